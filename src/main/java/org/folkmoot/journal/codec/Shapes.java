package org.folkmoot.journal.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.People;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Fraction;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;

/** Finds the shape of a type, and remembers it; types that contain themselves have none. */
final class Shapes {
    /** Asked at every line by several threads at once, so without a lock; made twice, a shape is still the same. */
    private final Map<Type, Shape<?>> known = new ConcurrentHashMap<>(Map.ofEntries(
            Map.entry(String.class, Scalars.TEXT),
            Map.entry(int.class, Scalars.INT),
            Map.entry(Integer.class, Scalars.INT),
            Map.entry(long.class, Scalars.LONG),
            Map.entry(Long.class, Scalars.LONG),
            Map.entry(boolean.class, Scalars.BOOL),
            Map.entry(Boolean.class, Scalars.BOOL),
            Map.entry(Id.class, new IdShape()),
            Map.entry(Circles.class, Scalars.CIRCLES),
            Map.entry(Fraction.class, Scalars.FRACTION),
            Map.entry(Day.class, Scalars.DAY),
            Map.entry(Hour.class, Scalars.HOUR),
            Map.entry(People.class, PeopleShape.PEOPLE),
            Map.entry(Pairs.class, PeopleShape.PAIRS)));

    /** Begins without acts in envelopes. */
    Shapes() {}

    /** Begins with what reads acts in envelopes. */
    Shapes(BodyShape body) {
        known.put(Body.class, body);
    }

    /** Returns the shape of a component's type; throws {@link IllegalArgumentException} when there is none. */
    @SuppressWarnings("unchecked")
    <T> Shape<T> of(Type type) {
        Shape<?> shape = known.get(type);
        if (shape == null) {
            shape = make(type);
            known.put(type, shape);
        }
        return (Shape<T>) shape;
    }

    /** Returns the shape of a record. */
    <T> RecordShape<T> record(Class<?> type) {
        if (of(type) instanceof RecordShape<?> shape) {
            @SuppressWarnings("unchecked")
            RecordShape<T> found = (RecordShape<T>) shape;
            return found;
        }
        throw new IllegalArgumentException("not a plain record: " + type);
    }

    private Shape<?> make(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListShape<>(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> plain) {
            if (plain.isEnum()) {
                return new EnumShape<>(plain);
            } else if (plain.isRecord()) {
                return new RecordShape<>(plain, this);
            } else if (plain.isSealed()) {
                return new KindShape<>(plain, this);
            }
        }
        throw new IllegalArgumentException("cannot be written: " + type);
    }
}
