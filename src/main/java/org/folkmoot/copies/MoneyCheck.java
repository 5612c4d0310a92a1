package org.folkmoot.copies;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.folkmoot.assembly.Effect;
import org.folkmoot.money.Ledger;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Id;

/**
 * Counts the money a second time, by nothing but addition: every line of the ledger follows from the one before it, what
 * one gives another receives, and all that was ever issued is held, lost or burned; likewise all common circles, which are
 * counted apart.
 */
final class MoneyCheck {
    private final Map<Hand, BigInteger> held = new HashMap<>();
    private BigInteger issued = BigInteger.ZERO;
    private BigInteger lost = BigInteger.ZERO;
    private BigInteger burned = BigInteger.ZERO;
    private BigInteger minted = BigInteger.ZERO;
    private BigInteger commonLost = BigInteger.ZERO;
    private BigInteger redeemed = BigInteger.ZERO;
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
                    case MINTED -> {
                        minted = minted.add(delta);
                        yield delta.signum() > 0;
                    }
                    case REDEEMED -> {
                        redeemed = redeemed.subtract(delta);
                        yield delta.signum() < 0;
                    }
                    case COMMON_LOSS -> {
                        commonLost = commonLost.subtract(delta);
                        yield true;
                    }
                    case PAYMENT_OUT, PAYMENT_IN -> true;
                };
        return after.signum() >= 0 && after.equals(posting.after().atto()) && rightWay;
    }

    /** Tells whether all that was issued is held, lost or burned, here and in the ledger, of both kinds of circles. */
    boolean agreesWith(Ledger ledger) {
        BigInteger common = held(ledger::isCommon);
        BigInteger sum = held(issuer -> !ledger.isCommon(issuer));
        return issued.equals(sum.add(lost).add(burned))
                && minted.equals(common.add(commonLost).add(redeemed))
                && agree(ledger.totals(), issued, lost, burned)
                && agree(ledger.commonTotals(), minted, commonLost, redeemed)
                && ledger.heldAsTouched().atto().equals(sum)
                && ledger.commonHeldAsTouched().atto().equals(common);
    }

    private BigInteger held(Predicate<Id> issuer) {
        return held.entrySet().stream()
                .filter(each -> issuer.test(each.getKey().issuer()))
                .map(Map.Entry::getValue)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static boolean agree(Ledger.Totals totals, BigInteger issued, BigInteger lost, BigInteger burned) {
        return totals.issued().atto().equals(issued)
                && totals.lost().atto().equals(lost)
                && totals.burned().atto().equals(burned);
    }

    /** Returns how many lines the ledger has. */
    long postings() {
        return postings;
    }
}
