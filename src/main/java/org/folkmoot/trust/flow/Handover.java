package org.folkmoot.trust.flow;

import org.folkmoot.terms.Circles;

/**
 * One step of a payment: somebody hands circles of an issuer to somebody else.
 *
 * @param from who hands over
 * @param to who receives, and accepts them
 * @param issuer whose circles
 * @param amount how many, more than 0
 * @param <P> what names a person
 */
public record Handover<P>(P from, P to, P issuer, Circles amount) {}
