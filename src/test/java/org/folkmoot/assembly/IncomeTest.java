package org.folkmoot.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.IncomeCollected;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.IssuanceStopped;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Income that is everybody's, that each collects, and that somebody stops. */
@Execution(ExecutionMode.CONCURRENT)
class IncomeTest {
    private static final String NO_LOSS = "loss.yearly=0";
    private static final String FORTNIGHT = "income.claim-window=14";

    @Test
    void everybody_is_issued_to_together_and_nobody_collects() {
        Commons commons = Commons.of(3, NO_LOSS).days(31);
        assertEquals("refusal.income-is-everybodys", commons.refused(collects(commons, 1)));
        commons.issues();
        for (int n = 0; n < 3; n++) {
            assertEquals(Circles.whole(24 * 31), commons.own(commons.founder(n)));
        }
    }

    @Test
    void where_each_collects_nobody_is_issued_to_by_others_and_older_hours_run_out() {
        Commons commons = Commons.of(3, NO_LOSS, FORTNIGHT).days(31);
        assertEquals("refusal.income-is-collected", commons.refused(new IncomeIssued(Hour.of(commons.now()))));
        assertEquals(24 * 17, IncomeDue.ranOut(commons.state, commons.founder(1), commons.now()));
        assertEquals(
                Circles.whole(24 * 14),
                IncomeDue.toCollect(commons.state, commons.founder(1), commons.now())
                        .own());
        commons.does(collects(commons, 1));
        assertEquals(Circles.whole(24 * 14), commons.own(commons.founder(1)));
        assertEquals(Circles.ZERO, commons.own(commons.founder(2)), "nobody collects for another");
        assertEquals("refusal.nothing-to-collect", commons.refused(collects(commons, 1)));
        commons.passes(3_600).does(collects(commons, 1));
        assertEquals(Circles.whole(24 * 14 + 1), commons.own(commons.founder(1)));
    }

    @Test
    void a_signature_has_the_number_of_its_slip() {
        Commons commons = Commons.of(3, FORTNIGHT).days(1);
        Hour now = Hour.of(commons.now());
        assertEquals(
                "refusal.collecting-slip",
                commons.refused(new IncomeCollected(commons.founder(1), now, Assent.SIGNATURE, " ")));
        assertEquals(
                "refusal.income-hour",
                commons.refused(
                        new IncomeCollected(commons.founder(1), new Hour(now.number() + 1), Assent.PRESENT, "")));
        commons.does(new IncomeCollected(commons.founder(1), now, Assent.SIGNATURE, "c-1"));
    }

    @Test
    void when_the_rule_changes_to_collecting_and_back_everybodys_hours_stay_everybodys() {
        Commons commons = Commons.of(3, NO_LOSS);
        commons.decides(FORTNIGHT, commons.today().plus(10));
        commons.decides("income.claim-window=off", commons.today().plus(20));
        commons.days(15);
        Hour change = Hour.of(Day.of(Commons.FOUNDED).plus(10).start());
        assertEquals(change, commons.state.incomeDue(commons.now()).orElseThrow());
        commons.does(new IncomeIssued(change));
        assertTrue(commons.state.incomeDue(commons.now()).isEmpty());
        commons.does(collects(commons, 1));
        assertEquals(Circles.whole(24 * 15), commons.own(commons.founder(1)));
        commons.days(8).does(collects(commons, 1)).does(collects(commons, 2)).issues();
        assertEquals(Circles.whole(24 * 23), commons.own(commons.founder(1)), "each hour once");
        assertEquals(
                Circles.whole(24 * 23), commons.own(commons.founder(2)), "none ran out: the oldest is 14 days old");
        assertEquals(
                Circles.whole(24 * 13),
                commons.own(commons.founder(0)),
                "who never collected has what is everybody's: all but the ten days between");
    }

    @Test
    void somebody_stops_their_income_for_good_and_stays_a_member() {
        Commons commons = Commons.of(4, NO_LOSS).days(2);
        Id person = commons.founder(1);
        assertEquals("refusal.stopping-second", commons.refused(stops(commons, 1, 1)));
        assertEquals("refusal.stopping-second", commons.refused(stops(commons, 1, 0)), "not the one who records");
        assertEquals(
                "refusal.stopping-slip",
                commons.refused(new IssuanceStopped(person, Assent.SIGNATURE, "", commons.founder(2))));
        commons.does(stops(commons, 1, 2)).days(2).issues();
        assertEquals(Circles.whole(48), commons.own(person), "the hours until then are issued");
        assertEquals(Circles.whole(96), commons.own(commons.founder(2)));
        assertTrue(commons.state.people().isMember(person, commons.now()));
        assertEquals("refusal.income-stopped", commons.refused(stops(commons, 1, 2)));
        commons.days(5).issues();
        assertEquals(Circles.whole(48), commons.own(person));
        assertTrue(Undoing.of(stops(commons, 1, 2)) instanceof Undoing.ForGood);
    }

    @Test
    void whoever_stops_or_leaves_where_each_collects_collects_with_it() {
        Commons commons = Commons.of(4, NO_LOSS, FORTNIGHT).days(3);
        commons.does(stops(commons, 1, 2));
        assertEquals(Circles.whole(72), commons.own(commons.founder(1)));
        commons.does(new MemberLeft(commons.founder(3), Assent.PRESENT, "", commons.founder(2)));
        assertEquals(Circles.whole(72), commons.own(commons.founder(3)));
        assertEquals("refusal.income-stopped", commons.refused(collects(commons, 1)));
        assertEquals("refusal.not-a-member", commons.refused(collects(commons, 3)));
    }

    @Test
    void the_common_fund_gets_its_share_in_everybodys_own_circles() {
        Commons commons = Commons.of(3, NO_LOSS, "common-fund.income-share=1000")
                .passes(10 * 3_600)
                .issues();
        Id fund = commons.state.commonFund();
        assertEquals(Circles.whole(9), commons.own(commons.founder(1)));
        assertEquals(Circles.whole(3), commons.all(fund));
        assertEquals(
                Circles.whole(1),
                commons.state.ledger().balance(fund, commons.founder(1), commons.today(), commons.state.losses()));
        assertTrue(commons.state.accepts(fund, commons.founder(1), commons.now()));
        assertTrue(commons.state.people().find(fund).isEmpty(), "it is nobody");
    }

    @Test
    void the_yearly_loss_goes_to_the_fund_from_the_day_on_which_it_was_decided() {
        Commons commons = Commons.of(3).days(10).issues();
        commons.decides("loss.goes-to=common-fund", commons.today().plus(5));
        commons.days(10).issues();
        Circles received = commons.sum(Posting.Kind.LOSS_RECEIVED);
        Circles taken = commons.sum(Posting.Kind.LOSS).negated();
        assertFalse(received.isZero());
        assertTrue(received.compareTo(taken) < 0, "the loss of the days before went to nobody");
        assertEquals(received, commons.all(commons.state.commonFund()));
        commons.days(30).issues();
        assertTrue(
                commons.sum(Posting.Kind.LOSS_RECEIVED).compareTo(commons.all(commons.state.commonFund())) > 0,
                "what the fund holds loses, too");
        commons.assertAddsUp();
    }

    @Test
    void ten_thousand_people_are_issued_to_at_once() {
        Commons commons =
                Commons.of(10_000, "common-fund.income-share=1").days(30).issues();
        assertEquals(20_000, commons.postings().size());
        assertEquals(commons.own(commons.founder(0)), commons.own(commons.founder(9_999)));
        commons.decides("loss.goes-to=common-fund", commons.today().plus(1));
        commons.days(400).issues();
        commons.assertAddsUp();
        commons.assertTotalsAreOfTheMovements();
    }

    @Test
    void a_clock_that_was_twenty_years_ahead_brings_no_hour_twice_once_it_is_right() {
        Commons commons = Commons.of(3, NO_LOSS).days(20 * 365L).issues();
        Circles then = commons.own(commons.founder(1));
        assertEquals(Circles.whole(24 * 20 * 365L), then);
        assertTrue(
                commons.state.incomeDue(commons.now() - 19 * 365 * Day.SECONDS).isEmpty());
        assertEquals("refusal.income-hour", commons.refused(new IncomeIssued(Hour.of(commons.now()))));
        assertEquals(List.of(), commons.state.incomeDue(commons.now()).stream().toList());
    }

    private static IncomeCollected collects(Commons commons, int founder) {
        return new IncomeCollected(commons.founder(founder), Hour.of(commons.now()), Assent.PRESENT, "");
    }

    private static IssuanceStopped stops(Commons commons, int founder, int second) {
        return new IssuanceStopped(commons.founder(founder), Assent.PRESENT, "", commons.founder(second));
    }
}
