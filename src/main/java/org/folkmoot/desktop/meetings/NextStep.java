package org.folkmoot.desktop.meetings;

import java.util.List;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desktop.deciding.Rehearsal;
import org.folkmoot.journal.acts.VoteOpened;
import org.folkmoot.meetings.AgendaItem;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** What comes next in a meeting; there is always exactly one. */
public sealed interface NextStep {
    /** Nobody is here yet. */
    record SayWhoIsHere() implements NextStep {}

    /**
     * The meeting turns to an item.
     *
     * @param item its position, from 0
     */
    record TakeItem(int item) implements NextStep {}

    /**
     * The vote on the present item's proposal can open.
     *
     * @param act what would be recorded
     */
    record OpenVote(VoteOpened act) implements NextStep {}

    /**
     * Hands are up and are to be counted.
     *
     * @param vote the open vote
     */
    record RecordCount(Vote vote) implements NextStep {}

    /**
     * People who were present confirm the count.
     *
     * @param vote the counted vote
     * @param more how many still have to
     */
    record ConfirmCount(Vote vote, int more) implements NextStep {}

    /** Everything on the agenda was taken up. */
    record CloseMeeting() implements NextStep {}

    /** Returns the next step of the open meeting. */
    static NextStep of(Assembly state, Meeting meeting, long now, @Nullable Id recorder) {
        Vote open = state.openVote();
        if (open != null) {
            return new RecordCount(open);
        }
        if (meeting.present().isEmpty()) {
            return new SayWhoIsHere();
        }
        NextStep here = atProposal(state, meeting, now, recorder);
        if (here != null) {
            return here;
        }
        return after(meeting).<NextStep>map(TakeItem::new).orElseGet(CloseMeeting::new);
    }

    /** Says why the vote on the present item cannot open now; null when it can, or when there is nothing to vote on. */
    static Verdict.@Nullable Refused obstacle(Assembly state, Meeting meeting, long now, @Nullable Id recorder) {
        Proposal proposal = proposal(state, meeting);
        if (proposal == null || state.openVote() != null || votedHere(state, meeting, proposal) != null) {
            return null;
        }
        return Rehearsal.refusal(state, Foresight.voteOpening(state, meeting, proposal, now), now, recorder);
    }

    /** Returns the newest vote of this meeting on a proposal, or null. */
    static @Nullable Vote votedHere(Assembly state, Meeting meeting, Proposal proposal) {
        Id id = proposal.vote();
        Vote vote = id == null ? null : state.votes().get(id);
        return vote != null && vote.meeting().equals(meeting.id()) ? vote : null;
    }

    /** Returns the proposal that is being voted on, else the one that the meeting is at, or null. */
    static @Nullable Proposal proposal(Assembly state, Meeting meeting) {
        Vote open = state.openVote();
        if (open != null) {
            return state.proposal(open.proposal());
        }
        Id id = meeting.current() < 0
                ? null
                : meeting.agenda().get(meeting.current()).proposal();
        return id == null ? null : state.proposal(id);
    }

    private static @Nullable NextStep atProposal(Assembly state, Meeting meeting, long now, @Nullable Id recorder) {
        Proposal proposal = proposal(state, meeting);
        if (proposal == null) {
            return null;
        }
        Vote vote = votedHere(state, meeting, proposal);
        Count count = vote == null ? null : vote.count();
        if (vote != null && count != null) {
            boolean waits = count.confirmedAt() == null && count.heldAt() == null;
            return waits
                    ? new ConfirmCount(
                            vote,
                            vote.confirmationsNeeded() - count.confirmedBy().size())
                    : null;
        }
        VoteOpened act = Foresight.voteOpening(state, meeting, proposal, now);
        return Rehearsal.refusal(state, act, now, recorder) == null ? new OpenVote(act) : null;
    }

    private static Optional<Integer> after(Meeting meeting) {
        List<AgendaItem> agenda = meeting.agenda();
        for (int step = 1; step <= agenda.size(); step++) {
            int position = (Math.max(-1, meeting.current()) + step) % agenda.size();
            AgendaItem item = agenda.get(position);
            if (item.takenAt() == null && item.removedAt() == null) {
                return Optional.of(position);
            }
        }
        return Optional.empty();
    }
}
