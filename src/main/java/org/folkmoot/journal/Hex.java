package org.folkmoot.journal;

/** Lower-case hex digits. */
final class Hex {
    private Hex() {}

    /** Tells whether a text is exactly so many lower-case hex digits. */
    static boolean isHex(String text, int digits) {
        if (text.length() != digits) {
            return false;
        }
        for (int i = 0; i < digits; i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return true;
    }
}
