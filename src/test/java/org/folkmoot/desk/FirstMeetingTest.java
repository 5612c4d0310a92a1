package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.assembly.DecisionStatus;
import org.folkmoot.assembly.Vote;
import org.folkmoot.decisions.Outcome;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.DecisionContested;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.Left;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.money.Leg;
import org.folkmoot.rules.Origin;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What an assembly can do from its founding to its first decisions. */
@Execution(ExecutionMode.CONCURRENT)
class FirstMeetingTest {
    @TempDir
    Path root;

    Village village;

    @BeforeEach
    void found() {
        village = Village.of(root, 12);
        village.desk().takeSeat(village.person(1));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void twelve_founders_who_signed_are_members_and_everybody_else_is_not() {
        assertEquals(12, (int) village.desk().ask(state -> state.people().countMembers(village.now())));
        assertEquals("Founder 3", village.desk().names().shown(village.person(3)));
    }

    @Test
    void a_yearly_loss_that_passed_is_confirmed_and_counts_after_the_contest_days() {
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        Meeting meeting = village.meets(9, List.of(proposal));
        Vote vote = village.votes(proposal, 7, 1, 1);
        assertEquals(DecisionStatus.PROVISIONAL, vote.status(village.now()));
        village.confirms(vote);
        village.closes(meeting);
        assertEquals(DecisionStatus.AWAITED, village.vote(vote.id()).status(village.now()));
        Day counts = Day.of(village.now()).plus(8);
        assertEquals("700", village.desk().ask(s -> s.rules()
                .on(Rules.LOSS_YEARLY, counts.plus(-1))
                .value()));
        var dated = village.desk().ask(s -> s.rules().on(Rules.LOSS_YEARLY, counts));
        assertEquals("500", dated.value());
        assertEquals(new Origin.Decided(vote.id()), dated.origin());
        village.days(8);
        assertEquals(DecisionStatus.IN_FORCE, village.vote(vote.id()).status(village.now()));
    }

    @Test
    void two_thirds_are_needed_of_yes_no_and_abstentions() {
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        village.meets(9, List.of(proposal));
        Vote vote = village.votes(proposal, 5, 3, 1);
        var judgement = java.util.Objects.requireNonNull(vote.count()).judgement();
        assertEquals(Outcome.NOT_PASSED, judgement.outcome());
        assertEquals(6, judgement.needed());
        assertEquals(6, judgement.quorumNeeded());
    }

    @Test
    void the_recorder_cannot_confirm_their_own_count_and_nobody_confirms_twice() {
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        village.meets(9, List.of(proposal));
        Vote vote = village.votes(proposal, 9, 0, 0);
        assertEquals(
                "refusal.recorder-confirms",
                village.refused(new CountConfirmed(vote.id(), People.of(village.person(1)))));
        assertEquals(
                "refusal.was-not-here", village.refused(new CountConfirmed(vote.id(), People.of(village.person(12)))));
        village.does(new CountConfirmed(vote.id(), People.of(village.person(2))));
        assertEquals(
                "refusal.confirmed-twice",
                village.refused(new CountConfirmed(vote.id(), People.of(village.person(2)))));
        assertEquals(DecisionStatus.PROVISIONAL, village.vote(vote.id()).status(village.now()));
    }

    @Test
    void three_who_contest_hold_a_decision_and_its_value_never_begins() {
        Village city = Village.of(root.resolve("city"), 42);
        city.desk().takeSeat(city.person(1));
        Id proposal = city.proposes(new RuleChange("trust.to-join", "5"));
        city.meets(31, List.of(proposal));
        Vote vote = city.votes(proposal, 23, 7, 1);
        city.confirms(vote);
        city.does(new DecisionContested(vote.id(), People.of(city.person(10), city.person(11))));
        assertEquals(DecisionStatus.AWAITED, city.vote(vote.id()).status(city.now()));
        city.does(new DecisionContested(vote.id(), People.of(city.person(12))));
        city.days(30);
        assertEquals(DecisionStatus.HELD, city.vote(vote.id()).status(city.now()));
        assertEquals(3L, (long) city.desk().ask(s -> s.rules().number(Rules.TRUST_TO_JOIN, city.now())));
        city.close();
    }

    @Test
    void what_did_not_stand_in_the_notice_is_talked_about_and_not_decided() {
        Meeting meeting = village.meets(9, List.of());
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        village.does(new org.folkmoot.journal.acts.AgendaItemAdded(
                meeting.id(), village.person(1), new org.folkmoot.journal.acts.AgendaEntry(proposal, 5)));
        var opening = village.desk()
                .ask(state -> org.folkmoot.assembly.Foresight.voteOpening(
                        state, meeting, state.proposal(proposal), village.now()));
        assertEquals("refusal.not-in-notice", village.refused(opening));
    }

    @Test
    void a_vote_does_not_open_without_quorum_and_quorum_lost_at_its_close_decides_nothing() {
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        Id other = village.proposes(new RuleChange("trust.to-join", "4"));
        Meeting meeting = village.meets(6, List.of(proposal, other));
        Id vote = village.does(village.desk()
                .ask(state -> org.folkmoot.assembly.Foresight.voteOpening(
                        state,
                        java.util.Objects.requireNonNull(state.openMeeting()),
                        state.proposal(proposal),
                        village.now())));
        village.does(new Left(meeting.id(), People.of(village.person(6))));
        village.does(village.desk()
                .ask(state -> org.folkmoot.assembly.Foresight.counting(
                        state, java.util.Objects.requireNonNull(state.openVote()), 6, 0, 0)));
        assertEquals(DecisionStatus.NOT_DECIDED, village.vote(vote).status(village.now()));
        var again = village.desk()
                .ask(state -> org.folkmoot.assembly.Foresight.voteOpening(
                        state,
                        java.util.Objects.requireNonNull(state.openMeeting()),
                        state.proposal(other),
                        village.now()));
        assertEquals("refusal.no-quorum", village.refused(again));
    }

    @Test
    void income_is_issued_to_every_member_alike_each_time_the_record_is_opened() {
        village.days(1);
        village.reopen();
        Circles first = balance(1);
        for (int i = 2; i <= 12; i++) {
            assertEquals(first, balance(i));
        }
        assertTrue(first.compareTo(Circles.whole(23)) > 0 && first.compareTo(Circles.whole(24)) <= 0, first::toString);
        assertEquals("refusal.income-hour", village.refused(new IncomeIssued(Hour.of(village.now()))));
    }

    @Test
    void a_payment_names_its_slip_once_and_moves_back_when_it_is_reversed() {
        village.days(1);
        village.reopen();
        Id amina = village.person(1);
        Id farid = village.person(2);
        Circles before = balance(1);
        Id payment = village.does(pay(amina, farid, 5, "214"));
        assertEquals(before.minus(Circles.whole(5)), balance(1));
        assertEquals("refusal.slip-used", village.refused(pay(amina, farid, 1, "214")));
        assertEquals("refusal.slip-missing", village.refused(pay(amina, farid, 1, "")));
        assertEquals("refusal.holding-too-small", village.refused(pay(amina, farid, 500, "215")));
        assertEquals("refusal.reversal-second", village.refused(new PaymentReversed(payment, amina)));
        village.does(new PaymentReversed(payment, village.person(3)));
        assertEquals(before, balance(1));
    }

    @Test
    void a_reversal_moves_back_what_the_loss_has_left_and_says_what_is_missing_once_some_was_paid_on() {
        village.days(1);
        village.reopen();
        Id amina = village.person(1);
        Id farid = village.person(2);
        Id payment = village.does(pay(amina, farid, 5, "214"));
        village.days(30);
        Circles left = holds(farid, amina);
        assertTrue(left.compareTo(Circles.whole(5)) < 0);
        Id some = village.does(new PaymentMade(
                farid,
                amina,
                List.of(new Leg(farid, amina, amina, Circles.whole(1))),
                "215",
                Assent.SIGNATURE,
                Day.of(village.now())));
        PaymentReversed back = new PaymentReversed(payment, village.person(3));
        var refused = assertInstanceOf(Recording.Refused.class, village.desk().record(back, Texts.NONE));
        assertEquals("refusal.reversal-too-small", refused.cause().key());
        assertEquals(
                List.of(farid, amina, left.minus(Circles.whole(1)), left),
                refused.cause().args());

        village.does(new PaymentReversed(some, village.person(3)));
        Circles before = holds(amina, amina);
        village.does(back);
        assertEquals(Circles.ZERO, holds(farid, amina));
        assertEquals(before.plus(left), holds(amina, amina));
        assertEquals(
                left,
                village.desk().ask(state -> state.payments().all().getFirst()).broughtBack());
    }

    private Circles holds(Id holder, Id issuer) {
        return village.desk()
                .ask(state -> state.ledger().balance(holder, issuer, Day.of(village.now()), state.losses()));
    }

    @Test
    void legs_that_name_more_than_there_can_be_are_refused_and_nothing_breaks() {
        Id amina = village.person(1);
        Id farid = village.person(2);
        Leg most = new Leg(amina, farid, amina, new Circles(Circles.LARGEST_ATTO));
        assertEquals(
                "refusal.holding-too-small",
                village.refused(new PaymentMade(
                        amina, farid, List.of(most, most), "1", Assent.SIGNATURE, Day.of(village.now()))));
    }

    @Test
    void circles_that_the_payee_does_not_accept_cannot_be_paid() {
        Village strangers = Village.withoutTrust(root.resolve("strangers"), 4);
        strangers.days(1);
        strangers.desk().takeSeat(strangers.person(1));
        PaymentMade payment = pay(strangers.person(1), strangers.person(2), 5, "1");
        assertEquals("refusal.not-accepted", strangers.refused(payment));
        strangers.does(trust(strangers, strangers.person(2), strangers.person(1)));
        strangers.does(payment);
        strangers.close();
    }

    @Test
    void somebody_accepted_by_three_is_admitted_by_a_vote_and_issues_from_their_day_on() {
        Id hugo = village.does(new JoinApplied(1));
        Id proposal = village.proposes(new Admission(People.of(hugo)));
        village.meets(9, List.of(proposal));
        var opening = village.desk()
                .ask(state -> org.folkmoot.assembly.Foresight.voteOpening(
                        state,
                        java.util.Objects.requireNonNull(state.openMeeting()),
                        state.proposal(proposal),
                        village.now()));
        assertEquals("refusal.accepted-by-too-few", village.refused(opening));
        for (int i = 1; i <= 3; i++) {
            village.does(trust(village, village.person(i), hugo));
        }
        Vote vote = village.votes(proposal, 5, 3, 1);
        village.confirms(vote);
        assertFalse(isMember(hugo));
        village.days(8);
        assertTrue(isMember(hugo));
        village.reopen();
        assertTrue(village.desk()
                        .ask(state -> state.ledger().total(hugo, Day.of(village.now()), state.losses()))
                        .compareTo(Circles.ZERO)
                > 0);
    }

    @Test
    void everything_recorded_is_there_at_the_next_start_and_means_the_same() {
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        Meeting meeting = village.meets(9, List.of(proposal));
        Vote vote = village.votes(proposal, 9, 0, 0);
        village.confirms(vote);
        village.closes(meeting);
        village.reopen();
        Circles before = village.desk().ask(state -> state.ledger().held(Day.of(village.now()), state.losses()));
        village.reopen();
        assertTrue(
                village.desk().findings().isEmpty(),
                () -> village.desk().findings().toString());
        assertEquals(before, village.desk().ask(state -> state.ledger().held(Day.of(village.now()), state.losses())));
        assertNotNull(village.vote(vote.id()).count());
        assertEquals("Founder 12", village.desk().names().shown(village.person(12)));
    }

    @Test
    void a_clock_years_ahead_is_asked_about_before_anything_is_recorded() {
        village.days(400);
        assertEquals("desk.clock-later", village.refused(new JoinApplied(1)));
        village.desk().confirmDate();
        village.does(new JoinApplied(1));
    }

    @Test
    void a_name_that_was_typed_stands_beside_the_record_and_not_in_it() {
        var recorded =
                Village.recorded(village.desk().record(new JoinApplied(1), Texts.of(Names.NAMES, "Zoë Ångström")));
        assertEquals(
                "Zoë Ångström",
                village.desk().names().shown(Id.of(recorded.last().id())));
        assertFalse(recorded.last().act().toString().contains("Zoë"));
    }

    private boolean isMember(Id person) {
        return village.desk().ask(state -> state.people().isMember(person, village.now()));
    }

    private Circles balance(int number) {
        Id person = village.person(number);
        return village.desk().ask(state -> state.ledger().total(person, Day.of(village.now()), state.losses()));
    }

    private static TrustGiven trust(Village village, Id truster, Id trusted) {
        return new TrustGiven(
                new Pairs(List.of(new Pair(truster, trusted))),
                Day.of(village.now()).plus(365),
                TrustSource.SHEET);
    }

    private PaymentMade pay(Id payer, Id payee, long circles, String slip) {
        return new PaymentMade(
                payer,
                payee,
                List.of(new Leg(payer, payee, payer, Circles.whole(circles))),
                slip,
                Assent.SIGNATURE,
                Day.of(village.now()));
    }
}
