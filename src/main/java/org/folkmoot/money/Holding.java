package org.folkmoot.money;

import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;

/**
 * Circles of one issuer in one hand, as they were when last touched.
 *
 * @param amount from 0
 * @param lastTouched the day on which it was that much
 */
public record Holding(Circles amount, Day lastTouched) {
    /** Checks the amount; throws {@link IllegalArgumentException} below 0. */
    public Holding {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("holds less than nothing: " + amount);
        }
    }

    /** Returns what is left of it on a day; what it was when last touched, if that is not earlier. */
    public Circles on(Day day, LossSchedule loss) {
        return loss.left(amount, lastTouched, day);
    }
}
