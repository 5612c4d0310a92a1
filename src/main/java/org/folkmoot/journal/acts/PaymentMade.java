package org.folkmoot.journal.acts;

import java.util.List;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * Somebody pays; what it is for stands in the personal part, "reason".
 *
 * @param payer who pays
 * @param payee who is paid
 * @param legs the chosen movements in order, at most 500
 * @param slip the number of the paper slip, or empty when the payer said it in person
 * @param assent how the payer agreed
 * @param valueDay the day that the slip names; a label that changes no arithmetic
 */
public record PaymentMade(Id payer, Id payee, List<Leg> legs, String slip, Assent assent, Day valueDay)
        implements Act {}
