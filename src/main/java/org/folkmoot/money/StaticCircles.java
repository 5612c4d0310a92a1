package org.folkmoot.money;

import java.math.BigInteger;
import org.folkmoot.terms.Circles;

/**
 * Amounts that do not fade, as Circles v2 writes them beside those that do: there a wallet can hold circles as a static
 * amount, the same every day, which stands for fewer circles the later it is.
 *
 * <p>A static amount is what the circles would have been on a first day, day 0; the contract counts from 15 October 2020.
 * What it stands for on day n is {@link Demurrage#left} after n days; the way back multiplies by β^n, β being 1/γ rounded
 * by itself. Both ways round down, as the contract does, so whoever goes there and back loses some atto-circles, the more
 * the larger the amount and the later the day. Folkmoot holds and records no static amounts: an assembly's amounts fade
 * from the day they were touched. This is to compare with wallets that have them.
 */
public final class StaticCircles {
    private final Demurrage rate;
    private final BigInteger beta;

    /** Takes the constants of a yearly loss; 7 % are those of the contract. */
    public StaticCircles(Demurrage rate) {
        this.rate = rate;
        this.beta = rate.beta();
    }

    /** Returns β · 2^64. */
    BigInteger beta() {
        return beta;
    }

    /**
     * Returns β^days · 2^64 by the contract's power function.
     *
     * @param days from 0
     * @throws ArithmeticException when it is 2^63 or more, for which the contract has no number either
     */
    BigInteger power(long days) {
        // Without loss β is 1, and so is every power of it.
        return beta.equals(FixedPoint.ONE) ? FixedPoint.ONE : FixedPoint.powerOfMore(beta, days);
    }

    /**
     * Returns the static amount for circles held on a day, rounded down: {@code _calculateInflationaryBalance}.
     *
     * @param held what is held on the day, from 0
     * @param days how long after day 0 that is, from 0
     * @throws ArithmeticException when it is more than 10^37 atto-circles, or the day is later than the contract can count
     */
    public Circles of(Circles held, long days) {
        return new Circles(FixedPoint.times(power(days), held.atto()));
    }

    /**
     * Returns what a static amount stands for on a day, rounded down: {@code convertInflationaryToDemurrageValue}.
     *
     * @param amount the static amount, from 0
     * @param days how long after day 0 that is, from 0
     */
    public Circles held(Circles amount, long days) {
        return rate.left(amount, days);
    }
}
