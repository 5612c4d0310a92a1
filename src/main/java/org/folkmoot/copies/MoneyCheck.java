package org.folkmoot.copies;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.assembly.Effect;
import org.folkmoot.money.Ledger;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Id;

/**
 * Counts the money a second time, by nothing but addition: every line of the ledger follows from the one before it, what
 * one gives another receives, and all that was ever issued is held or lost.
 */
final class MoneyCheck {
    private final Map<Hand, BigInteger> held = new HashMap<>();
    private BigInteger issued = BigInteger.ZERO;
    private BigInteger lost = BigInteger.ZERO;
    private long postings;

    private record Hand(Id holder, Id issuer) {}

    /** Takes what an entry moved; false when it does not add up. */
    boolean take(List<Effect> effects) {
        boolean right = true;
        BigInteger paid = BigInteger.ZERO;
        for (Effect effect : effects) {
            if (effect instanceof Effect.Posted posted) {
                for (Posting posting : posted.postings()) {
                    right &= take(posting);
                    if (!posting.kind().creates() && !posting.kind().isLoss()) {
                        paid = paid.add(posting.delta().atto());
                    }
                }
            }
        }
        return right && paid.signum() == 0;
    }

    private boolean take(Posting posting) {
        postings++;
        BigInteger delta = posting.delta().atto();
        BigInteger after = held.merge(new Hand(posting.holder(), posting.issuer()), delta, BigInteger::add);
        if (posting.kind().creates()) {
            issued = issued.add(delta);
        } else if (posting.kind().isLoss()) {
            lost = lost.subtract(delta);
        }
        boolean createsLess = posting.kind().creates() && delta.signum() < 0;
        return after.signum() >= 0 && after.equals(posting.after().atto()) && !createsLess;
    }

    /** Tells whether all that was issued is held or lost, here and in the ledger. */
    boolean agreesWith(Ledger ledger) {
        BigInteger sum = held.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        return issued.equals(sum.add(lost))
                && ledger.totals().issued().atto().equals(issued)
                && ledger.totals().lost().atto().equals(lost)
                && ledger.heldAsTouched().atto().equals(sum);
    }

    /** Returns how many lines the ledger has. */
    long postings() {
        return postings;
    }
}
