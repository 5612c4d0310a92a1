package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.Together;
import org.folkmoot.assembly.WaitingSlip;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.journal.acts.SlipsReturned;
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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Slips come to the desk after a market: all of somebody's fit, or none of them is chosen. */
@Execution(ExecutionMode.CONCURRENT)
class SlipsTest {
    @TempDir
    Path root;

    private Village village;
    private Day today;

    @BeforeEach
    void ten_days_of_income() {
        village = Village.of(root, 6);
        village.days(10);
        village.desk().takeSeat(village.person(1));
        today = Day.of(village.now());
    }

    @AfterEach
    void closes() {
        village.close();
    }

    @Test
    void slips_that_all_fit_are_all_taken() {
        assertEquals(List.of(0, 1, 2), taken(slip(1, 2, 100, "1"), slip(1, 3, 100, "2"), slip(2, 3, 50, "3")));
    }

    @Test
    void of_slips_that_do_not_all_fit_none_is_chosen_and_others_are_not_held_up() {
        assertEquals(List.of(2), taken(slip(1, 2, 150, "1"), slip(1, 3, 150, "2"), slip(2, 3, 50, "3")));
    }

    @Test
    void what_comes_in_on_a_day_pays_the_slips_of_that_day_in_any_order() {
        assertEquals(List.of(0, 1), taken(slip(2, 3, 300, "1"), slip(1, 2, 200, "2")));
        assertEquals(List.of(0, 1), taken(slip(1, 2, 200, "2"), slip(2, 3, 300, "1")));
    }

    @Test
    void earlier_value_days_come_first() {
        assertEquals(
                List.of(1),
                taken(slip(1, 2, 150, "1"), new Together.Wanted(person(1), person(3), of(150), today.plus(-1), "2")));
    }

    @Test
    void what_comes_in_on_a_later_day_pays_what_did_not_fit_before_so_that_nothing_waits_without_need() {
        assertEquals(
                List.of(0, 1),
                taken(new Together.Wanted(person(2), person(3), of(300), today.plus(-1), "1"), slip(1, 2, 200, "2")));
    }

    @Test
    void in_whatever_order_slips_are_typed_the_same_are_taken_with_the_same_circles() {
        List<Together.Wanted> slips = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            int payer = 1 + random.nextInt(6);
            slips.add(slip(payer, 1 + (payer + random.nextInt(5)) % 6, 1 + random.nextInt(90), "s" + i));
        }
        TreeMap<String, List<Leg>> first = plan(slips);
        assertFalse(first.isEmpty() || first.size() == slips.size(), first::toString);
        for (int again = 0; again < 20; again++) {
            Collections.shuffle(slips, random);
            assertEquals(first, plan(slips));
        }
    }

    @Test
    void uncovered_slips_wait_are_kept_and_are_paid_once_there_is_enough() {
        SlipsUncovered uncovered = new SlipsUncovered(List.of(uncovered(1, 2, 150, "7"), uncovered(1, 3, 150, "8")));
        Id first = new Id(village.does(uncovered).entry(), 0);
        assertTrue(waiting(first).isWaiting());
        assertEquals("refusal.slip-used", village.refused(pays(1, 2, 1, "7", null)));
        village.reopen();
        assertTrue(waiting(first).isWaiting());
        village.days(10);
        village.desk().takeSeat(village.person(1));
        Id payment = village.does(pays(1, 2, 150, "7", first));
        assertEquals(payment, waiting(first).paidBy());
        assertEquals("refusal.slip-not-waiting", village.refused(pays(1, 2, 150, "7", first)));
        assertEquals("refusal.slip-used", village.refused(pays(1, 2, 150, "7", null)));
    }

    @Test
    void a_waiting_slip_is_paid_as_it_was_written_or_not_at_all() {
        Id slip = new Id(
                village.does(new SlipsUncovered(List.of(uncovered(1, 2, 300, "7"))))
                        .entry(),
                0);
        assertEquals("refusal.slip-not-waiting", village.refused(pays(1, 2, 10, "7", slip)));
        assertEquals("refusal.slip-not-waiting", village.refused(pays(1, 3, 300, "7", slip)));
        assertEquals("refusal.slip-not-waiting", village.refused(pays(3, 2, 300, "7", slip)));
    }

    @Test
    void nobody_can_put_off_a_slip_that_could_be_paid() {
        assertEquals("refusal.slips-fit", village.refused(new SlipsUncovered(List.of(uncovered(1, 2, 100, "7")))));
        assertEquals(
                "refusal.slips-fit",
                village.refused(new SlipsUncovered(List.of(uncovered(1, 2, 300, "7"), uncovered(3, 2, 1, "8")))));
        assertEquals(
                "refusal.slip-used",
                village.refused(new SlipsUncovered(List.of(uncovered(1, 2, 300, "7"), uncovered(3, 2, 300, "7")))));
        assertEquals("refusal.rows", village.refused(new SlipsUncovered(List.of())));
    }

    @Test
    void a_slip_that_waits_goes_back_before_a_second_person() {
        Id slip = new Id(
                village.does(new SlipsUncovered(List.of(uncovered(1, 2, 300, "7"))))
                        .entry(),
                0);
        assertEquals("refusal.second-person", village.refused(new SlipsReturned(List.of(slip), village.person(1))));
        assertEquals(
                "refusal.slip-not-waiting", village.refused(new SlipsReturned(List.of(slip, slip), village.person(2))));
        village.does(new SlipsReturned(List.of(slip), village.person(2)));
        assertFalse(waiting(slip).isWaiting());
        assertEquals("refusal.slip-not-waiting", village.refused(pays(1, 2, 300, "7", slip)));
        // Its number is free again: the same paper may come back with less on it.
        village.does(pays(1, 2, 100, "7", null));
    }

    @Test
    void a_payment_that_is_reversed_frees_its_number_and_leaves_no_slip_waiting() {
        Id slip = new Id(
                village.does(new SlipsUncovered(List.of(uncovered(1, 2, 300, "7"))))
                        .entry(),
                0);
        village.days(5);
        village.desk().takeSeat(village.person(1));
        Id payment = village.does(pays(1, 2, 300, "7", slip));
        village.does(new PaymentReversed(payment, village.person(2)));
        assertFalse(waiting(slip).isWaiting());
        village.does(pays(1, 2, 10, "7", null));
    }

    @Test
    void a_market_day_is_one_deed_of_what_fits_and_what_waits() {
        List<Together.Wanted> slips =
                List.of(slip(1, 2, 100, "1"), slip(3, 4, 300, "2"), slip(3, 5, 10, "3"), slip(2, 6, 20, "4"));
        List<Together.Taken> taken = village.desk().ask(state -> Together.of(state, slips, village.now()));
        Recording recorded = village.desk().record(taken.size() + 1, writer -> {
            for (Together.Taken one : taken) {
                Together.Wanted slip = slips.get(one.place());
                writer.add(
                        new PaymentMade(
                                slip.payer(), slip.payee(), one.legs(), slip.slip(), Assent.SIGNATURE, slip.valueDay()),
                        Texts.NONE);
            }
            writer.add(new SlipsUncovered(List.of(uncovered(3, 4, 300, "2"), uncovered(3, 5, 10, "3"))), Texts.NONE);
        });
        Village.recorded(recorded);
        village.reopen();
        List<Payment> paid =
                village.desk().ask(state -> List.copyOf(state.payments().all()));
        assertEquals(
                List.of("1", "4"), paid.stream().map(Payment::slip).sorted().toList());
        int waiting = village.desk().ask(state -> state.slips().size());
        assertEquals(2, waiting);
        assertNull(paid.getFirst().second());
    }

    private List<Integer> taken(Together.Wanted... slips) {
        return village.desk().ask(state -> Together.of(state, List.of(slips), village.now()).stream()
                .map(Together.Taken::place)
                .sorted()
                .toList());
    }

    private TreeMap<String, List<Leg>> plan(List<Together.Wanted> slips) {
        TreeMap<String, List<Leg>> plan = new TreeMap<>();
        village.desk()
                .ask(state -> Together.of(state, slips, village.now()))
                .forEach(taken -> plan.put(slips.get(taken.place()).slip(), taken.legs()));
        return plan;
    }

    private Together.Wanted slip(int payer, int payee, int circles, String number) {
        return new Together.Wanted(person(payer), person(payee), of(circles), today, number);
    }

    private UncoveredSlip uncovered(int payer, int payee, int circles, String number) {
        return new UncoveredSlip(person(payer), person(payee), of(circles), number, Assent.SIGNATURE, today, null);
    }

    private PaymentMade pays(int payer, int payee, int circles, String number, @Nullable Id covers) {
        Leg leg = new Leg(person(payer), person(payee), person(payer), of(circles));
        return new PaymentMade(
                person(payer), person(payee), List.of(leg), number, Assent.SIGNATURE, today, null, null, covers);
    }

    private WaitingSlip waiting(Id slip) {
        return village.desk().ask(state -> Objects.requireNonNull(state.slips().get(slip)));
    }

    private Id person(int number) {
        return village.person(number);
    }

    private static Circles of(int circles) {
        return Circles.whole(circles);
    }
}
