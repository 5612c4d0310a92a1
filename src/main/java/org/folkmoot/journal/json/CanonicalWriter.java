package org.folkmoot.journal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes canonical JSON as UTF-8 (RFC 8785, section 3.2, without floating point). */
public final class CanonicalWriter {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] out = new byte[512];
    private int size;

    private CanonicalWriter() {}

    /** Returns the bytes of a value; throws {@link IllegalArgumentException} on a text with a lone surrogate. */
    public static byte[] bytes(Json json) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.value(json);
        return Arrays.copyOf(writer.out, writer.size);
    }

    private void value(Json json) {
        switch (json) {
            case Json.Obj object -> object(object.fields());
            case Json.Arr array -> array(array.items());
            case Json.Text text -> text(text.text());
            case Json.Whole whole -> ascii(Long.toString(whole.number()));
            case Json.Bool bool -> ascii(bool.yes() ? "true" : "false");
        }
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

    private void text(String text) {
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
        if (size == out.length) {
            out = Arrays.copyOf(out, size * 2);
        }
        out[size++] = (byte) b;
    }
}
