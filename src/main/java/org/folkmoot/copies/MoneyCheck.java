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
 * one gives another receives, and all that was ever issued is held, lost or burned.
 */
final class MoneyCheck {
    private final Map<Hand, BigInteger> held = new HashMap<>();
    private BigInteger issued = BigInteger.ZERO;
    private BigInteger lost = BigInteger.ZERO;
    private BigInteger burned = BigInteger.ZERO;
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
                    if (posting.kind().pays()) {
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
        boolean rightWay =
                switch (posting.kind()) {
                    case ISSUED, WELCOME -> {
                        issued = issued.add(delta);
                        yield delta.signum() > 0;
                    }
                    case BURNED -> {
                        burned = burned.subtract(delta);
                        yield delta.signum() < 0;
                    }
                    case LOSS, LOSS_RECEIVED -> {
                        lost = lost.subtract(delta);
                        yield true;
                    }
                    case PAYMENT_OUT, PAYMENT_IN -> true;
                };
        return after.signum() >= 0 && after.equals(posting.after().atto()) && rightWay;
    }

    /** Tells whether all that was issued is held, lost or burned, here and in the ledger. */
    boolean agreesWith(Ledger ledger) {
        BigInteger sum = held.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        return issued.equals(sum.add(lost).add(burned))
                && ledger.totals().issued().atto().equals(issued)
                && ledger.totals().lost().atto().equals(lost)
                && ledger.totals().burned().atto().equals(burned)
                && ledger.heldAsTouched().atto().equals(sum);
    }

    /** Returns how many lines the ledger has. */
    long postings() {
        return postings;
    }
}
