package org.folkmoot.terms;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A UTC day, the unit in which money ages and rules begin.
 *
 * @param number days since 1 January 1970, UTC
 */
public record Day(long number) implements Comparable<Day> {
    /** The length of a day in seconds; UTC days of the record have no leap seconds. */
    public static final long SECONDS = 86_400;

    /** Returns the UTC day that contains a moment given in unix seconds. */
    public static Day of(long unixSeconds) {
        return new Day(Math.floorDiv(unixSeconds, SECONDS));
    }

    /** Reads an ISO date such as {@code 2026-11-22}; throws {@link DateTimeException} when it is not one. */
    public static Day parse(String isoDate) {
        return new Day(LocalDate.parse(isoDate).toEpochDay());
    }

    /** Returns the first moment of this day in unix seconds: 00:00 UTC. */
    public long start() {
        return number * SECONDS;
    }

    /** Returns the day that many days later; earlier when negative. */
    public Day plus(long days) {
        return new Day(Math.addExact(number, days));
    }

    /** Returns how many days lie from this day to the other; negative when the other is earlier. */
    public long until(Day other) {
        return other.number - number;
    }

    /** Returns the later of two days. */
    public Day max(Day other) {
        return number >= other.number ? this : other;
    }

    /** Tells whether this day comes before the other. */
    public boolean isBefore(Day other) {
        return number < other.number;
    }

    /** Returns the calendar date. */
    public LocalDate date() {
        return LocalDate.ofEpochDay(number);
    }

    @Override
    public int compareTo(Day other) {
        return Long.compare(number, other.number);
    }

    /** Returns the ISO date, such as {@code 2026-11-22}. */
    @Override
    public String toString() {
        return date().toString();
    }
}
