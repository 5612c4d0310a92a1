package org.folkmoot.assembly;

import java.util.List;
import org.folkmoot.journal.acts.DecidingRules;
import org.folkmoot.terms.Fraction;
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
 * @param contestShare which share of the members holds it, too
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
        Fraction contestShare,
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
                contestShare,
                newCount);
    }

    /** Returns how many must contest the count, of that many members, to hold it: as many as the rule says or its share. */
    public long holdsFrom(long members) {
        return Math.max(1, Math.min(contestPeople, contestShare.atLeastOf(members)));
    }

    /** Returns where the vote stands at a moment given in unix seconds. */
    public DecisionStatus status(long at) {
        return count == null ? DecisionStatus.OPEN : count.status(at);
    }
}
