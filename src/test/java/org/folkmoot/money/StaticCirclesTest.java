package org.folkmoot.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.folkmoot.terms.Circles;
import org.junit.jupiter.api.Test;

/** Static amounts, with numbers of Circles v2 that stand here by themselves. */
class StaticCirclesTest {
    private static final StaticCircles SEVEN = new StaticCircles(Demurrage.of(700));

    @Test
    void growth_is_rounded_as_in_the_contract() {
        assertEquals("18446744073709551616", SEVEN.power(0).toString());
        assertEquals("18450409579521241655", SEVEN.power(1).toString());
        assertEquals("18454075813696311260", SEVEN.power(2).toString());
        assertEquals("78751847570275951163", SEVEN.power(7305).toString());
        assertEquals("26159224625326338264185", SEVEN.power(36_525).toString());
    }

    @Test
    void there_and_back_loses_what_it_loses_in_the_contract() {
        Circles held = Circles.ofAtto("199761716785870953714");
        Circles amount = SEVEN.of(held, 1824);
        assertEquals("287014189975888695170", amount.atto().toString());
        assertEquals("199761716785870947612", SEVEN.held(amount, 1824).atto().toString());
        assertEquals(
                "930046196044190274", SEVEN.held(Circles.whole(1), 365).atto().toString());
    }

    /** Between β − half a unit and β + half a unit lies 1/γ: checked with whole numbers only. */
    @Test
    void the_daily_growth_is_the_nearest_to_the_exact_one_at_every_rate() {
        BigInteger scale = BigInteger.TEN.pow(16).shiftLeft(65 * 1461);
        for (int rate = 0; rate <= 9999; rate = rate < 30 || rate > 9980 ? rate + 1 : rate + 331) {
            BigInteger left = BigInteger.valueOf(10_000 - rate).pow(4);
            BigInteger twice = new StaticCircles(Demurrage.of(rate)).beta().shiftLeft(1);
            assertTrue(
                    twice.subtract(BigInteger.ONE).pow(1461).multiply(left).compareTo(scale) <= 0, "too big: " + rate);
            assertTrue(twice.add(BigInteger.ONE).pow(1461).multiply(left).compareTo(scale) > 0, "too small: " + rate);
        }
    }

    /** An error of the shape of the power, such as a place counted wrong, would not stay in the last digits. */
    @Test
    void a_power_differs_from_the_exact_one_in_its_last_places_only() {
        for (int rate : new int[] {1, 700, 5_000, 9_999}) {
            StaticCircles circles = new StaticCircles(Demurrage.of(rate));
            BigDecimal base = new BigDecimal(circles.beta()).divide(new BigDecimal(FixedPoint.ONE));
            for (int days = 0; days <= 1_600; days = days < 70 ? days + 1 : days + 47) {
                BigDecimal exact = base.pow(days, new MathContext(80)).multiply(new BigDecimal(FixedPoint.ONE));
                BigDecimal error = exact.subtract(new BigDecimal(circles.power(days)));
                // Cut off, never rounded up; what 128 bits cut off on the way stays far behind the last place of a
                // small
                // power, and reaches the last places of a large one.
                assertTrue(error.signum() >= 0, rate + " " + days);
                BigDecimal most = BigDecimal.ONE.add(exact.multiply(new BigDecimal("1e-34")));
                assertTrue(error.compareTo(most) <= 0, rate + " " + days + " " + error);
            }
        }
    }

    @Test
    void without_loss_an_amount_is_its_own_static_amount() {
        StaticCircles none = new StaticCircles(Demurrage.of(0));
        assertEquals(Circles.whole(7), none.of(Circles.whole(7), 100_000));
        assertEquals(Circles.whole(7), none.held(Circles.whole(7), 100_000));
    }

    @Test
    void nobody_gains_by_going_there_and_back() {
        for (long days = 0; days <= 20_000; days += 331) {
            for (String atto : new String[] {"0", "1", "5033", "123456789012345678901", "1" + "0".repeat(33)}) {
                Circles held = Circles.ofAtto(atto);
                assertTrue(SEVEN.held(SEVEN.of(held, days), days).compareTo(held) <= 0, atto + " " + days);
            }
        }
    }

    /** At 7 % a year growth reaches 2^63 after 219,780 days, about six hundred years. */
    @Test
    void what_the_contract_cannot_count_is_refused_rather_than_wrong() {
        long last = 219_000;
        assertTrue(SEVEN.power(last).bitLength() <= 127);
        assertThrows(ArithmeticException.class, () -> SEVEN.power(221_000));
        assertThrows(ArithmeticException.class, () -> SEVEN.power(1_000_000_000));
        assertThrows(ArithmeticException.class, () -> SEVEN.of(Circles.whole(1), 221_000));
        Circles most = new Circles(Circles.LARGEST_ATTO);
        assertEquals(most, SEVEN.of(most, 0));
        assertThrows(ArithmeticException.class, () -> SEVEN.of(most, 1));
        assertThrows(IllegalArgumentException.class, () -> SEVEN.power(-1));
    }
}
