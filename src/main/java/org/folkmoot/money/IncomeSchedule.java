package org.folkmoot.money;

import java.math.BigInteger;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;

/**
 * Basic income through time: how much it is, who brings its hours into being, and what of it the common fund gets.
 *
 * <p>Every hour is issued in the way of the rule that was in force on its UTC day, whenever that happens. An hour of a day
 * without a window is issued to everybody together and never runs out. An hour of a day with a window is collected by
 * each person alone, until as many days have passed as the rule said on the day of that hour. So no hour can be issued in
 * both ways, and when the rule changes from the one to the other and back, none is forgotten: what was everybody's stays
 * to be issued to everybody, and what was to be collected stays open for as long as it was promised.
 *
 * @param issuance how much an hour brings, without regard to windows
 * @param windows on each day, for how many days its hours can be collected; 0 when they are issued to everybody
 * @param fundShares on each day, what of its income goes to the common fund, in hundredths of a per cent, 0 to 10,000
 */
public record IncomeSchedule(Issuance issuance, Dated<Integer> windows, Dated<Integer> fundShares) {
    private static final long HOURS_A_DAY = Day.SECONDS / Hour.SECONDS;

    /** Tells whether each person collects the income of this day's hours. */
    public boolean isCollected(Day day) {
        return windows.on(day) > 0;
    }

    /**
     * Returns the end of the last hour before an hour that is issued to everybody: that hour itself, or where the days
     * began on which income is collected; the first hour of 1970 when there is none.
     */
    public Hour everybodysUntil(Hour until) {
        Day last = new Hour(until.number() - 1).day();
        if (!isCollected(last)) {
            return until;
        }
        Hour end = new Hour(0);
        for (Dated.Part<Integer> part : windows.between(new Day(0), last.plus(1))) {
            if (part.value() == 0) {
                end = Hour.of(part.until().start());
            }
        }
        return end;
    }

    /**
     * Returns what everybody's hours of a half-open span bring to somebody for whom all of them are due.
     *
     * @param today the day of issuance, on which the amounts are valued; not before the last hour
     */
    public Due everybodys(Hour from, Hour until, Day today) {
        Due due = Due.NONE;
        for (Dated.Part<Integer> part : parts(from, until)) {
            if (part.value() == 0) {
                due = due.plus(span(later(from, part.from()), earlier(until, part.until()), today));
            }
        }
        return due;
    }

    /**
     * Returns what somebody can collect of the hours of a half-open span, none of which they have collected.
     *
     * <p>As in {@code _calculateIssuance} of Circles.sol, where the window is 14 days for ever: what can be collected
     * begins with the clock hour in which the moment lies that is the window before now.
     *
     * @param now the hour of collecting, not complete, so that it does not count; on its day the amounts are valued
     */
    public Due collected(Hour from, Hour until, Hour now) {
        Due due = Due.NONE;
        for (Dated.Part<Integer> part : parts(from, until)) {
            if (part.value() > 0) {
                Hour open = latest(later(from, part.from()), oldest(part, now));
                due = due.plus(span(open, earlier(until, part.until()), now.day()));
            }
        }
        return due;
    }

    /** Returns what a full day brings one person, before any of it is lost, divided as on that day. */
    public Due ofADay(Day day) {
        BigInteger atto = issuance.perHour().on(day).atto().multiply(BigInteger.valueOf(HOURS_A_DAY));
        return Due.of(new Circles(atto), fundShares.on(day), HOURS_A_DAY);
    }

    /** Returns how many hours of a half-open span were to be collected, and can be no longer. */
    public long ranOut(Hour from, Hour until, Hour now) {
        long hours = 0;
        for (Dated.Part<Integer> part : parts(from, until)) {
            if (part.value() > 0) {
                Hour first = later(from, part.from());
                Hour open = latest(first, oldest(part, now));
                Hour end = earlier(until, part.until());
                hours += Math.max(0, (end.compareTo(open) < 0 ? end : open).number() - first.number());
            }
        }
        return hours;
    }

    private Iterable<Dated.Part<Integer>> parts(Hour from, Hour until) {
        return windows.between(from.day(), until.day().plus(1));
    }

    private static Hour oldest(Dated.Part<Integer> part, Hour now) {
        return new Hour(now.number() - HOURS_A_DAY * part.value());
    }

    /** The hours of days that are all issued in the same way, divided where the fund's share changed. */
    private Due span(Hour from, Hour until, Day today) {
        Due due = Due.NONE;
        if (from.compareTo(until) >= 0) {
            return due;
        }
        for (Dated.Part<Integer> share :
                fundShares.between(from.day(), until.day().plus(1))) {
            Hour first = later(from, share.from());
            Hour end = earlier(until, share.until());
            if (first.compareTo(end) < 0) {
                Circles then = issuance.between(first.start(), end.start()).amount();
                Circles now = issuance.loss().left(then, end.day(), today);
                due = due.plus(Due.of(now, share.value(), end.number() - first.number()));
            }
        }
        return due;
    }

    private static Hour later(Hour hour, Day day) {
        return latest(hour, Hour.of(day.start()));
    }

    private static Hour latest(Hour one, Hour other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Hour earlier(Hour hour, Day day) {
        Hour first = Hour.of(day.start());
        return hour.compareTo(first) <= 0 ? hour : first;
    }
}
