package org.folkmoot.imports;

/** Characters that are in a text and cannot be seen: they turn the direction of writing, or stand for nothing. */
final class Unseen {
    private static final int JOINERS_FROM = 0x200C;
    private static final int JOINERS_TO = 0x200D;

    private Unseen() {}

    /** Tells whether a character is left away from a name: U+202A to U+202E, U+2066 to U+2069, zero width, fillers. */
    static boolean is(int c) {
        return switch (c) {
            // Letters by their class, and blank on every screen.
            case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0 -> true;
            // Signs before numbers in Arabic, Syriac and Kaithi are of the same class and are seen.
            case 0x0600,
                    0x0601,
                    0x0602,
                    0x0603,
                    0x0604,
                    0x0605,
                    0x06DD,
                    0x070F,
                    0x0890,
                    0x0891,
                    0x08E2,
                    0x110BD,
                    0x110CD -> false;
            default -> Character.getType(c) == Character.FORMAT;
        };
    }

    /** Tells whether a character joins or parts its neighbours, as Persian and the languages of India need it. */
    static boolean isJoiner(int c) {
        return c >= JOINERS_FROM && c <= JOINERS_TO;
    }

    /** Tells whether joiners mean something beside a character. */
    static boolean joins(int c) {
        boolean letter = Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
        return letter
                && switch (Character.UnicodeScript.of(c)) {
                    case LATIN, GREEK, CYRILLIC, COMMON, HAN, HIRAGANA, KATAKANA, HANGUL -> false;
                    default -> true;
                };
    }
}
