package org.folkmoot.desk;

import java.math.BigInteger;
import org.folkmoot.money.Ledger;
import org.folkmoot.money.Posting.Kind;
import org.folkmoot.store.AddedUp;
import org.folkmoot.terms.Circles;

/**
 * What all the money comes to, in atto-circles: everything issued is held, lost or burned. Common circles are counted apart.
 *
 * @param issued all circles ever created
 * @param held what all accounts hold, each as it was last touched
 * @param lost the yearly loss that is posted, less what the common fund received of it
 * @param burned what was given up for newcomers; of common circles, what was redeemed
 */
public record Balance(BigInteger issued, BigInteger held, BigInteger lost, BigInteger burned) {
    /** Returns what a ledger keeps as its totals and holdings, without common circles. */
    static Balance of(Ledger ledger) {
        return of(ledger.totals(), ledger.heldAsTouched());
    }

    /** Returns the same of common circles. */
    static Balance ofCommon(Ledger ledger) {
        return of(ledger.commonTotals(), ledger.commonHeldAsTouched());
    }

    private static Balance of(Ledger.Totals totals, Circles held) {
        return new Balance(
                totals.issued().atto(),
                held.atto(),
                totals.lost().atto(),
                totals.burned().atto());
    }

    /** Returns what movements come to that were added up, without common circles; the ledger knows which these are. */
    static Balance of(AddedUp movements, Ledger ledger) {
        return new Balance(
                movements.of(Kind.ISSUED, Kind.WELCOME).atto(),
                movements.held(issuer -> issuer == null || !ledger.isCommon(issuer)),
                movements.of(Kind.LOSS, Kind.LOSS_RECEIVED).atto().negate(),
                movements.of(Kind.BURNED).atto().negate());
    }

    /** Returns the same of common circles. */
    static Balance ofCommon(AddedUp movements, Ledger ledger) {
        return new Balance(
                movements.of(Kind.MINTED).atto(),
                movements.held(issuer -> issuer != null && ledger.isCommon(issuer)),
                movements.of(Kind.COMMON_LOSS).atto().negate(),
                movements.of(Kind.REDEEMED).atto().negate());
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
