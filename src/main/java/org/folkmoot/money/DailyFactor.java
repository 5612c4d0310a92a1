package org.folkmoot.money;

import java.math.BigInteger;

/**
 * The exact factor by which an amount shrinks in a day, (1 − rate)^(1/365.25), to far more places than are used.
 *
 * <p>Held with {@value #BITS} binary places; the error is below 2^-360, so that what is rounded from it to 2^-64 is the
 * nearest to the exact value.
 */
final class DailyFactor {
    private static final int BITS = 384;
    private static final BigInteger ONE = BigInteger.ONE.shiftLeft(BITS);
    private static final int FOUR_YEARS_OF_DAYS = 1461;
    private static final BigInteger HOURS_A_DAY = BigInteger.valueOf(24);

    private final BigInteger factor;

    /** Finds the root for a yearly rate in hundredths of a per cent, 0 to 9999. */
    DailyFactor(int hundredths) {
        // 365.25 = 1461/4: the factor is the 1461st root of (1 − rate)^4.
        BigInteger fourYears =
                BigInteger.valueOf(10_000L - hundredths).pow(4).shiftLeft(BITS).divide(BigInteger.TEN.pow(16));
        factor = hundredths == 0 ? ONE : root(fourYears);
    }

    /** Returns the factor in 64.64 fixed point, rounded to the nearest. */
    BigInteger rounded() {
        return round(factor);
    }

    /** Returns one divided by the factor in 64.64 fixed point, rounded to the nearest from the exact factor. */
    BigInteger inverse() {
        return round(ONE.shiftLeft(BITS).divide(factor));
    }

    /** Returns 24 · (1 + γ + … + γ^n) in 64.64 fixed point, rounded to the nearest from the exact γ. */
    BigInteger hours(long n) {
        if (factor.equals(ONE)) {
            return FixedPoint.ONE.multiply(HOURS_A_DAY).multiply(BigInteger.valueOf(n + 1));
        }
        BigInteger sum = ONE.subtract(power(factor, n + 1)).shiftLeft(BITS).divide(ONE.subtract(factor));
        return round(sum.multiply(HOURS_A_DAY));
    }

    /** Newton's method from above; the function is convex, so every step goes down until it has arrived. */
    private static BigInteger root(BigInteger target) {
        BigInteger x = ONE;
        while (true) {
            BigInteger slope = power(x, FOUR_YEARS_OF_DAYS - 1).multiply(BigInteger.valueOf(FOUR_YEARS_OF_DAYS));
            BigInteger above = times(power(x, FOUR_YEARS_OF_DAYS - 1), x).subtract(target);
            BigInteger step = above.shiftLeft(BITS).divide(slope);
            if (step.signum() <= 0) {
                return x;
            }
            x = x.subtract(step);
        }
    }

    private static BigInteger power(BigInteger base, long exponent) {
        BigInteger result = ONE;
        BigInteger square = base;
        for (long rest = exponent; rest != 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                result = times(result, square);
            }
            square = times(square, square);
        }
        return result;
    }

    private static BigInteger times(BigInteger a, BigInteger b) {
        return a.multiply(b).shiftRight(BITS);
    }

    private static BigInteger round(BigInteger exact) {
        int tooMany = BITS - 64;
        return exact.add(BigInteger.ONE.shiftLeft(tooMany - 1)).shiftRight(tooMany);
    }
}
