package org.folkmoot.journal.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.Unreadable;

/** One of several kinds of record: the record's object with the code of its kind under "kind". */
final class KindShape<T> implements Shape<T> {
    private static final String KIND = "kind";

    private final Map<Class<?>, String> codes = new HashMap<>();
    private final Map<String, RecordShape<Object>> shapes = new HashMap<>();

    KindShape(Class<T> type, Shapes all) {
        for (Class<?> kind : records(type)) {
            String code = code(kind);
            if (shapes.put(code, all.record(kind).with(KIND, code)) != null) {
                throw new IllegalArgumentException("kind is not clear: " + kind);
            }
            codes.put(kind, code);
        }
    }

    /** Returns the records that a sealed interface permits, also through other sealed interfaces. */
    static List<Class<?>> records(Class<?> sealed) {
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isRecord()) {
                found.add(permitted);
            } else if (permitted.isSealed()) {
                found.addAll(records(permitted));
            } else {
                throw new IllegalArgumentException("neither record nor sealed: " + permitted);
            }
        }
        return found;
    }

    /** Returns the code of a kind: PaymentMade is written payment-made. */
    static String code(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    public void write(T value, CanonicalWriter out) {
        String code = codes.get(value.getClass());
        RecordShape<Object> shape = code == null ? null : shapes.get(code);
        if (shape == null) {
            throw new IllegalArgumentException("not a kind known here: " + value.getClass());
        }
        shape.write(value, out);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T read(Cursor in) throws Unreadable {
        String code = kind(in);
        RecordShape<Object> shape = shapes.get(code);
        if (shape == null) {
            throw Unreadable.because("journal.unreadable.kind", code);
        }
        return (T) shape.read(in);
    }

    /** Looks ahead for the kind, which stands among the other fields. */
    private static String kind(Cursor at) throws Unreadable {
        Cursor in = at.ahead();
        if (in.take('{')) {
            do {
                String name = in.text();
                in.expect(':');
                if (name.equals(KIND) && in.isAtText()) {
                    return in.text();
                }
                in.pass();
            } while (in.take(','));
        }
        throw Unreadable.because("journal.unreadable.missing", KIND);
    }
}
