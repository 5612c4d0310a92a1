package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/**
 * Which months of the books are closed.
 *
 * <p>No circles move in a closed month: an entry's moment is never before that of the closing, which comes after the month.
 * So only the day on which something is <em>booked</em> has to be kept out of it.
 */
public final class Closings {
    private final List<Closing> all = new ArrayList<>();

    /** Begins with every day open. */
    Closings() {}

    /** Returns closings of its own that now are the same. */
    Closings copy() {
        Closings copy = new Closings();
        copy.all.addAll(all);
        return copy;
    }

    void add(Closing closing) {
        all.add(closing);
    }

    /** Returns every closing, oldest first. */
    public List<Closing> all() {
        return Collections.unmodifiableList(all);
    }

    /** Returns the first day that is open, or null while nothing was closed. */
    public @Nullable Day firstOpen() {
        return all.isEmpty() ? null : all.getLast().until();
    }

    /** Tells whether a day lies in a month that is closed. */
    public boolean isClosed(Day day) {
        Day open = firstOpen();
        return open != null && day.isBefore(open);
    }

    /** Returns the day on which something with a true day is booked now: that day, or the first open one. */
    public Day booked(Day trueDay) {
        Day open = firstOpen();
        return open == null ? trueDay : trueDay.max(open);
    }

    /** Returns the closing of a day, or null while it is open. */
    public @Nullable Closing of(Day day) {
        return all.stream()
                .filter(closing -> day.isBefore(closing.until()))
                .findFirst()
                .orElse(null);
    }
}
