package org.folkmoot.money;

import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.folkmoot.terms.Circles;
import org.jspecify.annotations.Nullable;

/**
 * The constants of one yearly loss, in the 64.64 fixed point of the Circles v2 contracts (Demurrage.sol).
 *
 * <p>γ, the daily factor, is (1 − rate)^(1/365.25); T[n] = 24·Σγ^i for i from 0 to n, the hours of n + 1 whole days
 * valued on the last; both rounded to the nearest 2^-64 from the exact value. R[n] is γ^n by the contract's own power
 * function from the rounded γ. With 7 % all are the contract's numbers.
 *
 * <p>Finding γ takes about a millisecond: keep an instance rather than make it again. May be used by several threads.
 */
public final class Demurrage {
    private static final int MOST_HUNDREDTHS = 9_999;
    private static final int TABLE = 15;

    /** Hardly anything that people hold lies untouched for longer than this many days. */
    private static final int MOSTLY_ASKED = 400;

    private final int hundredths;
    private final DailyFactor exact;
    private final BigInteger gamma;
    private final ConcurrentHashMap<Long, BigInteger> powers = new ConcurrentHashMap<>();
    private volatile long @Nullable [] fractions;
    private final ConcurrentHashMap<Long, BigInteger> hours = new ConcurrentHashMap<>();

    private Demurrage(int hundredths) {
        this.hundredths = hundredths;
        exact = new DailyFactor(hundredths);
        gamma = exact.rounded();
    }

    /**
     * Returns the constants of a yearly loss.
     *
     * @param hundredths per cent a year in hundredths, 0 to 9999: 700 is 7 %
     */
    public static Demurrage of(int hundredths) {
        if (hundredths < 0 || hundredths > MOST_HUNDREDTHS) {
            throw new IllegalArgumentException("not a yearly loss between 0 and 99.99 %: " + hundredths);
        }
        return new Demurrage(hundredths);
    }

    /** Returns the yearly loss in hundredths of a per cent. */
    public int hundredths() {
        return hundredths;
    }

    /** Returns γ · 2^64. */
    public BigInteger gamma() {
        return gamma;
    }

    /** Returns β · 2^64, of the exact 1/γ and rounded to the nearest: by how much a static amount grows in a day. */
    BigInteger beta() {
        return exact.inverse();
    }

    /** Returns R[days] · 2^64: what is left of one after that many days, from 0. */
    public BigInteger power(long days) {
        // What is known is looked up without the lock of computing it.
        BigInteger known = powers.get(days);
        return known != null ? known : powers.computeIfAbsent(days, n -> FixedPoint.power(gamma, n));
    }

    /** Returns T[days] · 2^64: the hours of today and of that many days before, from 0, as they are worth today. */
    public BigInteger hours(long days) {
        if (days < 0) {
            throw new IllegalArgumentException("days before the first: " + days);
        }
        return hours.computeIfAbsent(days, exact::hours);
    }

    /** Returns what is left of an amount from 0 after that many days, rounded down; the loss is the difference. */
    public Circles left(Circles amount, long days) {
        return days == 0 || hundredths == 0 ? amount : amount.timesFraction(fraction(days));
    }

    /** Returns R[days] · 2^64 of at least one day and some loss: less than 2^64, as 64 bits without a sign. */
    private long fraction(long days) {
        if (days >= MOSTLY_ASKED) {
            return power(days).longValue();
        }
        long[] known = fractions;
        if (known == null) {
            known = LongStream.range(0, MOSTLY_ASKED)
                    .map(n -> power(n).longValue())
                    .toArray();
            fractions = known;
        }
        return known[(int) days];
    }

    /** Returns γ and T[0] to T[14] as they stand in an act that sets this rate. */
    public Constants constants() {
        return new Constants(
                gamma.toString(),
                LongStream.range(0, TABLE).mapToObj(n -> hours(n).toString()).toList());
    }

    /**
     * The numbers that an act carries, so that a replay can recompute and compare them.
     *
     * @param gamma γ · 2^64 in decimal digits
     * @param hours T[0] to T[14], each · 2^64, in decimal digits
     */
    public record Constants(String gamma, List<String> hours) {
        /** Keeps its own copy. */
        public Constants {
            hours = List.copyOf(hours);
        }
    }

    /** Constants are equal when their rate is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Demurrage that && hundredths == that.hundredths;
    }

    @Override
    public int hashCode() {
        return hundredths;
    }

    @Override
    public String toString() {
        return "yearly loss of " + hundredths + " hundredths of a per cent";
    }
}
