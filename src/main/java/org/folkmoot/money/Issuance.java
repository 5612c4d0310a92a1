package org.folkmoot.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;

/**
 * How much income the completed clock hours bring, as {@code _calculateIssuance} of the Circles v2 contract (Circles.sol).
 *
 * @param perHour the circles an hour on each day, from 0
 * @param loss the yearly loss through time: hours of earlier days have already faded when they are issued
 * @param claimDays how many days back hours can still be issued (in the contract 14); 0 for without limit
 */
public record Issuance(Dated<Circles> perHour, LossSchedule loss, int claimDays) {
    /** Checks the limit; throws {@link IllegalArgumentException} below 0. */
    public Issuance {
        if (claimDays < 0) {
            throw new IllegalArgumentException("days back below 0: " + claimDays);
        }
    }

    /** Returns income that is issued for every hour, however long ago. */
    public static Issuance unlimited(Dated<Circles> perHour, LossSchedule loss) {
        return new Issuance(perHour, loss, 0);
    }

    /**
     * Returns the income of the clock hours completed between the last issuance and now, valued on the day of now.
     *
     * <p>The clock hour in which the last issuance lies counts, that of now does not: it is not complete. Each span of
     * days with one income and one rate is computed by the contract's formula and brought forward to the day of now.
     *
     * @param last moment of the last issuance, unix seconds
     * @param now unix seconds
     */
    public Income between(long last, long now) {
        Hour until = Hour.of(now);
        if (Hour.of(last).compareTo(until) >= 0) {
            return new Income(Circles.ZERO, until, until, List.of());
        }
        long start = claimDays == 0 ? last : Math.max(last, now - claimDays * Day.SECONDS);
        Day today = Day.of(now);
        List<Income.Line> lines = new ArrayList<>();
        Circles sum = Circles.ZERO;
        for (Dated.Part<Circles> income : perHour.between(Day.of(start), today.plus(1))) {
            for (Dated.Part<Demurrage> rate : loss.rates().between(income.from(), income.until())) {
                Hour from = Hour.of(Math.max(start, rate.from().start()));
                Hour to = Hour.of(Math.min(now, rate.until().start()));
                if (from.compareTo(to) < 0) {
                    Circles then = issued(from, to, income.value(), rate.value());
                    Circles amount = loss.left(then, to.day(), today);
                    lines.add(new Income.Line(
                            from, to, income.value(), rate.value().hundredths(), amount));
                    sum = sum.plus(amount);
                }
            }
        }
        return new Income(sum, Hour.of(start), until, lines);
    }

    /** The contract's formula: all hours of the days, less those before the first and those still to come. */
    private static Circles issued(Hour from, Hour until, Circles perHour, Demurrage rate) {
        Day first = from.day();
        Day last = until.day();
        long days = first.until(last);
        BigInteger before =
                BigInteger.valueOf(from.number() - Hour.of(first.start()).number());
        BigInteger toCome = BigInteger.valueOf(Hour.of(last.plus(1).start()).number() - until.number());
        BigInteger overcount = rate.power(days).multiply(before).add(toCome.multiply(FixedPoint.ONE));
        return new Circles(FixedPoint.times(rate.hours(days).subtract(overcount), perHour.atto()));
    }
}
