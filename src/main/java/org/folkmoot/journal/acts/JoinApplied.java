package org.folkmoot.journal.acts;

/**
 * People ask to join; row i is the person with index i of this entry.
 *
 * @param count how many, 1 to 1,000
 */
public record JoinApplied(int count) implements Act {}
