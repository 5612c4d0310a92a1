package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * One direction of trust.
 *
 * @param truster who accepts circles
 * @param trusted whose circles are accepted
 */
public record Pair(Id truster, Id trusted) {}
