package org.folkmoot.money;

import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;

/**
 * One step of a payment: somebody hands circles of an issuer to somebody else.
 *
 * @param from who pays
 * @param to who receives, not the same
 * @param issuer whose circles
 * @param amount more than 0
 */
public record Leg(Id from, Id to, Id issuer, Circles amount) {
    /** Checks them; throws {@link IllegalArgumentException} for nothing, less than nothing, or oneself. */
    public Leg {
        if (amount.compareTo(Circles.ZERO) <= 0 || from.equals(to)) {
            throw new IllegalArgumentException("not a payment: " + amount + " from " + from + " to " + to);
        }
    }
}
