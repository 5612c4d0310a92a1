package org.folkmoot.terms;

import java.math.BigInteger;

/**
 * An amount of circles: a whole number of atto-circles, 10^-18 circle each; never a floating-point number.
 *
 * <p>Amounts may be negative where they state a difference; what somebody holds never is.
 *
 * @param atto the number of 10^-18 circles, between −10^37 and 10^37
 */
public record Circles(BigInteger atto) implements Comparable<Circles> {
    /** The largest amount that the record can hold: 10^37 atto-circles. */
    public static final BigInteger LARGEST_ATTO = BigInteger.TEN.pow(37);

    /** Nothing. */
    public static final Circles ZERO = new Circles(BigInteger.ZERO);

    private static final int DECIMALS = 18;
    private static final BigInteger ONE_CIRCLE = BigInteger.TEN.pow(DECIMALS);

    /** Checks the bounds; throws {@link ArithmeticException} beyond 10^37 atto either way. */
    public Circles {
        // Few amounts come near the bound, and whether one does can be told without computing anything.
        if (atto.bitLength() >= LARGEST_ATTO.bitLength() && atto.abs().compareTo(LARGEST_ATTO) > 0) {
            throw new ArithmeticException("more circles than the record can hold: " + atto);
        }
    }

    /** Returns a whole number of circles. */
    public static Circles whole(long circles) {
        return new Circles(BigInteger.valueOf(circles).multiply(ONE_CIRCLE));
    }

    /** Reads a whole number of atto-circles in decimal digits; throws {@link NumberFormatException} otherwise. */
    public static Circles ofAtto(String digits) {
        if (digits.length() > 39) {
            throw new NumberFormatException("too many digits");
        }
        return new Circles(new BigInteger(digits));
    }

    /** Returns the sum. */
    public Circles plus(Circles other) {
        return new Circles(atto.add(other.atto));
    }

    /** Returns the difference. */
    public Circles minus(Circles other) {
        return new Circles(atto.subtract(other.atto));
    }

    /** Returns the same amount with the other sign. */
    public Circles negated() {
        return new Circles(atto.negate());
    }

    /** Tells whether this is exactly nothing. */
    public boolean isZero() {
        return atto.signum() == 0;
    }

    /** Tells whether this is less than nothing. */
    public boolean isNegative() {
        return atto.signum() < 0;
    }

    /** Returns the smaller of two amounts. */
    public Circles min(Circles other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the exact decimal number of circles with a point and no grouping, such as {@code 12.5}. */
    public String toDecimal() {
        return new java.math.BigDecimal(atto, DECIMALS).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Circles other) {
        return atto.compareTo(other.atto);
    }

    @Override
    public String toString() {
        return toDecimal();
    }
}
