package org.folkmoot.desktop.people;

import java.text.Normalizer;
import java.util.List;

/** Names as somebody typed them, one a line. */
public final class TypedNames {
    /** The longest name that is taken, in characters. */
    public static final int LONGEST = 120;

    private TypedNames() {}

    /** Returns the names without blank lines, with single spaces, in one form of writing; too long ones are cut. */
    public static List<String> read(String typed) {
        return typed.lines()
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC))
                .map(line -> line.replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> line.length() > LONGEST
                        ? line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1))
                        : line)
                .toList();
    }
}
