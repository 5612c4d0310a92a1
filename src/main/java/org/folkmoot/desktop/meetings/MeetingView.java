package org.folkmoot.desktop.meetings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desktop.deciding.ConfirmCountPane;
import org.folkmoot.desktop.deciding.ProposalView;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.meetings.Notice;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the screen of an open meeting shows, at one moment.
 *
 * @param meeting the meeting
 * @param agenda its agenda in order
 * @param next the one next step
 * @param quorum who is here against who is needed
 * @param proposal the proposal that the meeting is at, or null
 * @param vote the vote of this meeting on it, open or counted, or null
 * @param obstacle why the vote on it cannot open, or null
 * @param eligible who may confirm its count
 * @param here who is here, the newest first
 * @param everybody whom an arrival can name: everybody but organisations, in the order of the record
 * @param present the ids of those who are here
 * @param happened what happened, newest first
 * @param votesFrom the time that its notice says, unix seconds, where the vote can open then and not yet; otherwise 0
 * @param unconfirmed counts of this meeting that nobody has confirmed enough
 */
record MeetingView(
        Meeting meeting,
        List<AgendaRow> agenda,
        NextStep next,
        QuorumView quorum,
        @Nullable ProposalView proposal,
        @Nullable Vote vote,
        Verdict.@Nullable Refused obstacle,
        List<Someone> eligible,
        List<Someone> here,
        List<Someone> everybody,
        Set<Id> present,
        List<Happened> happened,
        long votesFrom,
        List<ProposalView> unconfirmed) {

    /** Returns what the open meeting shows now, or null when none is open. */
    static @Nullable MeetingView of(Assembly state, Sitting sitting) {
        Meeting meeting = state.openMeeting();
        if (meeting == null) {
            return null;
        }
        long now = Math.max(sitting.now(), state.latest());
        var names = sitting.desk().names();
        Id recorder = sitting.desk().recorder();
        Proposal proposal = NextStep.proposal(state, meeting);
        Vote vote = proposal == null ? null : NextStep.votedHere(state, meeting, proposal);
        Set<Id> present = meeting.present();
        Map<Id, Long> since = new HashMap<>();
        meeting.stays().forEach(stay -> since.merge(stay.person(), stay.from(), Math::max));
        List<Someone> everybody = Someone.of(
                names,
                state.people().everybody().stream()
                        .filter(person -> person.standing(now) != Standing.ORGANISATION)
                        .toList());
        return new MeetingView(
                meeting,
                AgendaRow.of(state, names, meeting, now),
                NextStep.of(state, meeting, now, recorder),
                QuorumView.of(state, meeting, state.openVote(), proposal, now),
                proposal == null ? null : ProposalView.of(state, names, proposal, now),
                vote,
                NextStep.obstacle(state, meeting, now, recorder),
                vote == null ? List.of() : ConfirmCountPane.eligible(state, sitting, vote),
                everybody.stream()
                        .filter(each -> present.contains(each.id()))
                        .sorted(Comparator.comparing((Someone each) -> since.getOrDefault(each.id(), 0L))
                                .reversed()
                                .thenComparing(Someone::number))
                        .toList(),
                everybody,
                present,
                Happened.in(state, meeting),
                votesFrom(state, meeting, now, recorder),
                unconfirmed(state, sitting, meeting, now));
    }

    /** Tells whether somebody may vote in this meeting. */
    boolean mayVote(Id person) {
        return meeting.entitled().contains(person);
    }

    /** Tells whether, with nothing recorded in between, another step can be taken now than in a view from before. */
    boolean offersOtherThan(MeetingView before) {
        return !next.equals(before.next) || !Objects.equals(obstacle, before.obstacle);
    }

    /** Asks the judge about that time, who knows of everything else that may stand in the way. */
    private static long votesFrom(Assembly state, Meeting meeting, long now, @Nullable Id recorder) {
        Notice notice = meeting.notice() == null ? null : state.notices().get(meeting.notice());
        boolean waits = notice != null
                && now < notice.meetingAt()
                && NextStep.obstacle(state, meeting, now, recorder) != null
                && NextStep.obstacle(state, meeting, notice.meetingAt(), recorder) == null;
        return notice != null && waits ? notice.meetingAt() : 0;
    }

    private static List<ProposalView> unconfirmed(Assembly state, Sitting sitting, Meeting meeting, long now) {
        return Foresight.awaitingConfirmation(state).stream()
                .filter(vote -> vote.meeting().equals(meeting.id()))
                .map(vote -> ProposalView.of(state, sitting.desk().names(), state.proposal(vote.proposal()), now))
                .toList();
    }
}
