package org.folkmoot.terms;

/**
 * A clock hour, UTC, the unit in which income is issued.
 *
 * @param number hours since 1 January 1970, 00:00 UTC
 */
public record Hour(long number) implements Comparable<Hour> {
    /** The length of an hour in seconds. */
    public static final long SECONDS = 3_600;

    /** Returns the clock hour that contains a moment given in unix seconds. */
    public static Hour of(long unixSeconds) {
        return new Hour(Math.floorDiv(unixSeconds, SECONDS));
    }

    /** Returns the first moment of this hour in unix seconds. */
    public long start() {
        return number * SECONDS;
    }

    /** Returns the UTC day in which this hour lies. */
    public Day day() {
        return Day.of(start());
    }

    @Override
    public int compareTo(Hour other) {
        return Long.compare(number, other.number);
    }
}
