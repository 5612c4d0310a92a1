package org.folkmoot.imports;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the ways in which lists answer yes or no. */
final class YesOrNo {
    private static final Set<String> YES =
            Set.of("1", "yes", "y", "true", "t", "ja", "j", "wahr", "x", "✓", "oui", "sí", "si");
    private static final Set<String> NO = Set.of("0", "no", "n", "false", "f", "nein", "falsch", "-", "non");

    private YesOrNo() {}

    /** Returns what a field answers, or null when it answers neither. */
    static @Nullable Boolean of(String field) {
        String word = field.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Boolean.TRUE;
        }
        return NO.contains(word) ? Boolean.FALSE : null;
    }
}
