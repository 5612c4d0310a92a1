package org.folkmoot.journal.acts;

/**
 * People stop accepting other people's circles; no reason is asked.
 *
 * @param pairs who no longer accepts circles from whom, at most 1,000
 * @param source how it was said; never by a file
 */
public record TrustWithdrawn(Pairs pairs, TrustSource source) implements Act {}
