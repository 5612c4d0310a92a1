package org.folkmoot.desktop.money;

import java.time.LocalDate;
import org.folkmoot.reports.books.Period;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/**
 * Which days a statement can be of: from the founding until today.
 *
 * @param founded the first
 * @param today the last
 */
record StatementDays(Day founded, Day today) {
    /** Returns the days of a span, as far as there are any; of a month before the founding, the day of the founding. */
    Period of(Span span) {
        long now = today.start();
        Long from = span.from(now);
        Long until = span.until(now);
        Day first = from == null ? founded : Day.of(from).max(founded);
        Day last = until == null ? today : Day.of(until).plus(-1);
        return new Period(first, last.max(first));
    }

    /** Returns the days that somebody chose, or null when they are none, or the wrong way round. */
    static @Nullable Period of(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null || until.isBefore(from)
                ? null
                : new Period(new Day(from.toEpochDay()), new Day(until.toEpochDay()));
    }
}
