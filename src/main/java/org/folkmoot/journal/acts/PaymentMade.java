package org.folkmoot.journal.acts;

import java.util.List;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * Somebody pays; what it is for stands in the personal part, "reason".
 *
 * @param payer who pays
 * @param payee who is paid
 * @param legs the chosen movements in order, at most 500
 * @param slip the number of the paper slip, or empty when the payer said it in person
 * @param assent how the payer agreed
 * @param valueDay the day that the slip names; a label that changes no arithmetic
 * @param signers who signed for an organisation; null for a person, who pays only for themselves
 * @param second a second person who looked at it, where a rule asks for one; otherwise null
 * @param covers the uncovered slip that is paid with this at last, or null
 */
public record PaymentMade(
        Id payer,
        Id payee,
        List<Leg> legs,
        String slip,
        Assent assent,
        Day valueDay,
        @Nullable People signers,
        @Nullable Id second,
        @Nullable Id covers)
        implements Act {
    /** A person pays, and nobody else has to see it. */
    public PaymentMade(Id payer, Id payee, List<Leg> legs, String slip, Assent assent, Day valueDay) {
        this(payer, payee, legs, slip, assent, valueDay, null, null, null);
    }
}
