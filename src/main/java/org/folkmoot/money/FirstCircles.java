package org.folkmoot.money;

import java.math.BigInteger;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;

/**
 * Circles of the first version, of which more were issued each year, as Circles v2 takes them over (Migration.sol).
 *
 * <p>What was issued grew by 7 % a year there, in steps; the contract draws a straight line between two steps. Eight of the
 * first circles were a day's income and 24 are one now, hence three for one. The contract's factors of growth have eight
 * places, and its result is rounded down.
 */
final class FirstCircles {
    /** The day on which the years of the first Circles begin, and from which the second counts its days. */
    static final Day DAY_ZERO = Day.parse("2020-10-15");

    private static final long YEAR_SECONDS = 31_556_952;
    private static final BigInteger PLACES = BigInteger.TEN.pow(8);
    private static final BigInteger GROWN = BigInteger.valueOf(107);
    private static final BigInteger FROM = BigInteger.valueOf(100);
    private static final BigInteger FOR_ONE = BigInteger.valueOf(3);

    private FirstCircles() {}

    /**
     * Returns for how many circles an amount of the first ones is taken over: {@code convertFromV1ToDemurrage}.
     *
     * @param amount of the first circles, from 0
     * @param now unix seconds, from the beginning of day zero
     */
    static Circles takenOver(Circles amount, long now) {
        long since = now - DAY_ZERO.start();
        if (since < 0) {
            throw new IllegalArgumentException("before the first circles: " + now);
        }
        int year = Math.toIntExact(since / YEAR_SECONDS);
        long into = since % YEAR_SECONDS;
        BigInteger line = grown(year)
                .multiply(BigInteger.valueOf(YEAR_SECONDS - into))
                .add(grown(year + 1).multiply(BigInteger.valueOf(into)));
        return new Circles(amount.atto()
                .multiply(FOR_ONE)
                .multiply(PLACES)
                .multiply(BigInteger.valueOf(YEAR_SECONDS))
                .divide(line));
    }

    private static BigInteger grown(int years) {
        return PLACES.multiply(GROWN.pow(years)).divide(FROM.pow(years));
    }
}
