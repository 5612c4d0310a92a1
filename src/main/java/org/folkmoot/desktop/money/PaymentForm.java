package org.folkmoot.desktop.money;

import org.folkmoot.assembly.Slip;
import org.folkmoot.imports.slips.TypedAmount;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.People;
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
 * @param plan what can be sent between them, or null while that is not known
 * @param way the way that is chosen, or null while there is none
 * @param amount what was typed as the amount
 * @param assent how the payer agreed
 * @param slip the number of the slip, or empty
 * @param slipUsed whether a payment that stands carries that number already
 * @param day the day that the slip names, or null when none is given
 * @param witnessMissing what is missing of who else has a hand in it, or null
 * @param reason what was typed as what it is for
 * @param founded the day of the founding; a slip names none before the day before it, for somewhere it was yesterday still
 * @param today the day on which it is recorded; a slip names no later one
 */
public record PaymentForm(
        @Nullable Id payer,
        @Nullable Id payee,
        @Nullable Sending plan,
        Sending.@Nullable Way way,
        String amount,
        Assent assent,
        String slip,
        boolean slipUsed,
        @Nullable Day day,
        @Nullable Sentence witnessMissing,
        String reason,
        Day founded,
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
        Sending known = plan;
        if (known == null) {
            return Sentence.of("money.missing.plan");
        }
        if (known.why() != null) {
            return known.why();
        }
        Sentence amountMissing = amountMissing();
        if (amountMissing != null) {
            return amountMissing;
        }
        if (way == null) {
            return Sentence.of("money.missing.plan");
        }
        Sentence slip = slipMissing();
        if (slip != null) {
            return slip;
        }
        return witnessMissing != null ? witnessMissing : TypedReason.wrong(reason);
    }

    private @Nullable Sentence amountMissing() {
        return TypedAmount.read(amount) instanceof TypedAmount.Nothing
                ? Sentence.of("money.missing.amount")
                : amountWrong();
    }

    /** Returns why what is typed as the amount cannot be paid; null when it can, or while nothing is typed. */
    public @Nullable Sentence amountWrong() {
        Sending known = plan;
        return switch (TypedAmount.read(amount)) {
            case TypedAmount.Nothing nothing -> null;
            case TypedAmount.Wrong(String cause) -> Sentence.of(cause);
            case TypedAmount.Amount(Circles circles) ->
                known != null && known.why() == null && circles.compareTo(known.most()) > 0
                        ? known.bound() == null ? Sentence.of("money.missing.much", known.most()) : known.bound()
                        : null;
        };
    }

    /** Returns why the number of the slip cannot be taken, because it is too long or recorded already; null when it can. */
    public @Nullable Sentence slipWrong() {
        if (Slip.isTooLong(slip)) {
            return Sentence.of("saying.slip-long", Slip.LONGEST);
        }
        return slipUsed ? Sentence.of("refusal.slip-used", slip) : null;
    }

    private @Nullable Sentence slipMissing() {
        Sentence wrong = slipWrong();
        if (wrong != null) {
            return wrong;
        }
        if (assent == Assent.SIGNATURE && slip.isBlank()) {
            return Sentence.of("money.missing.slip");
        }
        return ValueDay.wrong(day, founded, today);
    }

    /**
     * Returns the act that records it; throws {@link IllegalStateException} while something is missing.
     *
     * @param signers who signed for an organisation, or null
     * @param second the second person, or null
     */
    public PaymentMade act(@Nullable People signers, @Nullable Id second) {
        Id from = payer;
        Id to = payee;
        Sending.Way chosen = way;
        Day named = day;
        if (missing() != null || from == null || to == null || chosen == null || named == null) {
            throw new IllegalStateException("not complete");
        }
        return new PaymentMade(from, to, chosen.legs(), slip, assent, named, signers, second, null);
    }
}
