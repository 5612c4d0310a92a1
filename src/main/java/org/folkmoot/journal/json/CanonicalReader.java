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

    private final Cursor in;

    private CanonicalReader(Cursor in) {
        this.in = in;
    }

    /** Reads one value that fills the whole array. */
    public static Json read(byte[] bytes) throws Unreadable {
        return read(bytes, 0, bytes.length, TextCache.NONE);
    }

    /** Reads one value that fills the bytes from {@code from} up to, not including, {@code end}. */
    public static Json read(byte[] bytes, int from, int end, TextCache cache) throws Unreadable {
        Cursor in = new Cursor(bytes, from, end, cache);
        if (end - from >= 3 && bytes[from] == (byte) 0xEF && bytes[from + 1] == (byte) 0xBB) {
            throw Unreadable.because("journal.unreadable.byte-order-mark");
        }
        Json json = new CanonicalReader(in).value(1);
        if (in.isAtEnd()) {
            return json;
        }
        boolean windowsLine = in.at() == end - 1 && in.peek() == '\r';
        throw Unreadable.because(windowsLine ? "journal.unreadable.line-end" : "journal.unreadable.trailing");
    }

    private Json value(int depth) throws Unreadable {
        return switch (in.peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Json.Text(in.text());
            case 't', 'f' -> new Json.Bool(in.yes());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> new Json.Whole(in.whole());
            default -> throw in.unexpected();
        };
    }

    private Json.Obj object(int depth) throws Unreadable {
        open(depth, '{');
        if (in.take('}')) {
            return new Json.Obj(List.of());
        }
        List<Json.Field> fields = new ArrayList<>(8);
        String before = null;
        do {
            String key = in.text();
            int order = before == null ? -1 : before.compareTo(key);
            if (order >= 0) {
                throw Unreadable.because(
                        order == 0 ? "journal.unreadable.twice" : "journal.unreadable.order", shortened(key));
            }
            in.expect(':');
            fields.add(new Json.Field(key, value(depth + 1)));
            before = key;
        } while (in.more('}'));
        return new Json.Obj(List.of(fields.toArray(Json.Field[]::new)));
    }

    private Json.Arr array(int depth) throws Unreadable {
        open(depth, '[');
        if (in.take(']')) {
            return new Json.Arr(List.of());
        }
        List<Json> items = new ArrayList<>(4);
        do {
            items.add(value(depth + 1));
        } while (in.more(']'));
        return new Json.Arr(List.of(items.toArray(Json[]::new)));
    }

    private void open(int depth, char sign) throws Unreadable {
        if (depth > DEEPEST) {
            throw Unreadable.because("journal.unreadable.too-deep", DEEPEST);
        }
        in.expect(sign);
    }

    private static String shortened(String key) {
        return key.length() <= 40 ? key : key.substring(0, 40) + "…";
    }
}
