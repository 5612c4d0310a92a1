package org.folkmoot.assembly;

import org.folkmoot.assembly.Effect.MeetingSet;
import org.folkmoot.journal.acts.AgendaItemAdded;
import org.folkmoot.journal.acts.AgendaItemRemoved;
import org.folkmoot.journal.acts.AgendaItemTaken;
import org.folkmoot.meetings.AgendaItem;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Id;

/** Judges changes of the agenda while a meeting is open; any member's item goes on it. */
final class AgendaJudge {
    private static final int LONGEST_AGENDA = 400;

    private AgendaJudge() {}

    static Verdict added(Assembly state, AgendaItemAdded added, Circumstance circumstance) {
        Meeting meeting = state.openMeeting(added.meeting());
        if (meeting == null) {
            return Verdict.refused("meeting-not-open");
        }
        if (!state.people().isMember(added.by(), circumstance.at())) {
            return Verdict.refused("not-a-member", added.by());
        }
        if (meeting.agenda().size() >= LONGEST_AGENDA) {
            return Verdict.refused("agenda-length", LONGEST_AGENDA);
        }
        Id id = added.item().proposal();
        if (id != null) {
            Proposal proposal = state.proposals().get(id);
            boolean listed =
                    meeting.agenda().stream().anyMatch(item -> id.equals(item.proposal()) && item.removedAt() == null);
            if (proposal == null || listed || !state.canComeToVote(proposal, circumstance.at())) {
                return Verdict.refused("proposal-not-open");
            }
        }
        AgendaItem item = new AgendaItem(
                circumstance.entry(), 0, id, Math.max(0, added.item().minutes()), false, added.by(), null, null);
        return Verdict.accepted(new MeetingSet(meeting.adding(item, added.by(), circumstance.at())));
    }

    static Verdict removed(Assembly state, AgendaItemRemoved removed, Circumstance circumstance) {
        Meeting meeting = state.openMeeting(removed.meeting());
        if (meeting == null) {
            return Verdict.refused("meeting-not-open");
        }
        if (!isOpenItem(meeting, removed.item())) {
            return Verdict.refused("no-such-item");
        }
        if (!state.people().isMember(removed.by(), circumstance.at())) {
            return Verdict.refused("not-a-member", removed.by());
        }
        if (state.openVote() != null) {
            return Verdict.refused("vote-still-open");
        }
        return Verdict.accepted(new MeetingSet(meeting.removing(removed.item(), removed.by(), circumstance.at())));
    }

    static Verdict taken(Assembly state, AgendaItemTaken taken, Circumstance circumstance) {
        Meeting meeting = state.openMeeting(taken.meeting());
        if (meeting == null) {
            return Verdict.refused("meeting-not-open");
        }
        if (!isOpenItem(meeting, taken.item())) {
            return Verdict.refused("no-such-item");
        }
        if (state.openVote() != null) {
            return Verdict.refused("vote-still-open");
        }
        return Verdict.accepted(new MeetingSet(meeting.taking(taken.item(), circumstance.at())));
    }

    private static boolean isOpenItem(Meeting meeting, int item) {
        return item >= 0
                && item < meeting.agenda().size()
                && meeting.agenda().get(item).removedAt() == null;
    }
}
