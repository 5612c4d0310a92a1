package org.folkmoot.journal.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads canonical JSON from bytes and refuses everything else.
 *
 * <p>What it accepts is exactly what {@link CanonicalWriter} writes, to the byte: names ascend, no white space, one
 * spelling for every number and text. So whoever has read a value need not write it again to compare. Nesting is
 * bounded before it recurses, and a number is refused by its length before it is counted.
 */
public final class CanonicalReader {
    /** How deep objects and lists may stand inside each other; the outermost counts 1. */
    public static final int DEEPEST = 16;

    private static final int WHOLE_DIGITS = 16;

    private final byte[] in;
    private final int end;
    private final TextCache cache;
    private int at;

    private CanonicalReader(byte[] in, int from, int end, TextCache cache) {
        this.cache = cache;
        this.in = in;
        this.at = from;
        this.end = end;
    }

    /** Reads one value that fills the whole array. */
    public static Json read(byte[] bytes) throws Unreadable {
        return read(bytes, 0, bytes.length, new TextCache());
    }

    /** Reads one value that fills the bytes from {@code from} up to, not including, {@code end}. */
    public static Json read(byte[] bytes, int from, int end, TextCache cache) throws Unreadable {
        CanonicalReader reader = new CanonicalReader(bytes, from, end, cache);
        if (end - from >= 3 && bytes[from] == (byte) 0xEF && bytes[from + 1] == (byte) 0xBB) {
            throw Unreadable.because("journal.unreadable.byte-order-mark");
        }
        Json json = reader.value(1);
        if (reader.at == end) {
            return json;
        }
        boolean windowsLine = reader.at == end - 1 && bytes[reader.at] == '\r';
        throw Unreadable.because(windowsLine ? "journal.unreadable.line-end" : "journal.unreadable.trailing");
    }

    private Json value(int depth) throws Unreadable {
        if (at >= end) {
            throw Unreadable.because("journal.unreadable.ends-early");
        }
        return switch (in[at]) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Json.Text(text());
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> whole();
            default -> throw unexpected();
        };
    }

    private Json.Obj object(int depth) throws Unreadable {
        open(depth);
        if (at < end && in[at] == '}') {
            at++;
            return new Json.Obj(List.of());
        }
        List<Json.Field> fields = new ArrayList<>(8);
        String before = null;
        do {
            String key = text();
            int order = before == null ? -1 : before.compareTo(key);
            if (order >= 0) {
                throw Unreadable.because(
                        order == 0 ? "journal.unreadable.twice" : "journal.unreadable.order", shortened(key));
            }
            expect(':');
            fields.add(new Json.Field(key, value(depth + 1)));
            before = key;
        } while (more('}'));
        return new Json.Obj(List.of(fields.toArray(Json.Field[]::new)));
    }

    private Json.Arr array(int depth) throws Unreadable {
        open(depth);
        if (at < end && in[at] == ']') {
            at++;
            return new Json.Arr(List.of());
        }
        List<Json> items = new ArrayList<>(4);
        do {
            items.add(value(depth + 1));
        } while (more(']'));
        return new Json.Arr(List.of(items.toArray(Json[]::new)));
    }

    private void open(int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw Unreadable.because("journal.unreadable.too-deep", DEEPEST);
        }
        at++;
    }

    /** Steps over a comma and returns true, or over the closing sign and returns false. */
    private boolean more(char closing) throws Unreadable {
        if (at < end && in[at] == ',') {
            at++;
            return true;
        }
        expect(closing);
        return false;
    }

    private String text() throws Unreadable {
        expect('"');
        int special = EightBytes.firstSpecial(in, at, end);
        if (special < end && in[special] == '"') {
            String plain = cache.text(in, at, special);
            at = special + 1;
            return plain;
        }
        CanonicalText text = CanonicalText.read(in, at, end);
        at = text.after();
        return text.text();
    }

    private Json.Whole whole() throws Unreadable {
        int start = at;
        boolean negative = in[at] == '-';
        if (negative) {
            at++;
        }
        int digits = at;
        long number = 0;
        while (at < end && in[at] >= '0' && in[at] <= '9' && at - digits <= WHOLE_DIGITS) {
            number = number * 10 + (in[at++] - '0');
        }
        int count = at - digits;
        boolean fraction = at < end && (in[at] == '.' || in[at] == 'e' || in[at] == 'E');
        boolean misspelt = count == 0 || in[digits] == '0' && (count > 1 || negative);
        if (fraction || misspelt) {
            throw Unreadable.because("journal.unreadable.not-whole", start + 1);
        }
        if (count > WHOLE_DIGITS || number > Json.LARGEST_WHOLE) {
            throw Unreadable.because("journal.unreadable.too-large", start + 1);
        }
        return new Json.Whole(negative ? -number : number);
    }

    private Json.Bool literal(String word, boolean meaning) throws Unreadable {
        for (int i = 0; i < word.length(); i++) {
            expect(word.charAt(i));
        }
        return new Json.Bool(meaning);
    }

    private void expect(char sign) throws Unreadable {
        if (at >= end) {
            throw Unreadable.because("journal.unreadable.ends-early");
        }
        if (in[at] != sign) {
            throw unexpected();
        }
        at++;
    }

    private Unreadable unexpected() {
        return Unreadable.because("journal.unreadable.unexpected", at + 1);
    }

    private static String shortened(String key) {
        return key.length() <= 40 ? key : key.substring(0, 40) + "…";
    }
}
