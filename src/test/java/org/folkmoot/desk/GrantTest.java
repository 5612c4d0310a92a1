package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.assembly.DecisionStatus;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.FundGrant;
import org.folkmoot.assembly.GrantForesight;
import org.folkmoot.assembly.Routing;
import org.folkmoot.assembly.Vote;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.AgendaItemAdded;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.DecisionContested;
import org.folkmoot.journal.acts.FundSpent;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Fraction;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Money leaves the common fund by a decision that passed and counts, never more than it granted. */
@Execution(ExecutionMode.CONCURRENT)
class GrantTest {
    @TempDir
    Path root;

    private Village village;
    private Id fund;

    /** Founders 1 and 2 gave 100 circles each; founder 4 accepts those of founder 1, who accepts those of founder 2. */
    @BeforeEach
    void begins() {
        village = Village.withoutTrust(root, 8);
        village.days(10);
        village.desk().takeSeat(village.person(1));
        fund = village.desk().ask(state -> state.commonFund());
        for (int giver = 1; giver <= 2; giver++) {
            Id who = village.person(giver);
            village.does(new PaymentMade(
                    who, fund, List.of(leg(fund, giver, 100, who)), "", Assent.PRESENT, Day.of(village.now())));
        }
        trusts(4, 1);
        trusts(1, 2);
    }

    @AfterEach
    void closes() {
        village.close();
    }

    private Leg leg(Id to, int issuer, long circles, Id from) {
        return new Leg(from, to, village.person(issuer), Circles.whole(circles));
    }

    private void trusts(int truster, int trusted) {
        village.does(new TrustGiven(
                new Pairs(List.of(new Pair(village.person(truster), village.person(trusted)))),
                Day.of(village.now()).plus(300),
                TrustSource.SHEET));
    }

    private Id proposes(int to, long circles) {
        return village.proposes(new Grant(village.person(to), Circles.whole(circles)));
    }

    /** A meeting passes it, two confirm. */
    private Vote passes(Id proposal) {
        Meeting meeting = village.meets(6, List.of(proposal));
        Vote vote = village.votes(proposal, 4, 2, 0);
        village.confirms(vote);
        village.closes(meeting);
        return vote;
    }

    private FundSpent pays(Vote vote, int to, int issuer, long circles, int second) {
        Id payee = village.person(to);
        return new FundSpent(vote.id(), payee, List.of(leg(payee, issuer, circles, fund)), village.person(second));
    }

    private FundGrant grant() {
        return village.desk().ask(state -> FundGrant.all(state).getFirst());
    }

    private Circles holds(Id holder) {
        return village.desk().ask(state -> state.ledger().total(holder, Day.of(village.now()), state.losses()));
    }

    @Test
    void a_grant_is_paid_in_parts_until_it_is_used_up_and_survives_reading_the_record_again() {
        Vote vote = passes(proposes(4, 40));
        village.days(9);
        Circles before = holds(village.person(4));
        village.does(pays(vote, 4, 1, 25, 2));
        assertEquals(before.plus(Circles.whole(25)), holds(village.person(4)));
        assertEquals(Circles.whole(15), grant().left());
        FundGrant open = grant();
        village.reopen();
        assertEquals(open, grant());
        assertEquals("refusal.grant-left", village.refused(pays(vote, 4, 1, 16, 2)));
        village.does(pays(vote, 4, 1, 15, 2));
        assertEquals("refusal.grant-used-up", village.refused(pays(vote, 4, 1, 1, 2)));
        assertEquals(List.of(), village.desk().check(Progress.SILENT));
    }

    @Test
    void a_payment_that_is_reversed_gives_its_part_of_the_grant_back() {
        Vote vote = passes(proposes(4, 40));
        village.days(9);
        Circles before = holds(fund);
        Id payment = village.does(pays(vote, 4, 1, 40, 2));
        assertEquals("refusal.reversal-second", village.refused(new PaymentReversed(payment, village.person(1))));
        village.does(new PaymentReversed(payment, village.person(3)));
        assertEquals(Circles.whole(40), grant().left());
        assertEquals(before, holds(fund));
        village.does(pays(vote, 4, 1, 40, 2));
        assertEquals(List.of(), village.desk().check(Progress.SILENT));
    }

    @Test
    void nothing_is_paid_before_the_decision_counts() {
        Id proposal = proposes(4, 40);
        Meeting meeting = village.meets(6, List.of(proposal));
        Vote vote = village.votes(proposal, 4, 2, 0);
        assertEquals("refusal.grant-not-decided", village.refused(pays(vote, 4, 1, 5, 2)));
        village.confirms(vote);
        village.closes(meeting);
        assertEquals("refusal.grant-not-yet", village.refused(pays(vote, 4, 1, 5, 2)));
        village.days(9);
        village.does(pays(vote, 4, 1, 5, 2));
    }

    @Test
    void nothing_is_paid_by_a_decision_that_did_not_pass_or_whose_record_is_contested() {
        Id refused = proposes(4, 40);
        Id contested = proposes(4, 30);
        Meeting meeting = village.meets(6, List.of(refused, contested));
        Vote no = village.votes(refused, 2, 4, 0);
        Vote yes = village.votes(contested, 4, 2, 0);
        village.confirms(no);
        village.confirms(yes);
        village.closes(meeting);
        village.does(
                new DecisionContested(yes.id(), People.of(village.person(6), village.person(7), village.person(8))));
        village.days(9);
        assertEquals("refusal.grant-not-decided", village.refused(pays(no, 4, 1, 5, 2)));
        assertEquals("refusal.decision-held", village.refused(pays(yes, 4, 1, 5, 2)));
    }

    @Test
    void more_than_half_of_yes_and_no_pass_it_and_it_takes_a_notice() {
        Id late = proposes(4, 40);
        Meeting meeting = village.meets(6, List.of());
        village.does(new AgendaItemAdded(meeting.id(), village.person(2), new AgendaEntry(late, 10)));
        assertEquals(
                "refusal.not-in-notice",
                village.refused(village.desk()
                        .ask(state -> Foresight.voteOpening(state, meeting, state.proposal(late), village.now()))));
        village.closes(meeting);
        Vote vote = passes(late);
        assertEquals(Fraction.parse("1/2"), vote.deciding().threshold());
        assertTrue(vote.deciding().strict());
        assertEquals(DecisionStatus.PROVISIONAL, vote.status(village.now()), "4 of 6, and nobody abstained");
    }

    @Test
    void the_second_person_neither_records_nor_is_paid_and_only_whom_the_grant_names_is_paid() {
        Vote vote = passes(proposes(4, 40));
        village.days(9);
        assertEquals("refusal.grant-second", village.refused(pays(vote, 4, 1, 5, 1)));
        assertEquals("refusal.grant-second", village.refused(pays(vote, 4, 1, 5, 4)));
        assertEquals("refusal.no-such-grant", village.refused(pays(vote, 3, 1, 5, 2)));
    }

    @Test
    void what_the_payee_does_not_accept_or_the_fund_does_not_hold_is_refused_with_the_cause() {
        Vote vote = passes(proposes(4, 150));
        village.days(9);
        assertEquals("refusal.not-accepted", village.refused(pays(vote, 4, 2, 5, 3)));
        assertEquals("refusal.holding-too-small", village.refused(pays(vote, 4, 1, 101, 3)));
        Id taker = village.person(4);
        Leg most = new Leg(fund, taker, village.person(1), new Circles(Circles.LARGEST_ATTO));
        assertEquals(
                "refusal.grant-left",
                village.refused(new FundSpent(vote.id(), taker, List.of(most, most), village.person(3))));
        assertEquals("refusal.legs", village.refused(new FundSpent(vote.id(), taker, List.of(), village.person(3))));
        assertEquals(
                "refusal.legs",
                village.refused(new FundSpent(
                        vote.id(), taker, List.of(leg(taker, 1, 5, fund), leg(fund, 4, 1, taker)), village.person(3))));
    }

    @Test
    void a_grant_may_pass_through_people_as_any_payment() {
        Vote vote = passes(proposes(4, 190));
        village.days(9);
        Id taker = village.person(4);
        Routing.Offer offer = village.desk()
                .ask(state -> Routing.withFund(state, village.now()))
                .offer(fund, taker, Circles.whole(150));
        assertEquals(List.of(village.person(1)), offer.people(), "who accepts what the taker does not");
        village.does(new FundSpent(vote.id(), taker, offer.legs(), village.person(3)));
        assertEquals(Circles.whole(40), grant().left());
    }

    @Test
    void it_is_proposed_for_somebody_who_is_here_and_for_more_than_nothing() {
        assertEquals("refusal.grant-payee", proposing(new Grant(fund, Circles.whole(1))));
        assertEquals("refusal.grant-amount", proposing(new Grant(village.person(4), Circles.ZERO)));
        Id proposal = proposes(5, 10);
        Meeting meeting = village.meets(6, List.of(proposal));
        village.does(new MemberLeft(village.person(5), Assent.SIGNATURE, "L1", village.person(2)));
        assertEquals("refusal.grant-payee", proposing(new Grant(village.person(5), Circles.whole(1))));
        assertEquals(
                "refusal.grant-payee",
                village.refused(village.desk()
                        .ask(state -> Foresight.voteOpening(
                                state, state.meeting(meeting.id()), state.proposal(proposal), village.now()))));
    }

    private String proposing(Grant grant) {
        return village.refused(new ProposalMade(village.person(1), grant, null));
    }

    @Test
    void before_the_vote_it_is_said_what_the_fund_holds_what_would_be_left_and_what_could_be_paid() {
        passes(proposes(4, 40));
        village.days(9);
        Circles holds = holds(fund);
        List<Sentence> said = village.desk()
                .ask(state ->
                        GrantForesight.of(state, new Grant(village.person(4), Circles.whole(200)), village.now()));
        assertEquals(
                Stream.of("holds", "open", "short", "accepts")
                        .map(part -> "foresight.grant." + part)
                        .collect(Collectors.toList()),
                said.stream().map(Sentence::key).toList());
        assertEquals(holds, said.get(0).args().getFirst());
        assertEquals(Circles.whole(40), said.get(1).args().getFirst());
        assertEquals(Circles.whole(240).minus(holds), said.get(2).args().getFirst());
        Circles accepted = village.desk()
                .ask(state -> state.ledger().balance(fund, village.person(1), Day.of(village.now()), state.losses()));
        assertEquals(List.of(village.person(4), accepted, accepted), said.get(3).args());
    }
}
