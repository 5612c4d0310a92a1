package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.assembly.Routing;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Anybody can pay into the common fund, and nothing leaves it by an ordinary payment. */
@Execution(ExecutionMode.CONCURRENT)
class CommonFundTest {
    @TempDir
    Path root;

    private Village village;
    private Id fund;

    @BeforeEach
    void begins() {
        village = Village.withoutTrust(root, 5);
        village.days(10);
        village.desk().takeSeat(village.person(1));
        fund = village.desk().ask(state -> state.commonFund());
    }

    @AfterEach
    void closes() {
        village.close();
    }

    private Leg leg(Id from, Id to, Id issuer, long circles) {
        return new Leg(from, to, issuer, Circles.whole(circles));
    }

    private PaymentMade pays(Id payer, Id payee, Leg... legs) {
        return new PaymentMade(payer, payee, List.of(legs), "", Assent.PRESENT, Day.of(village.now()));
    }

    private void trusts(int truster, int trusted) {
        village.does(new TrustGiven(
                new Pairs(List.of(new Pair(village.person(truster), village.person(trusted)))),
                Day.of(village.now()).plus(300),
                TrustSource.SHEET));
    }

    private Circles holds(Id holder) {
        return village.desk().ask(state -> state.ledger().total(holder, Day.of(village.now()), state.losses()));
    }

    private Routing.Offer most(Id payer, Id payee) {
        return village.desk()
                .ask(state -> Routing.withFund(state, village.now()))
                .offer(payer, payee, null);
    }

    @Test
    void every_member_can_pay_into_it_without_anybodys_trust_and_take_it_back_with_a_second_person() {
        Id payer = village.person(2);
        Id payment = village.does(pays(payer, fund, leg(payer, fund, payer, 30)));
        assertEquals(Circles.whole(30), holds(fund));
        village.reopen();
        assertEquals(Circles.whole(30), holds(fund));
        village.does(new PaymentReversed(payment, village.person(3)));
        assertEquals(Circles.ZERO, holds(fund));
        assertEquals(List.of(), village.desk().check(Progress.SILENT));
    }

    @Test
    void it_takes_members_circles_only_so_those_of_whoever_left_go_through_people() {
        Id left = village.person(5);
        trusts(2, 5);
        trusts(3, 5);
        village.does(pays(left, village.person(2), leg(left, village.person(2), left, 20)));
        village.does(new MemberLeft(left, Assent.SIGNATURE, "L1", village.person(2)));
        Id payer = village.person(2);
        assertEquals("refusal.not-accepted", village.refused(pays(payer, fund, leg(payer, fund, left, 20))));
        Routing.Offer most = most(payer, fund);
        assertEquals(List.of(village.person(3)), most.people(), "who accepts them gives circles of their own");
        assertEquals(holds(payer), most.most());
        village.does(pays(payer, fund, most.legs().toArray(Leg[]::new)));
        assertEquals(most.most(), holds(fund));
        assertEquals(Circles.ZERO, holds(payer));
    }

    @Test
    void nothing_leaves_it_or_passes_through_it_by_an_ordinary_payment() {
        Id giver = village.person(2);
        Id taker = village.person(3);
        trusts(3, 2);
        village.does(pays(giver, fund, leg(giver, fund, giver, 30)));
        assertEquals("refusal.fund-by-decision", village.refused(pays(fund, taker, leg(fund, taker, giver, 1))));
        assertEquals(
                "refusal.fund-by-decision",
                village.refused(pays(giver, taker, leg(giver, fund, giver, 1), leg(fund, taker, giver, 1))));
        Id waiting = village.does(new JoinApplied(1));
        assertEquals(Circles.ZERO, most(waiting, fund).most());
        assertTrue(most(giver, village.person(4)).legs().stream()
                .noneMatch(leg -> leg.to().equals(fund)));
    }
}
