package org.folkmoot.desktop.money;

import java.util.List;
import org.folkmoot.assembly.Slip;
import org.folkmoot.imports.slips.TypedAmount;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A payment as far as it is entered.
 *
 * @param payer who pays, or null
 * @param payee who is paid, or null
 * @param plan what can be paid directly between them, or null while that is not known
 * @param amount what was typed as the amount
 * @param assent how the payer agreed
 * @param slip the number of the slip, or empty
 * @param slipUsed whether a payment that stands carries that number already
 * @param day the day that the slip names, or null when none is given
 * @param today the day on which it is recorded; a slip names no later one
 */
public record PaymentForm(
        @Nullable Id payer,
        @Nullable Id payee,
        @Nullable DirectPayment plan,
        String amount,
        Assent assent,
        String slip,
        boolean slipUsed,
        @Nullable Day day,
        Day today) {

    /** Returns why it cannot be recorded yet; null when it can. */
    public @Nullable Sentence missing() {
        Id from = payer;
        Id to = payee;
        if (from == null) {
            return Sentence.of("money.missing.payer");
        }
        if (to == null) {
            return Sentence.of("money.missing.payee");
        }
        if (from.equals(to)) {
            return Sentence.of("refusal.pays-oneself", from);
        }
        DirectPayment known = plan;
        if (known == null) {
            return Sentence.of("money.missing.plan");
        }
        if (known.parts().isEmpty()) {
            return Sentence.of("money.missing.way", to, from);
        }
        Sentence amountMissing = amountMissing();
        return amountMissing != null ? amountMissing : slipMissing();
    }

    private @Nullable Sentence amountMissing() {
        return TypedAmount.read(amount) instanceof TypedAmount.Nothing
                ? Sentence.of("money.missing.amount")
                : amountWrong();
    }

    /** Returns why what is typed as the amount cannot be paid; null when it can, or while nothing is typed. */
    public @Nullable Sentence amountWrong() {
        DirectPayment known = plan;
        return switch (TypedAmount.read(amount)) {
            case TypedAmount.Nothing nothing -> null;
            case TypedAmount.Wrong(String cause) -> Sentence.of(cause);
            case TypedAmount.Amount(Circles circles) ->
                known != null && !known.parts().isEmpty() && circles.compareTo(known.most()) > 0
                        ? Sentence.of("money.missing.much", known.most())
                        : null;
        };
    }

    /** Returns why the number of the slip cannot be taken, because it is too long or recorded already; null when it can. */
    public @Nullable Sentence slipWrong() {
        if (Slip.isTooLong(slip)) {
            return Sentence.of("money.missing.slip-long", Slip.LONGEST);
        }
        return slipUsed ? Sentence.of("refusal.slip-used", slip) : null;
    }

    private @Nullable Sentence slipMissing() {
        Day named = day;
        Sentence wrong = slipWrong();
        if (wrong != null) {
            return wrong;
        }
        if (assent == Assent.SIGNATURE && slip.isBlank()) {
            return Sentence.of("money.missing.slip");
        }
        if (named == null) {
            return Sentence.of("money.missing.day");
        }
        return today.isBefore(named) ? Sentence.of("money.missing.day-ahead") : null;
    }

    /** Returns the act that records it; throws {@link IllegalStateException} while something is missing. */
    public PaymentMade act() {
        Id from = payer;
        Id to = payee;
        DirectPayment known = plan;
        Day named = day;
        if (missing() != null || from == null || to == null || known == null || named == null) {
            throw new IllegalStateException("not complete");
        }
        Circles circles = ((TypedAmount.Amount) TypedAmount.read(amount)).circles();
        List<Leg> legs = known.legs(circles).orElseThrow();
        return new PaymentMade(from, to, legs, slip, assent, named);
    }
}
