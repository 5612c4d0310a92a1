package org.folkmoot.desktop.meetings;

import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Vote;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.rules.DecisionKind;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who is here, compared with how many are needed.
 *
 * @param present how many are here who may vote
 * @param entitled how many may vote, here or not
 * @param needed how many of them must be here
 * @param guests how many are here without a vote
 */
public record QuorumView(long present, long entitled, long needed, long guests) {
    /**
     * Returns the quorum of a meeting as it is now.
     *
     * @param vote the open vote, whose own quorum counts; or null
     * @param proposal what the meeting is at, whose kind says which quorum counts; or null for that of a rule
     */
    static QuorumView of(Assembly state, Meeting meeting, @Nullable Vote vote, @Nullable Proposal proposal, long now) {
        DecisionKind kind = proposal == null ? DecisionKind.RULE : proposal.kind();
        long entitled = meeting.entitled().size();
        long needed = (vote == null ? Foresight.deciding(state.rules(), kind, now) : vote.deciding())
                .quorum()
                .atLeastOf(entitled);
        long present = meeting.voters().size();
        return new QuorumView(present, entitled, needed, meeting.present().size() - present);
    }

    /** Tells whether enough are here. */
    public boolean met() {
        return present >= needed;
    }

    /** Returns how many may leave until too few are here, counting the one with whom it falls short; 0 when it has. */
    public long shortIfLeave() {
        return met() ? present - needed + 1 : 0;
    }

    /** Returns the line beside the big number: "of 42 members · 3 guests". */
    public Sentence of() {
        return Sentence.of(guests == 0 ? "meeting.quorum.of" : "meeting.quorum.of-guests", entitled, guests);
    }

    /** Returns the line under the bar: "21 needed · short if 11 leave". */
    public Sentence line() {
        return met()
                ? Sentence.of("meeting.quorum.met", needed, shortIfLeave())
                : Sentence.of("meeting.quorum.missing", needed, needed - present);
    }

    /** Returns all of it in one sentence, for screen readers and for the room's screen. */
    public Sentence aloud() {
        return Sentence.of("meeting.quorum.aloud", present, entitled, line());
    }
}
