package org.folkmoot.desktop.money;

import java.time.LocalDate;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/** From when until when lines of the ledger are shown, in UTC days like the money itself. */
public enum Span {
    /** From the beginning. */
    ALWAYS("money.span.always"),
    /** Since the first of this month. */
    THIS_MONTH("money.span.this-month"),
    /** The month before. */
    LAST_MONTH("money.span.last-month"),
    /** Since the first of January. */
    THIS_YEAR("money.span.this-year");

    private final String key;

    Span(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** Returns its first moment, unix seconds; null when it has none. */
    public @Nullable Long from(long now) {
        LocalDate today = Day.of(now).date();
        return switch (this) {
            case ALWAYS -> null;
            case THIS_MONTH -> start(today.withDayOfMonth(1));
            case LAST_MONTH -> start(today.withDayOfMonth(1).minusMonths(1));
            case THIS_YEAR -> start(today.withDayOfYear(1));
        };
    }

    /** Returns the first moment after it, unix seconds; null when it goes on. */
    public @Nullable Long until(long now) {
        return this == LAST_MONTH ? start(Day.of(now).date().withDayOfMonth(1)) : null;
    }

    private static Long start(LocalDate date) {
        return new Day(date.toEpochDay()).start();
    }
}
