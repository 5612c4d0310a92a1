package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * Whoever disputed a payment says that it is settled; nobody else can.
 *
 * @param payment which one
 * @param by who disputed it
 * @param assent how they said so
 * @param slip the number of what they signed; may be empty when they stood beside the desk
 */
public record DisputeSettled(Id payment, Id by, Assent assent, String slip) implements Act {}
