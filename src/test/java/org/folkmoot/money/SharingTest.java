package org.folkmoot.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.folkmoot.terms.Circles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What somebody holds is divided among everything that they want to pay, or nothing is. */
@Execution(ExecutionMode.CONCURRENT)
class SharingTest {
    @Test
    void the_first_kind_of_circles_goes_first() {
        assertEquals(
                List.of(List.of(of(7), of(0)), List.of(of(3), of(2))),
                shared(List.of(10, 5), List.of(wants(7, true, true), wants(5, true, true))));
    }

    @Test
    void an_earlier_payment_takes_other_circles_where_a_later_one_accepts_only_these() {
        assertEquals(
                List.of(List.of(of(2), of(5)), List.of(of(8), of(0))),
                shared(List.of(10, 5), List.of(wants(7, true, true), wants(8, true, false))));
    }

    @Test
    void what_does_not_fit_as_a_whole_is_not_paid_in_part() {
        assertTrue(Sharing.of(list(10, 5), List.of(wants(7, true, true), wants(9, true, true)))
                .isEmpty());
        assertTrue(Sharing.of(list(10, 5), List.of(wants(6, false, true))).isEmpty());
        assertTrue(Sharing.of(List.of(), List.of(new Sharing.Wanted(of(1), List.of())))
                .isEmpty());
    }

    @Test
    void everything_fits_exactly_when_no_choice_of_payments_wants_more_than_there_is_for_it() {
        for (int seed = 0; seed < 4_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Circles> held = new ArrayList<>();
            for (int i = random.nextInt(1, 5); i > 0; i--) {
                held.add(amount(random, 9));
            }
            List<Sharing.Wanted> wanted = new ArrayList<>();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                List<Boolean> accepts = new ArrayList<>();
                held.forEach(kind -> accepts.add(random.nextInt(3) > 0));
                wanted.add(new Sharing.Wanted(amount(random, 5).plus(new Circles(0, 1)), accepts));
            }
            Optional<List<List<Circles>>> found = Sharing.of(held, wanted);
            assertEquals(fits(held, wanted), found.isPresent(), "seed " + seed);
            if (found.isPresent()) {
                assertAddsUp(held, wanted, found.get(), "seed " + seed);
            }
        }
    }

    /** Hall's condition for what can be divided, tried on every choice of payments. */
    private static boolean fits(List<Circles> held, List<Sharing.Wanted> wanted) {
        for (int choice = 1; choice < 1 << wanted.size(); choice++) {
            Circles needed = Circles.ZERO;
            Circles there = Circles.ZERO;
            for (int i = 0; i < wanted.size(); i++) {
                needed = (choice >> i & 1) == 1 ? needed.plus(wanted.get(i).amount()) : needed;
            }
            for (int kind = 0; kind < held.size(); kind++) {
                boolean accepted = false;
                for (int i = 0; i < wanted.size(); i++) {
                    accepted |=
                            (choice >> i & 1) == 1 && wanted.get(i).accepts().get(kind);
                }
                there = accepted ? there.plus(held.get(kind)) : there;
            }
            if (needed.compareTo(there) > 0) {
                return false;
            }
        }
        return true;
    }

    private static void assertAddsUp(
            List<Circles> held, List<Sharing.Wanted> wanted, List<List<Circles>> given, String seed) {
        for (int i = 0; i < wanted.size(); i++) {
            assertEquals(wanted.get(i).amount(), sum(given.get(i)), seed);
            for (int kind = 0; kind < held.size(); kind++) {
                Circles part = given.get(i).get(kind);
                assertTrue(
                        !part.isNegative()
                                && (part.isZero() || wanted.get(i).accepts().get(kind)),
                        seed);
            }
        }
        for (int kind = 0; kind < held.size(); kind++) {
            int column = kind;
            assertTrue(sum(given.stream().map(row -> row.get(column)).toList()).compareTo(held.get(kind)) <= 0, seed);
        }
    }

    private static Circles sum(List<Circles> parts) {
        return parts.stream().reduce(Circles.ZERO, Circles::plus);
    }

    private static Circles amount(SplittableRandom random, int most) {
        Circles few = of(random.nextInt(0, most + 1));
        return random.nextInt(4) == 0 ? few.plus(new Circles(random.nextLong(1L << 40), random.nextLong())) : few;
    }

    private static List<List<Circles>> shared(List<Integer> held, List<Sharing.Wanted> wanted) {
        return Sharing.of(held.stream().map(SharingTest::of).toList(), wanted).orElseThrow();
    }

    private static List<Circles> list(int... held) {
        return java.util.Arrays.stream(held).mapToObj(SharingTest::of).toList();
    }

    private static Sharing.Wanted wants(int amount, Boolean... accepts) {
        return new Sharing.Wanted(of(amount), List.of(accepts));
    }

    private static Circles of(int circles) {
        return Circles.whole(circles);
    }
}
