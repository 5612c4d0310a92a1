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
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.DecisionContested;
import org.folkmoot.journal.acts.IssuanceStopped;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.journal.acts.NoticeGiven;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.ProposalWithdrawn;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.journal.acts.TrustWithdrawn;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the one person at the keyboard cannot do alone to another. */
class OneHandAtTheDeskTest {
    @TempDir
    Path root;

    Village village;

    @BeforeEach
    void found() {
        village = Village.withoutTrust(root, 6);
        village.desk().takeSeat(village.person(1));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void nobody_leaves_by_the_recorders_word_alone() {
        assertEquals("refusal.leaving-second", village.refused(leaves(4, 1)));
        assertEquals("refusal.leaving-second", village.refused(leaves(4, 4)));
        assertEquals(
                "refusal.leaving-slip",
                village.refused(new MemberLeft(village.person(4), Assent.SIGNATURE, "", village.person(2))));
        assertTrue(isMember(4));
        village.does(leaves(4, 2));
        assertFalse(isMember(4));
    }

    @Test
    void nobodys_income_is_stopped_by_the_recorders_word_alone() {
        assertEquals("refusal.stopping-second", village.refused(stops(4, 1)));
        assertEquals("refusal.stopping-second", village.refused(stops(4, 4)));
        assertEquals(
                "refusal.stopping-slip",
                village.refused(new IssuanceStopped(village.person(4), Assent.SIGNATURE, "", village.person(2))));
        village.does(stops(4, 2));
        assertTrue(isMember(4), "they stay a member");
        assertEquals("refusal.income-stopped", village.refused(stops(4, 2)));
    }

    private IssuanceStopped stops(int who, int second) {
        return new IssuanceStopped(village.person(who), Assent.SIGNATURE, "E-7", village.person(second));
    }

    @Test
    void the_recorder_leaves_like_everybody_else() {
        village.does(leaves(1, 2));
        assertFalse(isMember(1));
    }

    @Test
    void what_was_said_aloud_was_heard_by_a_meeting() {
        assertEquals("refusal.said-without-meeting", village.refused(trusts(3, 5, TrustSource.SAID)));
        village.does(trusts(3, 5, TrustSource.SHEET));
        assertEquals("refusal.said-without-meeting", village.refused(ends(3, 5, TrustSource.SAID)));
        village.meets(4, List.of());
        assertEquals("refusal.said-not-here", village.refused(trusts(6, 5, TrustSource.SAID)));
        village.does(trusts(2, 5, TrustSource.SAID));
        village.does(ends(3, 5, TrustSource.SAID));
    }

    @Test
    void no_file_ends_anybodys_trust() {
        village.does(trusts(3, 5, TrustSource.SHEET));
        assertEquals("refusal.trust-end-by-file", village.refused(ends(3, 5, TrustSource.IMPORT)));
        village.does(ends(3, 5, TrustSource.SHEET));
    }

    @Test
    void what_a_notice_calls_for_is_not_voted_on_before_the_time_that_it_says() {
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        Id notice =
                village.does(new NoticeGiven(village.now() + 9 * Day.SECONDS, List.of(new AgendaEntry(proposal, 10))));
        village.days(9).seconds(-600);
        Id meeting = village.does(new MeetingOpened(notice, village.person(1), null));
        village.does(new Arrived(meeting, new People(village.people())));
        assertEquals("refusal.before-the-notice-says", village.refused(opensTheVote(proposal)));
        village.seconds(600);
        village.does(opensTheVote(proposal));
    }

    @Test
    void a_notice_for_another_day_decides_nothing() {
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        Id notice =
                village.does(new NoticeGiven(village.now() + 9 * Day.SECONDS, List.of(new AgendaEntry(proposal, 10))));
        village.days(10);
        Id meeting = village.does(new MeetingOpened(notice, village.person(1), null));
        village.does(new Arrived(meeting, new People(village.people())));
        assertEquals("refusal.notice-for-another-day", village.refused(opensTheVote(proposal)));
    }

    @Test
    void a_meeting_on_paper_decides_what_its_own_notice_called_for() {
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        Day called = Day.of(village.now() + 9 * Day.SECONDS);
        Id notice =
                village.does(new NoticeGiven(village.now() + 9 * Day.SECONDS, List.of(new AgendaEntry(proposal, 10))));
        village.days(30);
        assertEquals(
                "refusal.held-before-founding",
                village.refused(new MeetingOpened(notice, village.person(1), Day.parse("1990-01-01"))));
        Id wrong = village.does(new MeetingOpened(notice, village.person(1), called.plus(-5)));
        village.does(new Arrived(wrong, new People(village.people())));
        assertEquals("refusal.notice-for-another-day", village.refused(opensTheVote(proposal)));
    }

    @Test
    void whoever_joined_after_a_meeting_on_paper_has_no_vote_in_it() {
        Day called = Day.of(village.now() + 9 * Day.SECONDS);
        Id notice = village.does(new NoticeGiven(village.now() + 9 * Day.SECONDS, List.of(new AgendaEntry(null, 10))));
        village.days(30);
        village.does(leaves(4, 2));
        Id meeting = village.does(new MeetingOpened(notice, village.person(1), called));
        Id gone = village.person(4);
        assertTrue((boolean)
                village.desk().ask(state -> state.meeting(meeting).entitled().contains(gone)));
    }

    @Test
    void nobody_takes_back_anothers_proposal_alone() {
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        assertEquals("refusal.second-person", village.refused(new ProposalWithdrawn(proposal, village.person(1))));
        village.does(new ProposalWithdrawn(proposal, village.person(2)));
    }

    @Test
    void a_room_does_not_vote_again_until_the_answer_pleases() {
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        village.meets(6, List.of(proposal));
        Vote vote = village.votes(proposal, 6, 0, 0);
        village.confirms(vote);
        village.does(
                new DecisionContested(vote.id(), People.of(village.person(4), village.person(5), village.person(6))));
        assertEquals("refusal.voted-in-this-meeting", village.refused(opensTheVote(proposal)));
    }

    @Test
    void a_count_that_nobody_confirmed_by_the_end_of_the_next_meeting_lapses() {
        Id proposal = village.proposes(new RuleChange("loss.yearly", "1000"));
        Meeting first = village.meets(6, List.of(proposal));
        Vote vote = village.votes(proposal, 6, 0, 0);
        village.closes(first);
        assertEquals(DecisionStatus.PROVISIONAL, village.vote(vote.id()).status(village.now()));
        Meeting next = village.meets(6, List.of());
        village.closes(next);
        assertEquals(DecisionStatus.LAPSED, village.vote(vote.id()).status(village.now()));
        assertEquals(
                "refusal.count-lapsed",
                village.refused(new CountConfirmed(vote.id(), People.of(village.person(2), village.person(3)))));
        Meeting later = village.meets(6, List.of(proposal));
        village.confirms(village.votes(proposal, 6, 0, 0));
        village.closes(later);
    }

    @Test
    void an_older_count_does_not_come_after_a_newer_decision() {
        Id ten = village.proposes(new RuleChange("loss.yearly", "1000"));
        Id five = village.proposes(new RuleChange("loss.yearly", "500"));
        Meeting meeting = village.meets(6, List.of(ten, five));
        Vote older = village.votes(ten, 6, 0, 0);
        village.seconds(60);
        village.confirms(village.votes(five, 6, 0, 0));
        assertEquals(
                "refusal.newer-decision",
                village.refused(new CountConfirmed(older.id(), People.of(village.person(2), village.person(3)))));
        village.closes(meeting);
    }

    @Test
    void a_second_admission_neither_delays_nor_ends_a_membership() {
        Id applicant = village.does(new JoinApplied(1));
        for (int truster = 1; truster <= 3; truster++) {
            village.does(new TrustGiven(
                    new Pairs(List.of(new Pair(village.person(truster), applicant))),
                    Day.of(village.now()).plus(90),
                    TrustSource.SHEET));
        }
        Id once = village.proposes(new Admission(People.of(applicant)));
        Id twice = village.proposes(new Admission(People.of(applicant)));
        Meeting meeting = village.meets(6, List.of(once, twice));
        Vote first = village.votes(once, 6, 0, 0);
        Vote second = village.votes(twice, 6, 0, 0);
        village.confirms(first);
        village.closes(meeting);
        village.days(8);
        assertTrue(isMember(applicant));
        village.confirms(second);
        assertTrue(isMember(applicant));
        village.does(
                new DecisionContested(second.id(), People.of(village.person(4), village.person(5), village.person(6))));
        assertTrue(isMember(applicant));
    }

    @Test
    void whoever_comes_after_the_count_cannot_confirm_it_though_the_clock_shows_the_same_second() {
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        Meeting meeting = village.meets(4, List.of(proposal));
        Vote vote = village.votes(proposal, 4, 0, 0);
        village.does(new Arrived(meeting.id(), People.of(village.person(5))));
        village.closes(meeting);
        assertEquals(
                "refusal.was-not-here", village.refused(new CountConfirmed(vote.id(), People.of(village.person(5)))));
        village.confirms(vote);
    }

    @Test
    void a_payment_swaps_nothing_between_people_who_have_no_part_in_it() {
        Village open = Village.of(root.resolve("open"), 6);
        open.desk().takeSeat(open.person(1));
        open.days(30);
        open.desk().takeSeat(open.person(1));
        List<Id> all = open.people();
        Leg pays = new Leg(all.get(0), all.get(1), all.get(0), Circles.whole(2));
        Leg there = new Leg(all.get(3), all.get(4), all.get(3), Circles.whole(5));
        Leg back = new Leg(all.get(4), all.get(3), all.get(4), Circles.whole(5));
        Day today = Day.of(open.now());
        assertEquals(
                "refusal.legs",
                open.refused(new PaymentMade(
                        all.get(0), all.get(1), List.of(pays, there, back), "7", Assent.SIGNATURE, today)));
        assertEquals(
                "refusal.slip-missing",
                open.refused(new PaymentMade(all.get(0), all.get(1), List.of(pays), " 7", Assent.SIGNATURE, today)));
        assertEquals(
                "refusal.value-day",
                open.refused(new PaymentMade(
                        all.get(0), all.get(1), List.of(pays), "7", Assent.SIGNATURE, Day.parse("2999-01-01"))));
        open.does(new PaymentMade(all.get(0), all.get(1), List.of(pays), "7", Assent.SIGNATURE, today));
        open.close();
    }

    private Act opensTheVote(Id proposal) {
        return village.desk().ask(state -> {
            Meeting meeting = Objects.requireNonNull(state.openMeeting());
            return Foresight.voteOpening(state, meeting, state.proposal(proposal), village.now());
        });
    }

    private MemberLeft leaves(int who, int second) {
        return new MemberLeft(village.person(who), Assent.SIGNATURE, "L-7", village.person(second));
    }

    private boolean isMember(int who) {
        return isMember(village.person(who));
    }

    private boolean isMember(Id id) {
        return village.desk().ask(state -> state.people().isMember(id, village.now()));
    }

    private TrustGiven trusts(int truster, int trusted, TrustSource source) {
        return new TrustGiven(pair(truster, trusted), Day.of(village.now()).plus(90), source);
    }

    private TrustWithdrawn ends(int truster, int trusted, TrustSource source) {
        return new TrustWithdrawn(pair(truster, trusted), source);
    }

    private Pairs pair(int truster, int trusted) {
        return new Pairs(List.of(new Pair(village.person(truster), village.person(trusted))));
    }
}
