package org.folkmoot.imports;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the ways in which lists answer yes or no. */
final class YesOrNo {
    private static final Set<String> YES = Set.of(
            "1", "1.0", "1,0", "yes", "y", "true", "t", "ja", "j", "wahr", "x", "✓", "oui", "sí", "si", "sì", "sim",
            "tak", "evet");
    private static final Set<String> NO = Set.of(
            "0", "0.0", "0,0", "no", "n", "false", "f", "nein", "falsch", "-", "non", "nee", "não", "nie", "hayır");

    private YesOrNo() {}

    /** Returns what a field answers, spreadsheets' 1.0 and 0.0 among it, or null when it answers neither. */
    static @Nullable Boolean of(String field) {
        String word = field.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Boolean.TRUE;
        }
        return NO.contains(word) ? Boolean.FALSE : null;
    }
}
