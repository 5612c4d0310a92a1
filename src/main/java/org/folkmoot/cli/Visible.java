package org.folkmoot.cli;

import java.util.Locale;

/**
 * Shows what a terminal would obey or hide.
 *
 * <p>Names, files and arguments come from others. A control character in them clears the screen or begins a line that looks
 * like this program's own, and a mark of direction turns what stands behind it; each is written as its number instead.
 */
final class Visible {
    private Visible() {}

    /** Returns a line in which such characters are written like {@code <U+001B>}. */
    static String line(String said) {
        if (said.codePoints().noneMatch(Visible::acts)) {
            return said;
        }
        StringBuilder shown = new StringBuilder(said.length());
        said.codePoints().forEach(c -> {
            if (acts(c)) {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean acts(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // Persian and the languages of India need joiners; the others of this class are seen or are no letters.
            case Character.FORMAT -> c != 0x200C && c != 0x200D && !isSignBeforeNumbers(c);
            default -> false;
        };
    }

    private static boolean isSignBeforeNumbers(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case ARABIC, SYRIAC, KAITHI -> c != 0x061C;
            default -> c >= 0x0600 && c <= 0x0605 || c == 0x06DD || c == 0x08E2;
        };
    }
}
