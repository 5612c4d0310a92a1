package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.folkmoot.assembly.DecisionStatus;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.Vote;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.NoticeGiven;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting held on paper is entered later: nobody gains anything by the delay. */
class PaperMeetingTest {
    @TempDir
    Path root;

    Village village;
    Id proposal;
    Id notice;

    @BeforeEach
    void found() {
        village = Village.of(root, 12);
        village.desk().takeSeat(village.person(1));
        proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        notice = village.does(new NoticeGiven(village.now() + 8 * Day.SECONDS, List.of(new AgendaEntry(proposal, 20))));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void entries_say_when_they_were_entered_and_contest_days_count_from_then() {
        village.days(20);
        Meeting meeting = opens(Day.parse("2026-03-09"));
        assertEquals(village.now(), meeting.openedAt());
        assertEquals(Day.parse("2026-03-09"), meeting.heldOn());
        Vote vote = village.votes(proposal, 7, 1, 1);
        village.confirms(vote);
        village.closes(meeting);
        assertEquals(DecisionStatus.AWAITED, village.vote(vote.id()).status(village.now()));
        Day from = Objects.requireNonNull(
                Objects.requireNonNull(village.vote(vote.id()).count()).from());
        assertTrue(Day.of(village.now()).plus(7).isBefore(from), from.toString());
        assertEquals("700", village.desk().ask(state -> state.rules()
                .value(org.folkmoot.rules.Rules.LOSS_YEARLY, village.now())));
    }

    @Test
    void a_notice_that_was_too_short_for_the_evening_does_not_grow_until_it_is_entered() {
        notice = village.does(new NoticeGiven(village.now() + 2 * Day.SECONDS, List.of(new AgendaEntry(proposal, 20))));
        village.days(20);
        assertEquals("refusal.notice-too-short", voteOpensIn(opens(Day.parse("2026-03-03"))));
    }

    @Test
    void an_evening_on_another_day_than_the_notice_called_for_decides_nothing_of_it() {
        village.days(20);
        assertEquals("refusal.notice-for-another-day", voteOpensIn(opens(Day.parse("2026-03-06"))));
    }

    @Test
    void whoever_became_a_member_after_that_evening_had_no_vote_in_it() {
        Id late = village.does(new JoinApplied(1));
        village.does(new TrustGiven(
                new Pairs(List.of(accepts(2, late), accepts(3, late), accepts(4, late))),
                Day.of(village.now()).plus(100),
                TrustSource.SHEET));
        Id admission = village.proposes(new Admission(People.of(late)));
        Meeting first = village.meets(9, List.of(admission));
        village.confirms(village.votes(admission, 9, 0, 0));
        village.closes(first);
        Day evening = Day.of(village.now());
        village.days(20);
        boolean member = village.desk().ask(state -> state.people().isMember(late, village.now()));
        assertTrue(member);
        Id second = village.does(new MeetingOpened(null, village.person(1), evening));
        assertFalse(meeting(second).entitled().contains(late));
        assertEquals(12, meeting(second).entitled().size());
    }

    @Test
    void it_was_held_neither_in_the_future_nor_before_there_was_an_assembly() {
        village.days(3);
        assertEquals("refusal.held-in-the-future", refused(Day.of(village.now()).plus(1)));
        assertEquals(
                "refusal.held-before-founding",
                refused(Day.of(Village.FOUNDED_AT).plus(-1)));
    }

    @Test
    void times_that_people_wrote_stand_with_the_meeting_as_they_wrote_them() {
        village.days(10);
        Id meeting = Id.of(Village.recorded(village.desk()
                        .record(
                                new MeetingOpened(notice, village.person(1), Day.parse("2026-03-09")),
                                Texts.NONE.with(Names.TIMES, List.of("half past seven", "21:40"))))
                .last()
                .id());
        village.reopen();
        assertEquals(
                List.of("half past seven", "21:40"),
                village.desk().names().texts(meeting.entry()).list(Names.TIMES));
    }

    private String voteOpensIn(Meeting meeting) {
        return village.refused(village.desk()
                .ask(state -> Foresight.voteOpening(state, meeting, state.proposal(proposal), village.now())));
    }

    private Pair accepts(int truster, Id trusted) {
        return new Pair(village.person(truster), trusted);
    }

    private String refused(Day heldOn) {
        return village.refused(new MeetingOpened(notice, village.person(1), heldOn));
    }

    private Meeting opens(Day heldOn) {
        Id id = village.does(new MeetingOpened(notice, village.person(1), heldOn));
        village.does(new Arrived(id, new People(village.people().subList(0, 9))));
        return meeting(id);
    }

    private Meeting meeting(Id id) {
        return village.desk().ask(state -> state.meeting(id));
    }
}
