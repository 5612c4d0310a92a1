package org.folkmoot.imports.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.folkmoot.terms.Circles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type as an amount is read to the last unit or refused, never guessed. */
class TypedAmountTest {
    @Test
    void every_amount_is_read_back_as_it_was_written_with_a_point_or_a_comma() {
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bytes = new byte[random.nextInt(1, 16)];
            random.nextBytes(bytes);
            Circles circles = new Circles(
                    new BigInteger(1, bytes).mod(Circles.LARGEST_ATTO).add(BigInteger.ONE));
            String written = circles.toDecimal();
            assertEquals(new TypedAmount.Amount(circles), TypedAmount.read(written), "seed " + seed);
            assertEquals(
                    new TypedAmount.Amount(circles), TypedAmount.read(" " + written.replace('.', ',')), "seed " + seed);
        }
    }

    @Test
    void whatever_is_typed_nothing_is_thrown() {
        String signs = "0123456789.,-+eE \u00a0\u0661x";
        for (long seed = 0; seed < 5_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            if (TypedAmount.read(typed.toString()) instanceof TypedAmount.Amount(Circles circles)) {
                assertEquals(1, circles.compareTo(Circles.ZERO), "seed " + seed + ": " + typed);
            }
        }
    }

    @Test
    void a_comma_begins_the_decimals_and_spaces_group() {
        assertEquals(new TypedAmount.Amount(Circles.ofAtto("1234500000000000000000")), TypedAmount.read("1 234,5"));
        assertEquals(new TypedAmount.Amount(Circles.ofAtto("500000000000000000")), TypedAmount.read(",5"));
        assertEquals(new TypedAmount.Amount(Circles.whole(7)), TypedAmount.read("7."));
    }

    @Test
    void an_empty_field_is_no_mistake() {
        assertEquals(new TypedAmount.Nothing(), TypedAmount.read("  "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.3",
                "1,23.50",
                "1.234.50",
                "1.234,567.50",
                "12'34",
                "1234.567,50",
                "0.123,50",
                "-5",
                "+5",
                "1e3",
                "=1+1",
                "٣",
                ".",
                "twelve",
                "5 €"
            })
    void what_could_be_read_in_two_ways_is_not_read(String typed) {
        assertEquals(new TypedAmount.Wrong("money.amount.form"), TypedAmount.read(typed));
    }

    @Test
    void signs_for_thousands_that_can_be_nothing_else_are_left_out() {
        Circles amount = Circles.ofAtto("1234500000000000000000");
        for (String typed : new String[] {"1.234,50", "1,234.50", "1’234.50", "1'234,5", "1 234,50"}) {
            assertEquals(new TypedAmount.Amount(amount), TypedAmount.read(typed), typed);
        }
        for (String typed : new String[] {"1.000.000", "1,000,000", "1,000,000.00", "1’000’000", "1.000.000,"}) {
            assertEquals(new TypedAmount.Amount(Circles.whole(1_000_000)), TypedAmount.read(typed), typed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "1.000", "12,345", "999.999", " 1,234 "})
    void thousands_and_three_decimals_are_told_apart_by_whoever_types(String typed) {
        assertEquals(new TypedAmount.Wrong("money.amount.thousands"), TypedAmount.read(typed));
    }

    @Test
    void three_decimals_that_cannot_be_thousands_are_read() {
        assertEquals(new TypedAmount.Amount(Circles.ofAtto("125000000000000000")), TypedAmount.read("0.125"));
        assertEquals(new TypedAmount.Amount(Circles.ofAtto("1234125000000000000000")), TypedAmount.read("1234,125"));
        assertEquals(new TypedAmount.Amount(Circles.ofAtto("1234000000000000000")), TypedAmount.read("1.2340"));
    }

    @Test
    void nothing_too_fine_and_too_much_are_refused() {
        assertEquals(new TypedAmount.Wrong("money.amount.nothing"), TypedAmount.read("0,000"));
        assertEquals(new TypedAmount.Wrong("money.amount.decimals"), TypedAmount.read("0.0000000000000000001"));
        assertEquals(new TypedAmount.Wrong("money.amount.large"), TypedAmount.read("99999999999999999999"));
        assertEquals(new TypedAmount.Wrong("money.amount.large"), TypedAmount.read("1" + "0".repeat(5_000)));
        assertEquals(new TypedAmount.Wrong("money.amount.form"), TypedAmount.read("1" + ".000".repeat(50_000)));
    }
}
