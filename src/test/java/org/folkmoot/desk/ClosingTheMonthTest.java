package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.folkmoot.assembly.Closing;
import org.folkmoot.assembly.MonthToClose;
import org.folkmoot.assembly.Payment;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.DisputeSettled;
import org.folkmoot.journal.acts.MonthClosed;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.PaymentDisputed;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.SlipsUncovered;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people close a month; what comes later stands on the first open day, and nobody's dispute is buried. */
class ClosingTheMonthTest {
    private static final Day APRIL = Day.parse("2026-04-01");
    private static final Day MAY = Day.parse("2026-05-01");

    @TempDir
    Path root;

    private Village village;

    @BeforeEach
    void ten_days_of_income() {
        village = Village.of(root, 6);
        village.days(10);
        village.desk().takeSeat(village.person(1));
    }

    @AfterEach
    void closes() {
        village.close();
    }

    @Test
    void a_month_is_closed_by_who_records_and_a_second_person_once_people_had_time_to_dispute() {
        assertEquals("refusal.month-not-over", village.refused(march(2)));
        on("2026-04-14");
        assertEquals("refusal.month-disputable", village.refused(march(2)));
        on("2026-04-15");
        assertEquals("refusal.second-person", village.refused(march(1)));
        Id entry = village.does(march(2));
        Closing closing = closings().getFirst();
        assertEquals(entry.entry(), closing.entry());
        assertEquals(village.person(1), closing.by());
        assertEquals(village.person(2), closing.second());
        assertEquals(Day.parse("2026-03-31"), closing.last());
        assertEquals("refusal.month-order", village.refused(march(2)), "it is closed already");
        village.reopen();
        assertEquals(List.of(closing), closings());
    }

    @Test
    void only_whole_months_are_closed_and_several_that_are_over_at_once() {
        on("2026-04-18");
        paid("2026-04-18", "1");
        on("2026-05-20");
        assertEquals(
                "refusal.month-order",
                village.refused(new MonthClosed(Day.parse("2026-04-02"), village.person(2), 0, 0)));
        assertEquals(
                2,
                village.desk()
                        .ask(state -> MonthToClose.open(state, village.now()))
                        .size());
        village.does(closing(MAY, 2));
        assertEquals(Day.parse("2026-03-01"), closings().getFirst().from());
        assertEquals(List.of(), village.desk().ask(state -> MonthToClose.open(state, village.now())));
    }

    @Test
    void a_slip_typed_while_its_month_is_open_stands_on_its_own_day() {
        on("2026-04-03");
        assertEquals(Day.parse("2026-03-28"), payment(paid("2026-03-28", "1")).booked());
    }

    @Test
    void a_slip_that_comes_after_the_closing_stands_on_the_first_open_day_and_keeps_its_true_one() {
        on("2026-04-20");
        village.does(march(2));
        Payment late = payment(paid("2026-03-28", "1"));
        assertEquals(APRIL, late.booked());
        assertEquals(Day.parse("2026-03-28"), late.valueDay());
        assertEquals(Day.parse("2026-04-18"), payment(paid("2026-04-18", "2")).booked());
    }

    @Test
    void a_reversal_stands_beside_what_it_takes_back_while_that_is_open_and_otherwise_on_the_first_open_day() {
        on("2026-04-03");
        Id open = paid("2026-03-28", "1");
        Id closed = paid("2026-03-29", "2");
        paid("2026-03-29", "3");
        reverses(open);
        on("2026-04-20");
        village.does(march(2));
        reverses(closed);
        assertEquals(Day.parse("2026-03-28"), payment(open).reversalBooked());
        assertEquals(APRIL, payment(closed).reversalBooked());
        assertEquals(Day.parse("2026-03-29"), payment(closed).booked(), "what was booked stays where it is");
    }

    @Test
    void who_has_a_hand_in_a_payment_disputes_it_and_only_they_call_it_settled() {
        Id payment = paid("2026-03-05", "1");
        assertEquals("refusal.dispute-own", village.refused(disputes(payment, 5)));
        assertEquals(
                "refusal.passing-slip",
                village.refused(new PaymentDisputed(payment, village.person(3), Assent.SIGNATURE, "")));
        village.does(disputes(payment, 3));
        assertEquals("refusal.dispute-twice", village.refused(disputes(payment, 3)));
        assertEquals("refusal.dispute-none", village.refused(settles(payment, 2)));
        assertTrue(isDisputed(payment));
        village.reopen();
        assertTrue(isDisputed(payment));
        village.does(settles(payment, 3));
        assertFalse(isDisputed(payment));
        assertEquals(
                1, village.desk().ask(state -> state.disputes().of(payment)).size(), "it can still be read");
    }

    @Test
    void whom_a_payment_passed_through_can_dispute_it() {
        Id me = village.person(2);
        Id between = village.person(3);
        Id shop = village.person(4);
        Id payment = village.does(new PaymentMade(
                me,
                shop,
                List.of(new Leg(me, between, me, Circles.whole(5)), new Leg(between, shop, between, Circles.whole(5))),
                "1",
                Assent.SIGNATURE,
                Day.of(village.now())));
        village.does(disputes(payment, 3));
        assertTrue(isDisputed(payment));
    }

    @Test
    void one_of_an_organisations_payers_disputes_for_it_also_when_their_term_is_over() {
        var meeting = village.meets(6, List.of());
        Id bakery = village.does(new OrganisationAdded(
                People.of(village.person(5)), false, Day.of(village.now()).plus(10)));
        village.closes(meeting);
        Id payer = village.person(2);
        Id payment = village.does(new PaymentMade(
                payer,
                bakery,
                List.of(new Leg(payer, bakery, payer, Circles.whole(5))),
                "1",
                Assent.SIGNATURE,
                Day.of(village.now())));
        village.days(12);
        assertEquals("refusal.dispute-own", village.refused(disputes(payment, 4)));
        village.does(disputes(payment, 5));
    }

    @Test
    void taking_a_payment_back_settles_what_was_disputed_about_it() {
        Id payment = paid("2026-03-05", "1");
        village.does(disputes(payment, 2));
        village.does(disputes(payment, 3));
        reverses(payment);
        assertFalse(isDisputed(payment));
        assertEquals("refusal.no-such-payment", village.refused(disputes(payment, 3)));
    }

    @Test
    void an_open_dispute_does_not_hold_up_the_closing_and_stays_visible_in_it_and_after_it() {
        Id payment = paid("2026-03-05", "1");
        village.does(disputes(payment, 3));
        on("2026-04-20");
        assertEquals(
                "refusal.month-list",
                village.refused(new MonthClosed(APRIL, village.person(2), 0, 0)),
                "nobody closes over what they did not see");
        village.does(march(2));
        assertEquals(List.of(payment), closings().getFirst().disputed());
        assertTrue(isDisputed(payment));
        village.does(settles(payment, 3));
        assertFalse(isDisputed(payment));
        assertEquals(List.of(payment), closings().getFirst().disputed(), "the closing says what it was closed over");
    }

    @Test
    void what_was_typed_just_before_the_closing_can_be_disputed_as_long_as_anything_else() {
        Id early = paid("2026-03-05", "1");
        on("2026-04-14");
        Id lastMinute = paid("2026-03-30", "2");
        on("2026-04-16");
        village.does(march(2));
        assertEquals("refusal.dispute-closed", village.refused(disputes(early, 3)));
        village.does(disputes(lastMinute, 3));
        on("2026-04-29");
        assertEquals("refusal.dispute-closed", village.refused(disputes(lastMinute, 2)));
    }

    @Test
    void slips_that_wait_do_not_hold_up_the_closing_and_are_named_in_it() {
        UncoveredSlip big = new UncoveredSlip(
                village.person(2),
                village.person(3),
                Circles.whole(400),
                "9",
                Assent.SIGNATURE,
                Day.parse("2026-03-09"),
                null);
        Id slip = new Id(village.does(new SlipsUncovered(List.of(big))).entry(), 0);
        on("2026-04-20");
        village.does(march(2));
        assertEquals(List.of(slip), closings().getFirst().uncovered());
        assertNull(village.desk().ask(state -> state.closings().of(APRIL)));
        village.desk().takeSeat(village.person(1));
        Id paid = village.does(new PaymentMade(
                big.payer(),
                big.payee(),
                List.of(new Leg(big.payer(), big.payee(), big.payer(), big.amount())),
                "9",
                Assent.SIGNATURE,
                big.valueDay(),
                null,
                null,
                slip));
        assertEquals(APRIL, payment(paid).booked());
    }

    private void on(String day) {
        village.days(Day.of(village.now()).until(Day.parse(day)));
    }

    private MonthClosed march(int second) {
        return closing(APRIL, second);
    }

    private MonthClosed closing(Day until, int second) {
        return village.desk()
                .ask(state -> MonthToClose.of(state, until, village.now()).closing(village.person(second)));
    }

    private List<Closing> closings() {
        return village.desk().ask(state -> List.copyOf(state.closings().all()));
    }

    /** The second person pays the third five circles. */
    private Id paid(String day, String slip) {
        Id payer = village.person(2);
        Id payee = village.person(3);
        return village.does(new PaymentMade(
                payer,
                payee,
                List.of(new Leg(payer, payee, payer, Circles.whole(5))),
                slip,
                Assent.SIGNATURE,
                Day.parse(day)));
    }

    private void reverses(Id payment) {
        village.does(new PaymentReversed(payment, village.person(4)));
    }

    private Payment payment(Id id) {
        @Nullable Payment found = village.desk().ask(state -> state.payments().find(id));
        return Objects.requireNonNull(found);
    }

    private PaymentDisputed disputes(Id payment, int person) {
        return new PaymentDisputed(payment, village.person(person), Assent.SIGNATURE, "d" + person);
    }

    private DisputeSettled settles(Id payment, int person) {
        return new DisputeSettled(payment, village.person(person), Assent.PRESENT, "");
    }

    private boolean isDisputed(Id payment) {
        return village.desk().ask(state -> state.disputes().isOpen(payment));
    }
}
