package org.folkmoot.journal.codec;

import org.folkmoot.journal.json.CanonicalReader;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.TextCache;
import org.folkmoot.journal.json.Unreadable;

/**
 * Records, lists of them and sealed interfaces of them as JSON and back; safe for use by several threads.
 *
 * <p>Components may be String, int, long, boolean, Id, Circles (atto digits as text), Fraction (as text), Day and Hour
 * (their number), enums (lower-case code), lists, records, sealed interfaces of records (with their kind's code), and
 * {@code @Nullable} ones of these, which are left out when null.
 */
public final class RecordCodec {
    private final Shapes shapes;

    /** Prepares for records that carry no act. */
    public RecordCodec() {
        shapes = new Shapes();
    }

    /** Prepares for records of which one may be the envelope of an act. */
    public RecordCodec(ActCodec acts) {
        shapes = new Shapes(new BodyShape(acts));
    }

    /** Writes a value of the given type; throws {@link IllegalArgumentException} when it cannot be written. */
    public <T> byte[] write(Class<T> type, T value) {
        return written(shapes.of(type), value);
    }

    /**
     * Writes a record with one more field, which says the same of every record; throws {@link IllegalArgumentException}
     * when it cannot be written.
     */
    public <T> byte[] write(Class<T> type, T value, String name, String always) {
        return written(shapes.<T>record(type).with(name, always), value);
    }

    private static <T> byte[] written(Shape<T> shape, T value) {
        CanonicalWriter out = new CanonicalWriter();
        shape.write(value, out);
        return out.bytes();
    }

    /**
     * Reads a value: exactly its components, each in its one written form, within the bounds of its constructor. The
     * cursor is left behind it.
     */
    public <T> T read(Class<T> type, Cursor in) throws Unreadable {
        return shapes.<T>of(type).read(in);
    }

    /** Reads a value that fills the whole array. */
    public <T> T read(Class<T> type, byte[] bytes) throws Unreadable {
        Cursor in = new Cursor(bytes, 0, bytes.length, TextCache.NONE);
        try {
            T value = read(type, in);
            if (in.isAtEnd()) {
                return value;
            }
            throw in.unexpected();
        } catch (Unreadable fault) {
            // What is misspelt says more than what it made unreadable.
            CanonicalReader.read(bytes);
            throw fault;
        }
    }
}
