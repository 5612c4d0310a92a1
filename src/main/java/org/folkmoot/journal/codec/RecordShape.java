package org.folkmoot.journal.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * A record as an object with one field for each component that is not null.
 *
 * <p>Reading asks for the components one after the other, sorted by name, by the very bytes of their names; so names that
 * do not ascend, stand twice or belong to nothing are never stepped over.
 */
final class RecordShape<T> implements Shape<T> {
    private static final byte[] NOTHING = {'{', '}'};
    private static final int NO_COMPONENT = -1;

    private final List<Part> parts = new ArrayList<>();
    private final int components;
    private final MethodHandle constructor;

    /** One field: its bytes as the first and as a later one, its component's place, and how it is read and written. */
    private record Part(
            String name,
            byte[] first,
            byte[] later,
            int place,
            boolean mayMiss,
            MethodHandle accessor,
            Shape<Object> shape) {
        static Part of(String name, int place, boolean mayMiss, MethodHandle accessor, Shape<Object> shape) {
            return new Part(
                    name,
                    ("{\"" + name + "\":").getBytes(StandardCharsets.UTF_8),
                    (",\"" + name + "\":").getBytes(StandardCharsets.UTF_8),
                    place,
                    mayMiss,
                    accessor,
                    shape);
        }
    }

    RecordShape(Class<T> type, Shapes shapes) {
        RecordComponent[] written = type.getRecordComponents();
        components = written.length;
        Class<?>[] types = Arrays.stream(written).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            for (int i = 0; i < components; i++) {
                MethodHandle accessor = lookup.unreflect(written[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
                boolean mayMiss = written[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
                parts.add(Part.of(written[i].getName(), i, mayMiss, accessor, shapes.of(written[i].getGenericType())));
            }
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalArgumentException("cannot be read by its components: " + type, e);
        }
        parts.sort(Comparator.comparing(Part::name));
    }

    private RecordShape(RecordShape<T> plain, Part more) {
        components = plain.components;
        constructor = plain.constructor;
        parts.addAll(plain.parts);
        parts.add(more);
        parts.sort(Comparator.comparing(Part::name));
    }

    /** Returns the same with one more field, which always says the same; none of the components may be called so. */
    RecordShape<T> with(String name, String always) {
        if (parts.stream().anyMatch(part -> part.name.equals(name))) {
            throw new IllegalArgumentException("is a component: " + name);
        }
        MethodHandle constant =
                MethodHandles.dropArguments(MethodHandles.constant(Object.class, always), 0, Object.class);
        Shape<?> text = Scalars.TEXT;
        @SuppressWarnings("unchecked")
        Shape<Object> shape = (Shape<Object>) text;
        return new RecordShape<>(this, Part.of(name, NO_COMPONENT, false, constant, shape));
    }

    @Override
    public void write(T value, CanonicalWriter out) {
        boolean begun = false;
        for (Part part : parts) {
            Object component = component(part, value);
            if (component != null) {
                out.part(begun ? part.later : part.first);
                part.shape.write(component, out);
                begun = true;
            }
        }
        if (begun) {
            out.sign('}');
        } else {
            out.part(NOTHING);
        }
    }

    private static @Nullable Object component(Part part, Object of) {
        try {
            return (Object) part.accessor.invokeExact((Object) of);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public T read(Cursor in) throws Unreadable {
        if (!in.isAtObject()) {
            throw Unreadable.because("journal.unreadable.type", "{…}");
        }
        @Nullable Object[] values = new @Nullable Object[components];
        boolean begun = false;
        for (Part part : parts) {
            if (in.take(begun ? part.later : part.first)) {
                begun = true;
                Object value = read(part, in);
                if (part.place >= 0) {
                    values[part.place] = value;
                }
            } else if (!part.mayMiss) {
                throw Unreadable.because("journal.unreadable.missing", part.name);
            }
        }
        if (!(begun ? in.take('}') : in.take(NOTHING))) {
            throw unknown(in, begun);
        }
        return construct(values);
    }

    private static Unreadable unknown(Cursor in, boolean begun) throws Unreadable {
        in.expect(begun ? ',' : '{');
        return Unreadable.because("journal.unreadable.unknown", in.text());
    }

    private static Object read(Part part, Cursor in) throws Unreadable {
        try {
            return part.shape.read(in);
        } catch (Unreadable fault) {
            throw fault.within(part.name);
        }
    }

    @SuppressWarnings("unchecked")
    private T construct(@Nullable Object[] values) throws Unreadable {
        try {
            return (T) (Object) constructor.invokeExact(values);
        } catch (RuntimeException e) {
            // The record's own constructor knows its bounds better than any message made here.
            throw Unreadable.because("journal.unreadable.bounds");
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException(e);
        }
    }
}
