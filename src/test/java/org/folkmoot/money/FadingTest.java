package org.folkmoot.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Ids;
import org.junit.jupiter.api.Test;

class FadingTest {
    private static final Demurrage SEVEN = Demurrage.of(700);
    private static final Demurrage FIVE = Demurrage.of(500);
    private static final LossSchedule ALWAYS_SEVEN = LossSchedule.always(SEVEN);
    private static final Day START = Day.parse("2026-01-01");
    private static final Id FUND = Ids.person(999);

    @Test
    void of_a_hundred_circles_about_ninety_three_are_left_after_a_year() {
        Fading year = Fading.of(Circles.whole(100), START, START.plus(365), ALWAYS_SEVEN);
        assertEquals("93.00461960441902", year.left().toDecimal().substring(0, 17));
        assertEquals(Circles.whole(100), year.left().plus(year.lost()));
    }

    @Test
    void what_is_left_is_rounded_down() {
        Fading day = Fading.of(Circles.ofAtto("5033"), START, START.plus(1), ALWAYS_SEVEN);
        assertEquals("5032", day.left().atto().toString());
        assertEquals("1", day.lost().atto().toString());
    }

    @Test
    void fourteen_losses_of_a_day_differ_from_one_of_fourteen_days() {
        Circles daily = Circles.whole(100);
        for (int day = 0; day < 14; day++) {
            daily = ALWAYS_SEVEN.left(daily, START.plus(day), START.plus(day + 1));
        }
        assertEquals("99722223694408310903", daily.atto().toString());
        assertEquals(
                "99722223694408310904",
                ALWAYS_SEVEN
                        .left(Circles.whole(100), START, START.plus(14))
                        .atto()
                        .toString());
    }

    @Test
    void a_new_rate_begins_with_its_day_and_is_a_step_of_its_own() {
        LossSchedule changed = ALWAYS_SEVEN.from(START.plus(10), FIVE);
        Circles byHand = FIVE.left(SEVEN.left(Circles.whole(100), 10), 20);
        assertEquals(byHand, changed.left(Circles.whole(100), START, START.plus(30)));
        assertEquals(
                ALWAYS_SEVEN.left(Circles.whole(100), START, START.plus(10)),
                changed.left(Circles.whole(100), START, START.plus(10)),
                "nothing changes before its day");
    }

    @Test
    void deciding_the_same_rate_again_changes_nothing() {
        LossSchedule again = ALWAYS_SEVEN.from(START.plus(3), Demurrage.of(700)).from(START.plus(5), SEVEN);
        assertEquals(
                ALWAYS_SEVEN.left(Circles.whole(100), START, START.plus(14)),
                again.left(Circles.whole(100), START, START.plus(14)));
    }

    @Test
    void an_earlier_change_lasts_only_until_the_next_one() {
        LossSchedule late = ALWAYS_SEVEN.from(START.plus(20), SEVEN).from(START.plus(10), FIVE);
        assertEquals(500, late.rates().on(START.plus(19)).hundredths());
        assertEquals(700, late.rates().on(START.plus(20)).hundredths());
    }

    @Test
    void whom_the_loss_goes_to_divides_the_loss_but_not_what_is_left() {
        LossSchedule toFund = ALWAYS_SEVEN.goingTo(START.plus(4), Optional.of(FUND));
        Fading fading = Fading.of(Circles.whole(100), START, START.plus(14), toFund);
        assertEquals("99722223694408310904", fading.left().atto().toString());
        assertEquals(2, fading.parts().size());
        assertEquals(Optional.empty(), fading.parts().getFirst().goesTo());
        assertEquals(Optional.of(FUND), fading.parts().getLast().goesTo());
        assertEquals(
                fading.lost(),
                fading.parts().getFirst().lost().plus(fading.parts().getLast().lost()));
    }

    @Test
    void nothing_is_lost_without_time_without_amount_or_without_a_rate() {
        assertEquals(Circles.whole(9), ALWAYS_SEVEN.left(Circles.whole(9), START, START));
        assertEquals(Circles.whole(9), ALWAYS_SEVEN.left(Circles.whole(9), START, START.plus(-5)));
        assertEquals(Circles.ZERO, ALWAYS_SEVEN.left(Circles.ZERO, START, START.plus(5)));
        assertEquals(
                Circles.whole(9), LossSchedule.always(Demurrage.of(0)).left(Circles.whole(9), START, START.plus(5000)));
        assertNotEquals(Circles.whole(9), ALWAYS_SEVEN.left(Circles.whole(9), START, START.plus(1)));
    }

    /** The end of the contract's own test: adding 24 a day and losing a day's share settles here. */
    @Test
    void a_hoard_of_one_member_settles_at_a_hundred_and_twenty_thousand() {
        Circles day = Circles.whole(24);
        Circles hoard = Circles.ZERO;
        Circles before;
        do {
            before = hoard;
            hoard = SEVEN.left(hoard, 1).plus(day);
        } while (!hoard.equals(before));
        assertEquals("120804563587458981173795", hoard.atto().toString());
        hoard = Circles.whole(130_000);
        do {
            before = hoard;
            hoard = SEVEN.left(hoard, 1).plus(day);
        } while (!hoard.equals(before));
        assertEquals("120804563587458981178828", hoard.atto().toString());
    }
}
