package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * A payment is reversed: what is left of the same circles moves back along its legs; the reason stands in the personal part.
 *
 * @param payment what is reversed
 * @param second a second person, who is not the recorder
 */
public record PaymentReversed(Id payment, Id second) implements Act {}
