package org.folkmoot.journal.acts;

import org.folkmoot.terms.Day;

/**
 * People begin to accept other people's circles.
 *
 * @param pairs who accepts circles from whom, at most 1,000
 * @param until the first day on which this trust no longer holds
 * @param source how it was said
 */
public record TrustGiven(Pairs pairs, Day until, TrustSource source) implements Act {}
