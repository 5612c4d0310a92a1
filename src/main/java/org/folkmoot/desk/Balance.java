package org.folkmoot.desk;

import java.math.BigInteger;
import org.folkmoot.money.Ledger;
import org.folkmoot.money.Posting.Kind;
import org.folkmoot.store.AddedUp;

/**
 * What all the money comes to, in atto-circles: everything issued is held, lost or burned.
 *
 * @param issued all circles ever created
 * @param held what all accounts hold, each as it was last touched
 * @param lost the yearly loss that is posted, less what the common fund received of it
 * @param burned what was given up for newcomers
 */
public record Balance(BigInteger issued, BigInteger held, BigInteger lost, BigInteger burned) {
    /** Returns what a ledger keeps as its totals and holdings. */
    static Balance of(Ledger ledger) {
        Ledger.Totals totals = ledger.totals();
        return new Balance(
                totals.issued().atto(),
                ledger.heldAsTouched().atto(),
                totals.lost().atto(),
                totals.burned().atto());
    }

    /** Returns what movements come to that were added up. */
    static Balance of(AddedUp movements) {
        return new Balance(
                movements.of(Kind.ISSUED, Kind.WELCOME).atto(),
                movements.held(),
                movements.of(Kind.LOSS, Kind.LOSS_RECEIVED).atto().negate(),
                movements.of(Kind.BURNED).atto().negate());
    }

    /** Returns what was issued and is neither held nor lost nor burned: must be nothing. */
    public BigInteger rest() {
        return issued.subtract(held).subtract(lost).subtract(burned);
    }

    /** Tells whether it comes out to the last unit. */
    public boolean balances() {
        return rest().signum() == 0;
    }
}
