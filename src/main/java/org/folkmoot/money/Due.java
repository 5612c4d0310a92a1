package org.folkmoot.money;

import java.math.BigInteger;
import org.folkmoot.terms.Circles;

/**
 * The income of some hours of one person, divided; all of it is circles of that person.
 *
 * @param own what the person gets, from 0
 * @param fund what the common fund gets, from 0
 * @param hours how many hours it is for
 */
public record Due(Circles own, Circles fund, long hours) {
    /** No hour, and nothing. */
    public static final Due NONE = new Due(Circles.ZERO, Circles.ZERO, 0);

    private static final BigInteger WHOLE = BigInteger.valueOf(10_000);

    /** Divides an amount; the fund's part is rounded down, so that what cannot be divided stays with the person. */
    static Due of(Circles amount, int share, long hours) {
        if (share == 0) {
            return new Due(amount, Circles.ZERO, hours);
        }
        Circles fund =
                new Circles(amount.atto().multiply(BigInteger.valueOf(share)).divide(WHOLE));
        return new Due(amount.minus(fund), fund, hours);
    }

    Due plus(Due other) {
        return new Due(own.plus(other.own), fund.plus(other.fund), hours + other.hours);
    }
}
