package org.folkmoot.journal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives the same String for the same ASCII bytes, where it still remembers them.
 *
 * <p>A book says the same names, devices and ids over and over; kept once, 200,000 entries take a third of the memory.
 * Several threads may use it: a slot is immutable, and whoever loses a race only forgets one text.
 */
public final class TextCache {
    private static final int BITS = 11;
    private static final int LONGEST = 80;

    /** Remembers nothing, for what is read only once. */
    public static final TextCache NONE = new TextCache(0);

    private final int longest;
    private final @Nullable Slot[] slots;
    private final long[] marks;

    /** Begins with nothing to remember. */
    public TextCache() {
        this(LONGEST);
    }

    private TextCache(int longest) {
        this.longest = longest;
        slots = new @Nullable Slot[longest == 0 ? 0 : 1 << BITS];
        marks = new long[slots.length];
    }

    /** A text and its bytes. */
    private record Slot(byte[] bytes, String text) {}

    /** Returns the text of ASCII bytes. */
    String text(byte[] in, int from, int to) {
        int length = to - from;
        if (length > longest || slots.length == 0) {
            return new String(in, from, length, StandardCharsets.ISO_8859_1);
        }
        long mark = mark(in, from, length);
        int place = place(mark);
        String known = known(place, mark, in, from, to);
        if (known != null) {
            return known;
        }
        byte[] bytes = Arrays.copyOfRange(in, from, to);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        marks[place] = mark;
        slots[place] = new Slot(bytes, text);
        return text;
    }

    /** Returns the text of these bytes if it is remembered, otherwise null: then nothing is known of them. */
    @Nullable
    String known(byte[] in, int from, int to) {
        if (slots.length == 0) {
            return null;
        }
        long mark = mark(in, from, to - from);
        return known(place(mark), mark, in, from, to);
    }

    /** Mostly the marks differ; then the text that was remembered, which lies far off in memory, is not even looked at. */
    private @Nullable String known(int place, long mark, byte[] in, int from, int to) {
        if (marks[place] != mark) {
            return null;
        }
        Slot slot = slots[place];
        return slot != null && Arrays.equals(slot.bytes, 0, slot.bytes.length, in, from, to) ? slot.text : null;
    }

    /** Mixes the length, the beginning and the end; of a hash that is as good as all of it. */
    private static long mark(byte[] in, int from, int length) {
        long mixed = length;
        if (length >= Long.BYTES) {
            mixed += EightBytes.at(in, from) * 31 + EightBytes.at(in, from + length - Long.BYTES);
        } else {
            for (int i = 0; i < length; i++) {
                mixed = mixed << 8 | in[from + i];
            }
        }
        return mixed;
    }

    private static int place(long mark) {
        return (int) (mark * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS);
    }
}
