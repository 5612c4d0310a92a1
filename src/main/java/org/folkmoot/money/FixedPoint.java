package org.folkmoot.money;

import java.math.BigInteger;

/**
 * Arithmetic on 64.64 fixed-point numbers as the library ABDKMath64x64 does it, which the Circles v2 contracts use.
 *
 * <p>A number x stands for x / 2^64. Only what the contracts need is here: numbers from 0 to 1 to a whole power, and
 * their product with an amount.
 */
final class FixedPoint {
    static final BigInteger ONE = BigInteger.ONE.shiftLeft(64);

    private static final int FRACTION_BITS = 64;
    private static final int POWER_BITS = 127;

    private FixedPoint() {}

    /**
     * Returns a number from 0 to 1 to a whole power, with the rounding of the contract's {@code pow}: squares and
     * products are cut off at 127 bits behind the point, the result at 64.
     */
    static BigInteger power(BigInteger base, long exponent) {
        if (base.signum() < 0 || base.compareTo(ONE) > 0 || exponent < 0) {
            throw new IllegalArgumentException("only 0 to 1 to a power from 0");
        }
        BigInteger square = base.shiftLeft(POWER_BITS - FRACTION_BITS);
        // One bit more than the squares have: the contract's result stands at 2^128.
        BigInteger result = BigInteger.ONE.shiftLeft(128);
        for (long rest = exponent; rest != 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                result = result.multiply(square).shiftRight(POWER_BITS);
            }
            if (rest > 1) {
                square = square.multiply(square).shiftRight(POWER_BITS);
            }
        }
        return result.shiftRight(FRACTION_BITS);
    }

    /** Returns a number from 0 times an amount from 0, rounded down, as the contract's {@code mulu}. */
    static BigInteger times(BigInteger number, BigInteger amount) {
        return number.multiply(amount).shiftRight(FRACTION_BITS);
    }
}
