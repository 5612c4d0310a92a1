package org.folkmoot.journal.acts;

import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * A slip that was handed in and cannot be paid.
 *
 * @param payer who wants to pay
 * @param payee whom
 * @param amount how much
 * @param slip its number, or empty when the payer said it in person
 * @param assent how the payer agreed
 * @param valueDay the day that it names
 * @param signers who signed for an organisation; null for a person
 */
public record UncoveredSlip(
        Id payer,
        Id payee,
        Circles amount,
        String slip,
        Assent assent,
        Day valueDay,
        @Nullable People signers) {}
