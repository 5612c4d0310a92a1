package org.folkmoot.journal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once, as one long whose lowest byte comes first. */
public final class EightBytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private EightBytes() {}

    /** Returns the index of the first line feed, or {@code end} when there is none. */
    public static int lineFeed(byte[] in, int from, int end) {
        int at = from;
        while (at + Long.BYTES <= end) {
            long x = at(in, at) ^ '\n' * EACH;
            long found = x - EACH & ~x & HIGH_BITS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            at += Long.BYTES;
        }
        while (at < end && in[at] != '\n') {
            at++;
        }
        return at;
    }

    static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /**
     * Returns the index of the first byte that is not a plain character of a JSON text: a quotation mark, a backslash, a
     * control character or one beyond ASCII; {@code end} when there is none.
     *
     * <p>A byte of {@code x} is zero where {@code (x - 0x01) & ~x & 0x80} is set; the lowest such bit is exact (Warren,
     * Hacker's Delight, 6-1).
     */
    static int firstSpecial(byte[] in, int from, int end) {
        int at = from;
        while (at + Long.BYTES <= end) {
            long x = at(in, at);
            long quote = x ^ '"' * EACH;
            long slash = x ^ '\\' * EACH;
            long found = ((quote - EACH & ~quote) | (slash - EACH & ~slash) | (x - 0x20 * EACH & ~x) | x) & HIGH_BITS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            at += Long.BYTES;
        }
        while (at < end && in[at] >= 0x20 && in[at] != '"' && in[at] != '\\') {
            at++;
        }
        return at;
    }
}
