package org.folkmoot.desktop.money;

import org.folkmoot.assembly.Assembly;
import org.folkmoot.money.Ledger;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;

/**
 * The totals of the money.
 *
 * @param issued everything ever issued
 * @param burned all that inviters gave up for newcomers
 * @param posted the yearly loss that stands in the ledger
 * @param due the yearly loss taken since each account was last touched, not in the ledger yet
 * @param touched everything held, as it was when last touched
 * @param held everything held now
 * @param accounts how many people and organisations hold or held anything
 */
public record MoneyView(
        Circles issued, Circles burned, Circles posted, Circles due, Circles touched, Circles held, int accounts) {
    /** Adds everything up at a moment given in unix seconds. */
    public static MoneyView of(Assembly state, long now) {
        Ledger.Totals totals = state.ledger().totals();
        Circles touched = state.ledger().heldAsTouched();
        Circles held = state.ledger().held(Day.of(now), state.losses());
        return new MoneyView(
                totals.issued(),
                totals.burned(),
                totals.lost(),
                touched.minus(held),
                touched,
                held,
                state.ledger().holders().size());
    }

    /** Returns all loss up to now, whether it stands in the ledger or not. */
    public Circles lost() {
        return posted.plus(due);
    }

    /** Tells whether what was issued is, to the last unit, what is held, what was lost and what was burned. */
    public boolean balances() {
        return issued.equals(touched.plus(posted).plus(burned));
    }
}
