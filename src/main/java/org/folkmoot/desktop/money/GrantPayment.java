package org.folkmoot.desktop.money;

import org.folkmoot.imports.slips.TypedAmount;
import org.folkmoot.journal.acts.FundSpent;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The payment of a grant as far as it is entered.
 *
 * @param grant what is paid
 * @param plan what can be sent now, or null while that is not known
 * @param way the way that is chosen, or null while there is none
 * @param amount what was typed as the amount
 * @param second who looked at it, or null
 * @param recorder who records, or null
 * @param reason what was typed as what it is for
 */
record GrantPayment(
        GrantRow grant,
        @Nullable Sending plan,
        Sending.@Nullable Way way,
        String amount,
        @Nullable Id second,
        @Nullable Id recorder,
        String reason) {

    /** Returns why it cannot be recorded yet; null when it can. */
    @Nullable
    Sentence missing() {
        Sentence closed = grant.whyNot();
        Sending known = plan;
        if (closed != null) {
            return closed;
        }
        if (known == null) {
            return Sentence.of("money.missing.plan");
        }
        if (known.why() != null) {
            return known.why();
        }
        if (TypedAmount.read(amount) instanceof TypedAmount.Nothing) {
            return Sentence.of("money.missing.amount");
        }
        Sentence wrong = amountWrong();
        if (wrong != null) {
            return wrong;
        }
        if (second == null || second.equals(recorder) || second.equals(grant.to())) {
            return Sentence.of("refusal.grant-second");
        }
        return way == null ? Sentence.of("money.missing.plan") : TypedReason.wrong(reason);
    }

    /** Returns why what is typed as the amount cannot be paid; null when it can, or while nothing is typed. */
    @Nullable
    Sentence amountWrong() {
        Sending known = plan;
        return switch (TypedAmount.read(amount)) {
            case TypedAmount.Nothing nothing -> null;
            case TypedAmount.Wrong(String cause) -> Sentence.of(cause);
            case TypedAmount.Amount(Circles circles) -> {
                if (circles.compareTo(grant.left()) > 0) {
                    yield Sentence.of("refusal.grant-left", grant.number(), grant.left());
                }
                yield known != null && known.why() == null && circles.compareTo(known.most()) > 0
                        ? Sentence.of("money.fund.much", known.most())
                        : null;
            }
        };
    }

    /** Returns the act that records it; throws {@link IllegalStateException} while something is missing. */
    FundSpent act() {
        Sending.Way chosen = way;
        Id seen = second;
        if (missing() != null || chosen == null || seen == null) {
            throw new IllegalStateException("not complete");
        }
        return new FundSpent(grant.votedBy(), grant.to(), chosen.legs(), seen);
    }
}
