package org.folkmoot.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.folkmoot.terms.Day;

/**
 * A value that changes on certain days, each change at 00:00 UTC; unchangeable.
 *
 * @param <T> what is dated; compared by {@code equals}
 */
public final class Dated<T> {
    /** The days of the changes, ascending. */
    private final List<Day> days;

    /** The value before the first change, then the one from each change on: always one more than there are changes. */
    private final List<T> values;

    private Dated(List<Day> days, List<T> values) {
        this.days = List.copyOf(days);
        this.values = List.copyOf(values);
    }

    /** Returns a value that holds on every day. */
    public static <T> Dated<T> always(T value) {
        return new Dated<>(List.of(), List.of(value));
    }

    /** Returns this with another value from a day until the next change; a change on the same day is replaced. */
    public Dated<T> from(Day day, T value) {
        List<Day> otherDays = new ArrayList<>(days);
        List<T> otherValues = new ArrayList<>(values);
        int known = Collections.binarySearch(days, day);
        if (known >= 0) {
            otherValues.set(known + 1, value);
        } else {
            otherDays.add(-known - 1, day);
            otherValues.add(-known, value);
        }
        return new Dated<>(otherDays, otherValues);
    }

    /** Returns the value on a day. */
    public T on(Day day) {
        return values.get(changesUpTo(day));
    }

    /** Tells whether one value holds on all days of the half-open span: that of its first day. */
    public boolean isOneValue(Day from, Day until) {
        for (int next = changesUpTo(from); next < days.size() && days.get(next).isBefore(until); next++) {
            if (!values.get(next + 1).equals(values.get(next))) {
                return false;
            }
        }
        return true;
    }

    /** Counts the changes up to and with a day. */
    private int changesUpTo(Day day) {
        // Asked mostly for the newest value, which stands at the end.
        int count = days.size();
        while (count > 0 && day.isBefore(days.get(count - 1))) {
            count--;
        }
        return count;
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
        List<Part<T>> parts = new ArrayList<>(1);
        Day start = from;
        int next = changesUpTo(from);
        T value = values.get(next);
        for (; next < days.size() && days.get(next).isBefore(until); next++) {
            T changed = values.get(next + 1);
            if (!changed.equals(value)) {
                parts.add(new Part<>(start, days.get(next), value));
                start = days.get(next);
                value = changed;
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
