package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * The vote on a proposal opens, under the deciding rules in force at this moment.
 *
 * <p>The rules and the voters follow from the record; they stand here so that everybody reads the same, and replay
 * refuses an entry in which they differ.
 *
 * @param meeting the open meeting
 * @param proposal what is voted on
 * @param deciding threshold, base and quorum in force
 * @param voters who may vote and is present
 * @param entitled how many may vote, present or not
 */
public record VoteOpened(Id meeting, Id proposal, DecidingRules deciding, People voters, int entitled) implements Act {}
