package org.folkmoot.journal;

import java.util.Arrays;

/** Lower-case hex digits. */
final class Hex {
    private static final String DIGITS = "0123456789abcdef";
    private static final byte[] VALUES = values();

    private Hex() {}

    /** Returns the bytes that twice as many hex digits stand for. */
    static byte[] bytes(byte[] digits, int from, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (digit(digits[from + 2 * i]) << 4 | digit(digits[from + 2 * i + 1]));
        }
        return bytes;
    }

    /** Tells whether twice as many bytes from a place on are the lower-case hex digits of these. */
    static boolean isHexOf(byte[] bytes, byte[] digits, int from) {
        boolean same = true;
        for (int i = 0; i < bytes.length; i++) {
            same &= (digit(digits[from + 2 * i]) << 4 | digit(digits[from + 2 * i + 1])) == (bytes[i] & 0xFF);
        }
        return same;
    }

    /** Returns what a digit stands for, or a negative number when it is none. */
    private static int digit(byte b) {
        return b >= 0 && b < VALUES.length ? VALUES[b] : -1;
    }

    private static byte[] values() {
        byte[] values = new byte['f' + 1];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < DIGITS.length(); i++) {
            values[DIGITS.charAt(i)] = (byte) i;
        }
        return values;
    }
}
