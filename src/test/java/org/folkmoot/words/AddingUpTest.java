package org.folkmoot.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.folkmoot.terms.Circles;
import org.junit.jupiter.api.Test;

class AddingUpTest {
    private static final Circles HUNDREDTH = new Circles(BigInteger.TEN.pow(16));

    @Test
    void what_is_shown_adds_up_and_each_part_is_less_than_a_hundredth_away() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            Circles before = part(random);
            List<Circles> parts = Stream.generate(() -> part(random)).limit(3).toList();
            Circles after = parts.stream().reduce(before, Circles::plus);
            Circles sum = AddingUp.cut(after).minus(AddingUp.cut(before));
            if (before.isNegative() != after.isNegative()) {
                continue;
            }
            List<Circles> shown = AddingUp.to(parts, sum);
            assertEquals(sum, shown.stream().reduce(Circles.ZERO, Circles::plus));
            for (int i = 0; i < parts.size(); i++) {
                Circles away = shown.get(i).minus(parts.get(i));
                assertTrue(away.compareTo(HUNDREDTH) < 0 && away.negated().compareTo(HUNDREDTH) < 0);
            }
        }
    }

    @Test
    void what_has_two_decimals_or_is_nothing_stays() {
        List<Circles> parts = List.of(Circles.ZERO, Circles.whole(3), circles("0.479"), circles("-0.005"));
        assertEquals(
                List.of(Circles.ZERO, Circles.whole(3), circles("0.48"), circles("-0.01")),
                AddingUp.to(parts, circles("3.47")));
    }

    private static Circles part(SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> Circles.ZERO;
            case 1 -> Circles.whole(random.nextInt(-50, 50));
            default ->
                new Circles(
                        BigInteger.valueOf(random.nextLong(-5_000_000_000_000_000_000L, 5_000_000_000_000_000_000L)));
        };
    }

    private static Circles circles(String written) {
        return new Circles(new java.math.BigDecimal(written).movePointRight(18).toBigIntegerExact());
    }
}
