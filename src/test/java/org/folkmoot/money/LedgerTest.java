package org.folkmoot.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.folkmoot.money.Posting.Kind;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Ids;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Id AMINA = Ids.person(1);
    private static final Id FARID = Ids.person(2);
    private static final Id JONAS = Ids.person(3);
    private static final Id FUND = Ids.person(99);
    private static final Day MAY = Day.parse("2026-05-01");
    private static final LossSchedule SEVEN = LossSchedule.always(Demurrage.of(700));

    private final Ledger ledger = new Ledger();

    private void income(Id member, long circles, Day day) {
        ledger.post(ledger.income(member, Circles.whole(circles), day, SEVEN));
    }

    private Planned pay(Id from, Id to, Id issuer, long circles, Day day) {
        return ledger.payment(List.of(new Leg(from, to, issuer, Circles.whole(circles))), day, SEVEN);
    }

    private void post(Planned planned) {
        ledger.post(assertInstanceOf(Planned.Postings.class, planned).postings());
    }

    private static Circles lostOf(long circles, long days) {
        return Fading.of(Circles.whole(circles), MAY, MAY.plus(days), SEVEN).lost();
    }

    @Test
    void income_is_held_in_circles_of_ones_own() {
        income(AMINA, 24, MAY);
        assertEquals(Circles.whole(24), ledger.balance(AMINA, AMINA, MAY, SEVEN));
        assertEquals(Circles.ZERO, ledger.balance(AMINA, FARID, MAY, SEVEN));
        assertEquals(List.of(AMINA), ledger.holders());
    }

    @Test
    void planning_changes_nothing() {
        ledger.income(AMINA, Circles.whole(24), MAY, SEVEN);
        assertTrue(ledger.holders().isEmpty());
    }

    @Test
    void a_welcome_is_issued_too() {
        Draft draft = ledger.draft(SEVEN, MAY);
        draft.welcome(AMINA, Circles.whole(48));
        ledger.post(draft.postings());
        assertEquals(Circles.whole(48), ledger.totals().issued());
    }

    @Test
    void amounts_from_one_unit_to_ten_to_the_thirty_seventh_add_up() {
        LossSchedule toFund = SEVEN.goingTo(MAY.plus(-1), Optional.of(FUND));
        for (int digits = 0; digits <= 37; digits++) {
            Ledger large = new Ledger();
            Circles amount = new Circles(BigInteger.TEN.pow(digits));
            large.post(large.income(AMINA, amount, MAY, toFund));
            List<Leg> legs = List.of(new Leg(AMINA, FARID, AMINA, Circles.ofAtto("1")));
            Planned day = large.payment(legs, MAY, toFund);
            large.post(assertInstanceOf(Planned.Postings.class, day).postings());
            Draft draft = large.draft(toFund, MAY.plus(3_650));
            draft.burn(AMINA, new Circles(Circles.LARGEST_ATTO));
            draft.income(FARID, Circles.ZERO);
            large.post(draft.postings());
            Ledger.Totals totals = large.totals();
            assertEquals(amount, totals.issued());
            assertEquals(amount, large.heldAsTouched().plus(totals.lost()).plus(totals.burned()), "10^" + digits);
            assertEquals(Circles.ZERO, large.balance(AMINA, AMINA, MAY.plus(3_650), toFund), "all of it was burned");
        }
    }

    @Test
    void the_loss_till_the_day_is_a_line_of_its_own() {
        income(AMINA, 100, MAY);
        List<Posting> lines = ledger.income(AMINA, Circles.whole(24), MAY.plus(7), SEVEN);
        assertEquals(
                List.of(Kind.LOSS, Kind.ISSUED),
                lines.stream().map(Posting::kind).toList());
        assertEquals("-138984736580856800", lines.getFirst().delta().atto().toString());
        assertEquals("123.8610152634191432", lines.getLast().after().toDecimal());
    }

    @Test
    void a_payment_takes_from_one_and_gives_to_the_other() {
        income(AMINA, 100, MAY);
        post(pay(AMINA, FARID, AMINA, 30, MAY));
        assertEquals(Circles.whole(70), ledger.balance(AMINA, AMINA, MAY, SEVEN));
        assertEquals(Circles.whole(30), ledger.balance(FARID, AMINA, MAY, SEVEN));
    }

    @Test
    void who_holds_too_little_is_told_how_much_there_is() {
        income(AMINA, 100, MAY);
        Planned planned = pay(AMINA, FARID, AMINA, 100, MAY.plus(7));
        assertEquals(
                new Planned.TooLittle(
                        AMINA, AMINA, Circles.whole(100), Circles.ofAtto("99861015263419143200"), MAY.plus(7)),
                planned);
        assertInstanceOf(Planned.TooLittle.class, pay(JONAS, AMINA, JONAS, 1, MAY));
    }

    @Test
    void of_several_legs_all_go_or_none() {
        income(AMINA, 100, MAY);
        Draft draft = ledger.draft(SEVEN, MAY.plus(1));
        draft.income(FARID, Circles.whole(5));
        List<Posting> before = draft.postings();
        Optional<Planned.TooLittle> refused = draft.pay(List.of(
                new Leg(AMINA, FARID, AMINA, Circles.whole(60)), new Leg(AMINA, JONAS, AMINA, Circles.whole(60))));
        assertTrue(refused.isPresent());
        assertEquals(before, draft.postings());
        assertTrue(draft.pay(List.of(new Leg(AMINA, JONAS, AMINA, Circles.whole(60))))
                .isEmpty());
        ledger.post(draft.postings());
        assertEquals(Circles.whole(60), ledger.balance(JONAS, AMINA, MAY.plus(1), SEVEN));
    }

    @Test
    void what_was_just_received_can_be_handed_on_in_the_same_payment() {
        income(AMINA, 100, MAY);
        post(ledger.payment(
                List.of(
                        new Leg(AMINA, FARID, AMINA, Circles.whole(40)),
                        new Leg(FARID, JONAS, AMINA, Circles.whole(40))),
                MAY,
                SEVEN));
        assertEquals(Circles.ZERO, ledger.balance(FARID, AMINA, MAY, SEVEN));
        assertEquals(Circles.whole(40), ledger.total(JONAS, MAY, SEVEN));
    }

    @Test
    void nothing_cannot_be_paid_nor_anything_to_oneself() {
        assertThrows(IllegalArgumentException.class, () -> new Leg(AMINA, FARID, AMINA, Circles.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new Leg(AMINA, AMINA, AMINA, Circles.whole(1)));
    }

    @Test
    void the_loss_goes_to_the_common_fund_if_so_decided() {
        LossSchedule toFund = SEVEN.goingTo(MAY, Optional.of(FUND));
        income(AMINA, 100, MAY);
        List<Posting> lines = ledger.income(AMINA, Circles.whole(1), MAY.plus(7), toFund);
        ledger.post(lines);
        assertEquals(lostOf(100, 7), ledger.balance(FUND, AMINA, MAY.plus(7), toFund));
        assertEquals(Circles.ZERO, ledger.totals().lost());
    }

    @Test
    void what_the_common_fund_holds_loses_like_everybodys() {
        LossSchedule toFund = SEVEN.goingTo(MAY, Optional.of(FUND));
        income(AMINA, 100, MAY);
        post(pay(AMINA, FUND, AMINA, 100, MAY));
        ledger.post(assertInstanceOf(
                        Planned.Postings.class,
                        ledger.payment(List.of(new Leg(FUND, FARID, AMINA, Circles.whole(1))), MAY.plus(7), toFund))
                .postings());
        assertEquals(lostOf(100, 7), ledger.totals().lost());
        assertEquals(Circles.whole(99).minus(lostOf(100, 7)), ledger.balance(FUND, AMINA, MAY.plus(7), toFund));
    }

    @Test
    void income_for_a_day_before_the_last_touch_is_brought_forward() {
        income(AMINA, 100, MAY.plus(14));
        income(AMINA, 100, MAY);
        assertEquals(Circles.whole(200).minus(lostOf(100, 14)), ledger.balance(AMINA, AMINA, MAY.plus(14), SEVEN));
        assertEquals(lostOf(100, 14), ledger.totals().lost());
    }

    @Test
    void a_payment_for_a_day_before_the_last_touch_gives_back_the_loss_of_what_had_left() {
        income(AMINA, 100, MAY);
        income(AMINA, 1, MAY.plus(14));
        post(pay(AMINA, FARID, AMINA, 100, MAY));
        assertEquals(Circles.whole(1), ledger.balance(AMINA, AMINA, MAY.plus(14), SEVEN));
        assertEquals(Circles.whole(100), ledger.balance(FARID, AMINA, MAY, SEVEN));
        assertEquals(Circles.ZERO, ledger.totals().lost());
        assertEquals(Circles.whole(101), ledger.heldAsTouched());
    }

    @Test
    void lines_planned_against_another_state_are_not_posted() {
        income(AMINA, 100, MAY);
        List<Posting> stale = ledger.income(AMINA, Circles.whole(1), MAY, SEVEN);
        income(AMINA, 5, MAY);
        assertThrows(IllegalStateException.class, () -> ledger.post(stale));
    }

    @Test
    void a_copy_goes_its_own_way() {
        income(AMINA, 100, MAY);
        Ledger copy = ledger.copy();
        copy.post(copy.income(AMINA, Circles.whole(1), MAY, SEVEN));
        assertEquals(Circles.whole(100), ledger.held(MAY, SEVEN));
        assertEquals(Circles.whole(101), copy.held(MAY, SEVEN));
        assertEquals(Circles.whole(100), ledger.totals().issued());
    }
}
