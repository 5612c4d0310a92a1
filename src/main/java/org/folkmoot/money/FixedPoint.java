package org.folkmoot.money;

import java.math.BigInteger;

/**
 * Arithmetic on 64.64 fixed-point numbers as the library ABDKMath64x64 does it, which the Circles v2 contracts use.
 *
 * <p>A number x stands for x / 2^64. Only what the contracts need is here: numbers to a whole power, which the library
 * rounds in one way up to 1 and in another above it, and their product with an amount.
 */
final class FixedPoint {
    static final BigInteger ONE = BigInteger.ONE.shiftLeft(64);

    private static final int FRACTION_BITS = 64;
    private static final int POWER_BITS = 127;
    private static final BigInteger RESULT_ONE = BigInteger.ONE.shiftLeft(128);
    private static final int SQUARE_LENGTH = 128;

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
        BigInteger result = RESULT_ONE;
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

    /**
     * Returns a number above 1 to a whole power, with the rounding of the contract's {@code pow}: squares keep their first
     * 128 bits and the result its first 128 or 129, beside a count of binary places, and what is behind them is cut off.
     *
     * @throws ArithmeticException when the power is 2^63 or more, for which the contract has no number either
     */
    static BigInteger powerOfMore(BigInteger base, long exponent) {
        if (base.compareTo(ONE) <= 0 || exponent < 0) {
            throw new IllegalArgumentException("only more than 1 to a power from 0");
        }
        int places = base.bitLength() - 1 - FRACTION_BITS;
        BigInteger square = base.shiftLeft(SQUARE_LENGTH - base.bitLength());
        int resultPlaces = 0;
        BigInteger result = RESULT_ONE;
        for (long rest = exponent; rest != 0; rest >>= 1) {
            mustFit(places);
            if ((rest & 1) != 0) {
                result = result.multiply(square).shiftRight(POWER_BITS);
                resultPlaces += places;
                if (result.compareTo(RESULT_ONE) > 0) {
                    result = result.shiftRight(1);
                    resultPlaces++;
                }
            }
            square = square.multiply(square).shiftRight(POWER_BITS);
            places <<= 1;
            if (square.bitLength() > SQUARE_LENGTH) {
                square = square.shiftRight(1);
                places++;
            }
        }
        mustFit(resultPlaces);
        return result.shiftRight(FRACTION_BITS - resultPlaces);
    }

    private static void mustFit(int places) {
        if (places >= FRACTION_BITS) {
            throw new ArithmeticException("a power of 2^63 or more");
        }
    }

    /** Returns a number from 0 times an amount from 0, rounded down, as the contract's {@code mulu}. */
    static BigInteger times(BigInteger number, BigInteger amount) {
        return number.multiply(amount).shiftRight(FRACTION_BITS);
    }
}
