package org.folkmoot.assembly;

import java.util.List;
import org.folkmoot.journal.acts.DecidingRules;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * A vote on a proposal, from its opening to what it brought about.
 *
 * @param id the vote
 * @param proposal what is voted on
 * @param meeting the meeting in which it takes place
 * @param deciding the deciding rules in force when it opened
 * @param voters who may vote and was present when it opened
 * @param entitled how many may vote, present or not
 * @param openedAt when it opened, unix seconds
 * @param confirmationsNeeded how many people must confirm the count
 * @param contestDays how many full days the count can be contested
 * @param contestPeople how many members hold it by contesting
 * @param count what was counted, or null while the vote is open
 */
public record Vote(
        Id id,
        Id proposal,
        Id meeting,
        DecidingRules deciding,
        List<Id> voters,
        int entitled,
        long openedAt,
        int confirmationsNeeded,
        int contestDays,
        int contestPeople,
        @Nullable Count count) {

    /** Returns the vote with what was counted, confirmed or contested. */
    public Vote with(Count newCount) {
        return new Vote(
                id,
                proposal,
                meeting,
                deciding,
                voters,
                entitled,
                openedAt,
                confirmationsNeeded,
                contestDays,
                contestPeople,
                newCount);
    }

    /** Returns where the vote stands at a moment given in unix seconds. */
    public DecisionStatus status(long at) {
        return count == null ? DecisionStatus.OPEN : count.status(at);
    }
}
