package org.folkmoot.terms;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Recognises lower-case hex digits; ids and fingerprints are looked at by the million at every start. */
public final class HexDigits {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    /** Added to a byte below 128, these set its highest bit exactly when it is at least the one or more than the other. */
    private static final long FROM_0 = (0x80 - '0') * EACH;

    private static final long BEYOND_9 = (0x7F - '9') * EACH;
    private static final long FROM_A = (0x80 - 'a') * EACH;
    private static final long BEYOND_F = (0x7F - 'f') * EACH;

    private HexDigits() {}

    /** Tells whether a text is exactly so many lower-case hex digits. */
    public static boolean are(String text, int digits) {
        if (text.length() != digits) {
            return false;
        }
        // What is beyond Latin-1 becomes a question mark, which is no digit either; two halves of a letter become one.
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length == digits && are(bytes, 0, digits);
    }

    /** Tells whether so many bytes from a place on, which must be there, are lower-case hex digits. */
    public static boolean are(byte[] in, int from, int digits) {
        int end = from + digits;
        int at = from;
        boolean all = true;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            all &= areEight((long) LONGS.get(in, at));
        }
        for (; at < end; at++) {
            all &= in[at] >= '0' && in[at] <= '9' || in[at] >= 'a' && in[at] <= 'f';
        }
        return all;
    }

    private static boolean areEight(long eight) {
        // Without their highest bits, so that no byte carries into the next.
        long low = eight & ~HIGH_BITS;
        long figures = low + FROM_0 & ~(low + BEYOND_9);
        long letters = low + FROM_A & ~(low + BEYOND_F);
        return ((figures | letters) & ~eight & HIGH_BITS) == HIGH_BITS;
    }
}
