package org.folkmoot.terms;

/**
 * An amount that is to be said with all of its decimals: where two amounts are compared, the last of them may matter.
 *
 * @param amount the amount
 */
public record Exactly(Circles amount) {}
