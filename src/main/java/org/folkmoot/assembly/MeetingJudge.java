package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.assembly.Effect.MeetingSet;
import org.folkmoot.assembly.Effect.NoticeSet;
import org.folkmoot.assembly.Effect.ProposalSet;
import org.folkmoot.assembly.Effect.VoteSet;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.Left;
import org.folkmoot.journal.acts.MeetingClosed;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.NoticeGiven;
import org.folkmoot.meetings.AgendaItem;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.meetings.Notice;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** Judges notices, the opening and closing of meetings, and who is here. */
final class MeetingJudge {
    private static final int LONGEST_AGENDA = 200;

    private MeetingJudge() {}

    static Verdict noticeGiven(Assembly state, NoticeGiven given, Circumstance circumstance) {
        if (given.items().isEmpty() || given.items().size() > LONGEST_AGENDA) {
            return Verdict.refused("agenda-length", LONGEST_AGENDA);
        }
        if (given.meetingAt() < circumstance.at()) {
            return Verdict.refused("meeting-in-the-past");
        }
        List<Effect> effects = new ArrayList<>();
        List<AgendaItem> agenda = new ArrayList<>();
        Set<Id> named = new HashSet<>();
        for (AgendaEntry item : given.items()) {
            Id id = item.proposal();
            if (id != null) {
                Proposal proposal = state.proposals().get(id);
                if (proposal == null || !state.canComeToVote(proposal, circumstance.at()) || !named.add(id)) {
                    return Verdict.refused("proposal-not-open");
                }
                effects.add(new ProposalSet(proposal.noticed(circumstance.at())));
            }
            agenda.add(new AgendaItem(
                    circumstance.entry(), agenda.size(), id, Math.max(0, item.minutes()), true, null, null, null));
        }
        effects.add(new NoticeSet(new Notice(circumstance.created(), circumstance.at(), given.meetingAt(), agenda)));
        return new Verdict.Accepted(effects);
    }

    static Verdict opened(Assembly state, MeetingOpened opened, Circumstance circumstance) {
        if (state.openMeeting() != null) {
            return Verdict.refused("meeting-already-open");
        }
        if (!state.people().isMember(opened.facilitator(), circumstance.at())) {
            return Verdict.refused("not-a-member", opened.facilitator());
        }
        Day heldOn = opened.heldOn();
        if (heldOn != null && circumstance.day().isBefore(heldOn)) {
            return Verdict.refused("held-in-the-future");
        }
        if (heldOn != null && heldOn.isBefore(Day.of(state.founding().at()))) {
            return Verdict.refused("held-before-founding");
        }
        List<AgendaItem> agenda = List.of();
        Id noticeId = opened.notice();
        if (noticeId != null) {
            Notice notice = state.notices().get(noticeId);
            if (notice == null || state.isUsed(noticeId)) {
                return Verdict.refused("notice-used");
            }
            agenda = notice.agenda();
        }
        // Who may vote in a meeting that is entered later is who was a member on its day, not on the day of the
        // entering.
        long membersAt = heldOn == null ? circumstance.at() : heldOn.start();
        Set<Id> entitled = state.people().who(Standing.MEMBER, membersAt).stream()
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
        return Verdict.accepted(new MeetingSet(new Meeting(
                circumstance.created(),
                state.meetings().size() + 1,
                noticeId,
                opened.facilitator(),
                circumstance.at(),
                heldOn,
                entitled,
                List.of(),
                agenda,
                -1,
                List.of(),
                null,
                null)));
    }

    static Verdict arrived(Assembly state, Arrived arrived, Circumstance circumstance) {
        Meeting meeting = state.openMeeting(arrived.meeting());
        List<Id> people = arrived.people().ids();
        if (meeting == null) {
            return Verdict.refused("meeting-not-open");
        }
        if (people.isEmpty() || people.size() > PeopleJudge.MOST_ROWS) {
            return Verdict.refused("rows", PeopleJudge.MOST_ROWS);
        }
        Set<Id> here = meeting.present();
        for (Id id : people) {
            if (state.people().find(id).isEmpty()) {
                return Verdict.refused("unknown-person");
            }
            if (!here.add(id)) {
                return Verdict.refused("already-here", id);
            }
        }
        return Verdict.accepted(new MeetingSet(meeting.arrived(people, circumstance.at())));
    }

    static Verdict left(Assembly state, Left left, Circumstance circumstance) {
        Meeting meeting = state.openMeeting(left.meeting());
        List<Id> people = left.people().ids();
        if (meeting == null) {
            return Verdict.refused("meeting-not-open");
        }
        if (people.isEmpty() || people.size() > PeopleJudge.MOST_ROWS) {
            return Verdict.refused("rows", PeopleJudge.MOST_ROWS);
        }
        Set<Id> here = meeting.present();
        for (Id id : people) {
            if (!here.remove(id)) {
                return Verdict.refused("not-here", id);
            }
        }
        return Verdict.accepted(new MeetingSet(meeting.left(people, circumstance.at())));
    }

    static Verdict closed(Assembly state, MeetingClosed closed, Circumstance circumstance) {
        Meeting meeting = state.openMeeting(closed.meeting());
        if (meeting == null) {
            return Verdict.refused("meeting-not-open");
        }
        if (state.openVote() != null) {
            return Verdict.refused("vote-still-open");
        }
        List<Effect> effects = new ArrayList<>();
        effects.add(new MeetingSet(meeting.closed(circumstance.at(), circumstance.entry())));
        // A count that nobody confirmed by the end of the next meeting must not come out of a drawer years later.
        for (Vote vote : Foresight.awaitingConfirmation(state)) {
            Count count = vote.count();
            if (count != null && !vote.meeting().equals(meeting.id())) {
                effects.add(new VoteSet(vote.with(count.lapsed(circumstance.at()))));
            }
        }
        return new Verdict.Accepted(effects);
    }
}
