package org.folkmoot.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.folkmoot.terms.Day;

/**
 * A value that changes on certain days, each change at 00:00 UTC; unchangeable.
 *
 * @param <T> what is dated; compared by {@code equals}
 */
public final class Dated<T> {
    private final T first;
    private final NavigableMap<Day, T> changes;

    private Dated(T first, NavigableMap<Day, T> changes) {
        this.first = first;
        this.changes = changes;
    }

    /** Returns a value that holds on every day. */
    public static <T> Dated<T> always(T value) {
        return new Dated<>(value, new TreeMap<>());
    }

    /** Returns this with another value from a day until the next change; a change on the same day is replaced. */
    public Dated<T> from(Day day, T value) {
        NavigableMap<Day, T> more = new TreeMap<>(changes);
        more.put(day, value);
        return new Dated<>(first, more);
    }

    /** Returns the value on a day. */
    public T on(Day day) {
        Map.Entry<Day, T> change = changes.floorEntry(day);
        return change == null ? first : change.getValue();
    }

    /**
     * Returns the parts of the half-open span of days in which the value is the same, in order; none when it is empty.
     *
     * <p>A change to an equal value is no change: it does not begin a part.
     */
    public List<Part<T>> between(Day from, Day until) {
        if (!from.isBefore(until)) {
            return List.of();
        }
        T value = on(from);
        Day next = changes.higherKey(from);
        if (next == null || !next.isBefore(until)) {
            return List.of(new Part<>(from, until, value));
        }
        List<Part<T>> parts = new ArrayList<>();
        Day start = from;
        for (Map.Entry<Day, T> change :
                changes.subMap(from, false, until, false).entrySet()) {
            if (!change.getValue().equals(value)) {
                parts.add(new Part<>(start, change.getKey(), value));
                start = change.getKey();
                value = change.getValue();
            }
        }
        parts.add(new Part<>(start, until, value));
        return parts;
    }

    /**
     * A span of days with one value.
     *
     * @param from the first day
     * @param until the day after the last
     * @param value what holds on all of them
     * @param <T> what is dated
     */
    public record Part<T>(Day from, Day until, T value) {
        /** Returns how many days it spans. */
        public long days() {
            return from.until(until);
        }
    }
}
