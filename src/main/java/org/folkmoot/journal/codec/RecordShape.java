package org.folkmoot.journal.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.journal.json.Json;
import org.folkmoot.journal.json.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * A record as an object with one field for each component that is not null.
 *
 * <p>Reading walks the object's fields and the components, both sorted by name, side by side.
 */
final class RecordShape<T> implements Shape<T> {
    private final List<Part> parts = new ArrayList<>();
    private final MethodHandle constructor;

    /** One component: its place in the constructor, and how it is read and written. */
    private record Part(String name, int place, boolean mayMiss, MethodHandle accessor, Shape<Object> shape) {}

    RecordShape(Class<T> type, Shapes shapes) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            for (int i = 0; i < components.length; i++) {
                MethodHandle accessor = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
                boolean mayMiss = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
                Shape<Object> shape = shapes.of(components[i].getGenericType());
                parts.add(new Part(components[i].getName(), i, mayMiss, accessor, shape));
            }
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalArgumentException("cannot be read by its components: " + type, e);
        }
        parts.sort(Comparator.comparing(Part::name));
    }

    /** Returns the names of the components. */
    List<String> names() {
        return parts.stream().map(Part::name).toList();
    }

    @Override
    public Json.Obj write(T value) {
        List<Json.Field> fields = new ArrayList<>(parts.size());
        for (Part part : parts) {
            Object component = component(part, value);
            if (component != null) {
                fields.add(new Json.Field(part.name, part.shape.write(component)));
            }
        }
        return new Json.Obj(fields);
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
    public T read(Json json) throws Unreadable {
        if (!(json instanceof Json.Obj(List<Json.Field> fields))) {
            throw Unreadable.because("journal.unreadable.type", "{…}");
        }
        @Nullable Object[] values = new @Nullable Object[parts.size()];
        int next = 0;
        for (Part part : parts) {
            Json.Field field = next < fields.size() ? fields.get(next) : null;
            if (field != null && field.key().equals(part.name)) {
                next++;
                values[part.place] = read(part, field.value());
            } else if (!part.mayMiss) {
                throw Unreadable.because("journal.unreadable.missing", part.name);
            }
        }
        if (next < fields.size()) {
            throw Unreadable.because(
                    "journal.unreadable.unknown", fields.get(next).key());
        }
        return construct(values);
    }

    private static Object read(Part part, Json json) throws Unreadable {
        try {
            return part.shape.read(json);
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
