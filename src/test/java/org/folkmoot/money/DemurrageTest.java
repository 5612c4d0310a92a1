package org.folkmoot.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import org.folkmoot.terms.Circles;
import org.junit.jupiter.api.Test;

class DemurrageTest {
    private static final Demurrage SEVEN = Demurrage.of(700);

    @Test
    void seven_per_cent_has_the_daily_factor_of_the_contract() {
        assertEquals("18443079296116538654", SEVEN.gamma().toString());
    }

    @Test
    void seven_per_cent_has_the_hours_of_the_contract() {
        assertEquals(
                List.of(
                        "442721857769029238784",
                        "885355760875826166476",
                        "1327901726794166863126",
                        "1770359772994355928788",
                        "2212729916943227173193",
                        "2655012176104144305282",
                        "3097206567937001622606",
                        "3539313109898224700583",
                        "3981331819440771081628",
                        "4423262714014130964135",
                        "4865105811064327891331",
                        "5306861128033919439986",
                        "5748528682361997908993",
                        "6190108491484191007805",
                        "6631600572832662544739"),
                SEVEN.constants().hours());
    }

    @Test
    void powers_are_rounded_as_in_the_contract() {
        assertEquals("18446744073709551616", SEVEN.power(0).toString());
        assertEquals("18443079296116538654", SEVEN.power(1).toString());
        assertEquals("18439415246597529027", SEVEN.power(2).toString());
        assertEquals("18395503389519647374", SEVEN.power(14).toString());
        assertEquals("13799123982294018436", SEVEN.power(1461).toString());
        assertEquals("346848675411161512", SEVEN.power(20000).toString());
    }

    /** Between γ − half a unit and γ + half a unit lies the 1461st root: checked with whole numbers only. */
    @Test
    void the_daily_factor_is_the_nearest_to_the_exact_one_at_every_rate() {
        for (int rate = 0; rate <= 9999; rate = rate < 30 || rate > 9980 ? rate + 1 : rate + 331) {
            BigInteger twice = Demurrage.of(rate).gamma().shiftLeft(1);
            BigInteger exact = BigInteger.valueOf(10_000 - rate).pow(4).shiftLeft(65 * 1461);
            BigInteger scale = BigInteger.TEN.pow(16);
            assertTrue(
                    twice.subtract(BigInteger.ONE).pow(1461).multiply(scale).compareTo(exact) <= 0, "too big: " + rate);
            assertTrue(twice.add(BigInteger.ONE).pow(1461).multiply(scale).compareTo(exact) > 0, "too small: " + rate);
        }
    }

    @Test
    void without_loss_a_day_has_twenty_four_hours_for_ever() {
        Demurrage none = Demurrage.of(0);
        assertEquals(FixedPoint.ONE, none.gamma());
        assertEquals(FixedPoint.ONE, none.power(100_000));
        assertEquals(BigInteger.valueOf(24 * 366).multiply(FixedPoint.ONE), none.hours(365));
    }

    @Test
    void a_rate_beyond_the_range_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Demurrage.of(-1));
        assertThrows(IllegalArgumentException.class, () -> Demurrage.of(10_000));
    }

    @Test
    void the_largest_loss_leaves_almost_nothing_after_a_year() {
        Circles left = Demurrage.of(9_999).left(Circles.whole(100), 1461);
        assertTrue(left.compareTo(new Circles(BigInteger.valueOf(10_100))) < 0, left.toString());
    }
}
