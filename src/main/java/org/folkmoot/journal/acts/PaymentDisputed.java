package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * Somebody through whose hands a payment went says that it is not right; why stands in the personal part, "reason".
 *
 * @param payment which one
 * @param by who says so: payer, payee or somebody whom it passed through; for an organisation, one who may pay for it
 * @param assent how they said so
 * @param slip the number of what they signed; may be empty when they stood beside the desk
 */
public record PaymentDisputed(Id payment, Id by, Assent assent, String slip) implements Act {}
