package org.folkmoot.journal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Writes canonical JSON as UTF-8 (RFC 8785, section 3.2, without floating point).
 *
 * <p>Whoever writes piece by piece answers for the order of the names and for what stands between the pieces.
 */
public final class CanonicalWriter {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private byte[] out = new byte[512];
    private int size;

    /** Begins with nothing. */
    public CanonicalWriter() {}

    /** Returns the bytes of a value; throws {@link IllegalArgumentException} on a text with a lone surrogate. */
    public static byte[] bytes(Json json) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.value(json);
        return writer.bytes();
    }

    /** Returns what was written. */
    public byte[] bytes() {
        return Arrays.copyOf(out, size);
    }

    private void value(Json json) {
        switch (json) {
            case Json.Obj object -> object(object.fields());
            case Json.Arr array -> array(array.items());
            case Json.Text text -> text(text.text());
            case Json.Whole whole -> whole(whole.number());
            case Json.Bool bool -> yes(bool.yes());
        }
    }

    /** Writes bytes that are canonical JSON already, or a part of it. */
    public void part(byte[] canonical) {
        room(canonical.length);
        System.arraycopy(canonical, 0, out, size, canonical.length);
        size += canonical.length;
    }

    /** Writes a sign that stands between values, such as a comma. */
    public void sign(char ascii) {
        put(ascii);
    }

    /** Writes a yes or no. */
    public void yes(boolean yes) {
        part(yes ? TRUE : FALSE);
    }

    /** Writes a whole number; throws {@link IllegalArgumentException} from 2^53 on either way. */
    public void whole(long number) {
        if (number > Json.LARGEST_WHOLE || number < -Json.LARGEST_WHOLE) {
            throw new IllegalArgumentException("too large for JSON: " + number);
        }
        ascii(Long.toString(number));
    }

    private void object(List<Json.Field> fields) {
        put('{');
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                put(',');
            }
            text(fields.get(i).key());
            put(':');
            value(fields.get(i).value());
        }
        put('}');
    }

    private void array(List<Json> items) {
        put('[');
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                put(',');
            }
            value(items.get(i));
        }
        put(']');
    }

    /** Writes a text; throws {@link IllegalArgumentException} when a surrogate stands alone in it. */
    public void text(String text) {
        put('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                put('\\');
                put(c);
            } else if (c < 0x20) {
                control(c);
            } else if (c < 0x80) {
                put(c);
            } else if (!Character.isSurrogate(c)) {
                wide(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                wide(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                throw new IllegalArgumentException("lone surrogate at " + i);
            }
        }
        put('"');
    }

    private void control(char c) {
        put('\\');
        switch (c) {
            case '\b' -> put('b');
            case '\t' -> put('t');
            case '\n' -> put('n');
            case '\f' -> put('f');
            case '\r' -> put('r');
            default -> {
                ascii("u00");
                put(HEX[c >> 4]);
                put(HEX[c & 15]);
            }
        }
    }

    private void wide(int point) {
        if (point < 0x800) {
            put(0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                put(0xE0 | point >> 12);
            } else {
                put(0xF0 | point >> 18);
                put(0x80 | point >> 12 & 0x3F);
            }
            put(0x80 | point >> 6 & 0x3F);
        }
        put(0x80 | point & 0x3F);
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(int b) {
        room(1);
        out[size++] = (byte) b;
    }

    private void room(int more) {
        if (out.length - size < more) {
            out = Arrays.copyOf(out, Math.max(size * 2, Math.addExact(size, more)));
        }
    }
}
