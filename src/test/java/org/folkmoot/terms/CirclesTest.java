package org.folkmoot.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Amounts in two halves against plain whole numbers, above all where one half overflows into the other. */
class CirclesTest {
    private static final BigInteger LARGEST = Circles.LARGEST_ATTO;
    private static final BigInteger HALF = BigInteger.ONE.shiftLeft(64);
    private static final List<BigInteger> EDGES = List.of(
            BigInteger.ZERO,
            BigInteger.ONE,
            BigInteger.TWO.pow(63).subtract(BigInteger.ONE),
            BigInteger.TWO.pow(63),
            HALF.subtract(BigInteger.ONE),
            HALF,
            HALF.add(BigInteger.ONE),
            HALF.multiply(BigInteger.TWO.pow(58)),
            LARGEST.subtract(BigInteger.ONE),
            LARGEST);

    private final Random random = new Random(128);

    @Test
    void amounts_are_added_subtracted_and_compared_like_whole_numbers() {
        for (int i = 0; i < 100_000; i++) {
            BigInteger a = any();
            BigInteger b = any();
            assertSame(a.add(b), a, b);
            Circles left = new Circles(a);
            Circles right = new Circles(b);
            assertEquals(a, left.atto());
            assertEquals(a.negate(), left.negated().atto());
            assertEquals(a.signum() == 0, left.isZero());
            assertEquals(a.signum() < 0, left.isNegative());
            assertEquals(Integer.signum(a.compareTo(b)), Integer.signum(left.compareTo(right)), a + " " + b);
            assertEquals(a.min(b), left.min(right).atto());
            assertEquals(a.equals(b), left.equals(right));
        }
    }

    private static void assertSame(BigInteger sum, BigInteger a, BigInteger b) {
        Circles left = new Circles(a);
        Circles right = new Circles(b);
        if (sum.abs().compareTo(LARGEST) > 0) {
            assertThrows(ArithmeticException.class, () -> left.plus(right), a + " + " + b);
            assertThrows(ArithmeticException.class, () -> left.minus(right.negated()), a + " + " + b);
        } else {
            assertEquals(sum, left.plus(right).atto(), a + " + " + b);
            assertEquals(sum, left.minus(right.negated()).atto(), a + " + " + b);
        }
    }

    @Test
    void a_fraction_of_an_amount_is_rounded_down() {
        for (int i = 0; i < 100_000; i++) {
            BigInteger amount = any().abs();
            BigInteger fraction = random.nextInt(8) == 0 ? edge().mod(HALF) : new BigInteger(64, random);
            assertEquals(
                    amount.multiply(fraction).shiftRight(64),
                    new Circles(amount).timesFraction(fraction.longValue()).atto(),
                    amount + " times " + fraction);
        }
        assertThrows(ArithmeticException.class, () -> Circles.whole(1).negated().timesFraction(1));
    }

    @Test
    void amounts_are_read_as_they_are_written() {
        for (int i = 0; i < 10_000; i++) {
            BigInteger atto = any();
            assertEquals(new Circles(atto), Circles.ofAtto(atto.toString()));
        }
        for (String other : List.of("", "-", "+1", "1.0", "1e3", "--1", "12a", "\u0661", "1".repeat(39))) {
            assertThrows(NumberFormatException.class, () -> Circles.ofAtto(other), other);
        }
    }

    @Test
    void nothing_beyond_the_largest_amount_can_be_said() {
        BigInteger beyond = LARGEST.add(BigInteger.ONE);
        for (BigInteger each : List.of(beyond, beyond.negate(), BigInteger.TWO.pow(127), BigInteger.TWO.pow(200))) {
            assertThrows(ArithmeticException.class, () -> new Circles(each), each.toString());
        }
        assertThrows(ArithmeticException.class, () -> Circles.ofAtto(beyond.toString()));
        assertThrows(ArithmeticException.class, () -> Circles.ofAtto("-" + beyond));
        assertEquals(LARGEST, Circles.ofAtto(LARGEST.toString()).atto());
    }

    @Test
    void whole_circles_are_shown_without_a_point() {
        assertEquals("12", Circles.whole(12).toDecimal());
        assertEquals("-9", Circles.whole(-9).toDecimal());
        assertEquals(
                BigInteger.TEN.pow(18).multiply(BigInteger.valueOf(-1_000_000)),
                Circles.whole(-1_000_000).atto());
        assertEquals("0.000000000000000001", new Circles(BigInteger.ONE).toDecimal());
    }

    private BigInteger any() {
        BigInteger size = random.nextInt(4) == 0 ? edge() : new BigInteger(random.nextInt(124), random).min(LARGEST);
        return random.nextBoolean() ? size : size.negate();
    }

    private BigInteger edge() {
        return EDGES.get(random.nextInt(EDGES.size()));
    }
}
