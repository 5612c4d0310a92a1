package org.folkmoot.reports.books;

import org.folkmoot.terms.Day;

/**
 * Some days in a row.
 *
 * @param from the first
 * @param until the last, not before the first
 */
public record Period(Day from, Day until) {
    /** Checks the order; throws {@link IllegalArgumentException} for days the wrong way round. */
    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(until + " comes before " + from);
        }
    }

    /** Tells whether a day is one of them. */
    public boolean contains(Day day) {
        return !day.isBefore(from) && !until.isBefore(day);
    }
}
