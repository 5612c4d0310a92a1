package org.folkmoot.terms;

import java.time.LocalDate;

/**
 * A calendar month, the unit in which books are closed.
 *
 * @param first its first day
 */
public record Month(Day first) implements Comparable<Month> {
    /** Checks that it is the first of a month; throws {@link IllegalArgumentException} otherwise. */
    public Month {
        if (first.date().getDayOfMonth() != 1) {
            throw new IllegalArgumentException("not the first of a month: " + first);
        }
    }

    /** Returns the month in which a day lies. */
    public static Month of(Day day) {
        return new Month(day(day.date().withDayOfMonth(1)));
    }

    /** Reads a month such as {@code 2026-03}; throws {@link java.time.DateTimeException} when it is not one. */
    public static Month parse(String iso) {
        return new Month(Day.parse(iso + "-01"));
    }

    /** Returns the first day after it. */
    public Day end() {
        return day(first.date().plusMonths(1));
    }

    /** Returns the month after it. */
    public Month next() {
        return new Month(end());
    }

    private static Day day(LocalDate date) {
        return new Day(date.toEpochDay());
    }

    @Override
    public int compareTo(Month other) {
        return first.compareTo(other.first);
    }

    /** Returns it as ISO writes it, such as {@code 2026-03}. */
    @Override
    public String toString() {
        return first.toString().substring(0, 7);
    }
}
