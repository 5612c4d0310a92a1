package org.folkmoot.desktop.founding;

import java.util.ArrayList;
import java.util.List;

/** Takes names as people type and paste them: one a line, without numbering, bullets and needless spaces. */
final class TypedNames {
    private TypedNames() {}

    /** Returns the names in a text of one or many lines. */
    static List<String> of(String typed) {
        List<String> names = new ArrayList<>();
        for (String line : typed.split("\\R")) {
            String name = line.replaceAll("[\\s\\u00a0\\p{Cc}]+", " ")
                    .replaceFirst("^\\s*(?:\\d{1,4}[.)]|[-*•])\\s+", "")
                    .strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
