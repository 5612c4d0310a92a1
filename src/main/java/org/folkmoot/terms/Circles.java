package org.folkmoot.terms;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An amount of circles: a whole number of atto-circles, 10^-18 circle each; never a floating-point number.
 *
 * <p>Amounts may be negative where they state a difference; what somebody holds never is. Between −10^37 and 10^37
 * atto-circles a number has at most 124 bits, so it is kept in two halves of 64: at every start of the program millions
 * of amounts are added and compared.
 *
 * @param high the number of atto-circles divided by 2^64, rounded down
 * @param low what is left over, from 0 to 2^64 − 1, without a sign
 */
public record Circles(long high, long low) implements Comparable<Circles> {
    /** The largest amount that the record can hold: 10^37 atto-circles. */
    public static final BigInteger LARGEST_ATTO = BigInteger.TEN.pow(37);

    private static final int HALF = Long.SIZE;
    private static final long LARGEST_HIGH = LARGEST_ATTO.shiftRight(HALF).longValueExact();
    private static final int DECIMALS = 18;
    private static final long ONE_CIRCLE = 1_000_000_000_000_000_000L;
    private static final int MOST_DIGITS = 38;

    /** Nothing. */
    public static final Circles ZERO = new Circles(0, 0);

    /** Checks the bounds; throws {@link ArithmeticException} beyond 10^37 atto either way. */
    public Circles {
        // Few amounts come near the bound; the lowest high half that a negative amount may have is −LARGEST_HIGH − 1.
        if ((high >= LARGEST_HIGH || high < -LARGEST_HIGH) && isTooLarge(high, low)) {
            throw new ArithmeticException("more circles than the record can hold: " + whole(high, low));
        }
    }

    /** Returns a whole number of atto-circles; throws {@link ArithmeticException} beyond 10^37 either way. */
    public Circles(BigInteger atto) {
        this(half(atto), atto.longValue());
    }

    private static long half(BigInteger atto) {
        if (atto.bitLength() > LARGEST_ATTO.bitLength()) {
            throw new ArithmeticException("more circles than the record can hold: " + atto);
        }
        return atto.shiftRight(HALF).longValue();
    }

    private static boolean isTooLarge(long high, long low) {
        return whole(high, low).abs().compareTo(LARGEST_ATTO) > 0;
    }

    private static BigInteger whole(long high, long low) {
        BigInteger rest = BigInteger.valueOf(low);
        return BigInteger.valueOf(low < 0 ? high + 1 : high).shiftLeft(HALF).add(rest);
    }

    /** Returns a whole number of circles. */
    public static Circles whole(long circles) {
        return new Circles(Math.multiplyHigh(circles, ONE_CIRCLE), circles * ONE_CIRCLE);
    }

    /** Reads a whole number of atto-circles in decimal digits; throws {@link NumberFormatException} otherwise. */
    public static Circles ofAtto(String digits) {
        boolean negative = digits.startsWith("-");
        int from = negative ? 1 : 0;
        if (digits.length() == from || digits.length() - from > MOST_DIGITS) {
            throw new NumberFormatException("not so many digits as an amount has");
        }
        long high = 0;
        long low = 0;
        for (int i = from; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new NumberFormatException("not a whole number: " + digits);
            }
            high = high * 10 + Math.unsignedMultiplyHigh(low, 10);
            low *= 10;
            low += digit;
            high += carry(low, digit);
        }
        Circles amount = new Circles(high, low);
        return negative ? amount.negated() : amount;
    }

    /** Returns 1 when adding this summand to an unsigned number went beyond 64 bits and gave this sum. */
    private static long carry(long sum, long summand) {
        return Long.compareUnsigned(sum, summand) < 0 ? 1 : 0;
    }

    /** Returns the number of 10^-18 circles, between −10^37 and 10^37. */
    public BigInteger atto() {
        return whole(high, low);
    }

    /** Returns the sum. */
    public Circles plus(Circles other) {
        long sum = low + other.low;
        return new Circles(high + other.high + carry(sum, low), sum);
    }

    /** Returns the difference. */
    public Circles minus(Circles other) {
        long borrowed = Long.compareUnsigned(low, other.low) < 0 ? 1 : 0;
        return new Circles(high - other.high - borrowed, low - other.low);
    }

    /** Returns the same amount with the other sign. */
    public Circles negated() {
        return new Circles(low == 0 ? -high : ~high, -low);
    }

    /**
     * Returns this amount, from 0, times a fraction below 1, rounded down; throws {@link ArithmeticException} for an
     * amount below 0.
     *
     * @param of2To64 the fraction times 2^64, from 0 to 2^64 − 1, without a sign
     */
    public Circles timesFraction(long of2To64) {
        if (high < 0) {
            throw new ArithmeticException("a part of less than nothing: " + this);
        }
        long ofHigh = high * of2To64;
        long sum = ofHigh + Math.unsignedMultiplyHigh(low, of2To64);
        return new Circles(Math.unsignedMultiplyHigh(high, of2To64) + carry(sum, ofHigh), sum);
    }

    /** Tells whether this is exactly nothing. */
    public boolean isZero() {
        return (high | low) == 0;
    }

    /** Tells whether this is less than nothing. */
    public boolean isNegative() {
        return high < 0;
    }

    /** Returns the smaller of two amounts. */
    public Circles min(Circles other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the exact decimal number of circles with a point and no grouping, such as {@code 12.5}. */
    public String toDecimal() {
        return new BigDecimal(atto(), DECIMALS).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Circles other) {
        return high != other.high ? Long.compare(high, other.high) : Long.compareUnsigned(low, other.low);
    }

    @Override
    public String toString() {
        return toDecimal();
    }
}
