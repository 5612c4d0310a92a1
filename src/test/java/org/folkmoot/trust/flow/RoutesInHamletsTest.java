package org.folkmoot.trust.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.folkmoot.terms.Circles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Thousands of small networks: the answers are those of the plainest computation, to the last unit. */
@Execution(ExecutionMode.CONCURRENT)
class RoutesInHamletsTest {
    private static final int HAMLETS = 3_000;

    private static String pick(Hamlet hamlet, Random random) {
        return hamlet.people.get(random.nextInt(hamlet.people.size()));
    }

    @Test
    void the_most_that_can_be_sent_is_what_a_plain_computation_finds_and_can_be_handed_over() {
        for (long seed = 0; seed < HAMLETS; seed++) {
            Hamlet hamlet = seed % 2 == 0 ? Hamlet.of(seed, 14) : Hamlet.ofAllKinds(seed, 10);
            RouteFinder<String> finder = new RouteFinder<>(hamlet.network(seed));
            Random random = new Random(seed);
            for (int question = 0; question < 3; question++) {
                String from = pick(hamlet, random);
                String to = pick(hamlet, random);
                if (!from.equals(to)) {
                    String where = "seed " + seed + ": " + from + " to " + to;
                    BigInteger most = PlainFlow.most(hamlet, from, to);
                    assertEquals(most, finder.most(from, to), where);
                    Route<String> route = finder.find(Wish.most(from, to));
                    assertEquals(most, route.sent(), where);
                    assertTrue(route.exact(), where);
                    HandedOver.check(hamlet, from, to, route, where);
                }
            }
        }
    }

    @Test
    void every_amount_up_to_the_most_can_be_sent_and_none_above() {
        for (long seed = 0; seed < HAMLETS; seed++) {
            Hamlet hamlet = Hamlet.ofAllKinds(seed, 12);
            Random random = new Random(seed);
            RouteFinder<String> finder = new RouteFinder<>(hamlet.network(seed));
            String from = hamlet.people.getFirst();
            String to = hamlet.people.getLast();
            String where = "seed " + seed;
            BigInteger most = finder.most(from, to).min(Circles.LARGEST_ATTO.subtract(BigInteger.ONE));
            if (most.signum() > 0) {
                BigInteger part =
                        new BigInteger(most.bitLength(), random).mod(most).add(BigInteger.ONE);
                Route<String> route = finder.find(Wish.most(from, to).of(new Circles(part)));
                assertEquals(part, route.sent(), where);
                HandedOver.check(hamlet, from, to, route, where);
            }
            Route<String> above = finder.find(Wish.most(from, to).of(new Circles(most.add(BigInteger.ONE))));
            if (finder.most(from, to).equals(most)) {
                assertEquals(most, above.most(), where);
                assertTrue(above.isEmpty() && above.sent().signum() == 0, where);
            }
        }
    }

    @Test
    void the_most_through_so_many_people_is_that_of_their_best_choice() {
        for (long seed = 0; seed < 1_500; seed++) {
            Hamlet hamlet = seed % 3 == 0 ? Hamlet.ofAllKinds(seed, 9) : Hamlet.of(seed, 9);
            RouteFinder<String> finder = new RouteFinder<>(hamlet.network(seed));
            String from = hamlet.people.getFirst();
            String to = hamlet.people.getLast();
            for (int people = 0; people <= 5; people++) {
                String where = "seed " + seed + " through " + people;
                Route<String> route = finder.find(Wish.most(from, to).throughAtMost(people));
                assertEquals(PlainFlow.most(hamlet, from, to, people), route.most(), where);
                assertEquals(route.most(), route.sent(), where);
                assertTrue(route.exact() && route.people().size() <= people, where);
                HandedOver.check(hamlet, from, to, route, where);
            }
        }
    }

    @Test
    void nobody_on_a_route_is_needless() {
        for (long seed = 0; seed < HAMLETS; seed++) {
            Hamlet hamlet = Hamlet.of(seed, 12);
            RouteFinder<String> finder = new RouteFinder<>(hamlet.network(seed));
            String from = hamlet.people.getFirst();
            String to = hamlet.people.getLast();
            Route<String> route = finder.find(Wish.most(from, to));
            for (String person : route.people()) {
                Set<String> others = new TreeSet<>(route.people());
                others.remove(person);
                String where = "seed " + seed + " without " + person;
                assertTrue(PlainFlow.most(hamlet, from, to, others).compareTo(route.sent()) < 0, where);
            }
        }
    }

    @Test
    void a_route_passes_through_one_person_where_one_is_enough() {
        int ones = 0;
        for (long seed = 0; seed < HAMLETS; seed++) {
            Hamlet hamlet = Hamlet.of(seed, 10);
            RouteFinder<String> finder = new RouteFinder<>(hamlet.network(seed));
            String from = hamlet.people.getFirst();
            String to = hamlet.people.getLast();
            Route<String> route = finder.find(Wish.most(from, to));
            if (route.people().size() > 1) {
                BigInteger one = PlainFlow.most(hamlet, from, to, 1);
                assertTrue(one.compareTo(route.sent()) < 0, "seed " + seed);
                ones++;
            }
        }
        assertTrue(ones > 100);
    }

    @Test
    void the_answer_does_not_depend_on_the_order_in_which_facts_are_told() {
        for (long seed = 0; seed < 500; seed++) {
            Hamlet hamlet = Hamlet.ofAllKinds(seed, 14);
            String from = hamlet.people.getFirst();
            String to = hamlet.people.getLast();
            Wish<String> wish = Wish.<String>most(from, to).throughAtMost((int) (seed % 7) + 1);
            Route<String> told = new RouteFinder<>(hamlet.network(seed)).find(wish);
            RouteFinder<String> other = new RouteFinder<>(hamlet.network(seed + 1));
            // Neither on what was asked before.
            hamlet.people.forEach(person -> {
                if (!person.equals(from)) {
                    other.most(person, from);
                }
            });
            assertEquals(told, other.find(wish), "seed " + seed);
        }
    }

    @Test
    void a_question_that_nobody_waits_for_ends_and_the_next_is_answered_as_ever() {
        int ended = 0;
        for (long seed = 0; seed < 500; seed++) {
            Hamlet hamlet = Hamlet.ofAllKinds(seed, 14);
            String from = hamlet.people.getFirst();
            String to = hamlet.people.getLast();
            Wish<String> wish = Wish.<String>most(from, to).throughAtMost((int) (seed % 4) + 1);
            Route<String> told = new RouteFinder<>(hamlet.network(seed)).find(wish);
            RouteFinder<String> finder = new RouteFinder<>(hamlet.network(seed));
            int patience = (int) (seed % 5);
            AtomicInteger flows = new AtomicInteger();
            finder.stopWhen(() -> flows.incrementAndGet() > patience);
            try {
                finder.find(wish);
            } catch (CancellationException stopped) {
                ended++;
            }
            finder.stopWhen(() -> false);
            assertEquals(told, finder.find(wish), "seed " + seed);
        }
        assertTrue(ended > 100, "hardly any was ended: " + ended);
    }

    @Test
    void other_routes_send_the_same_and_leave_somebody_out() {
        int found = 0;
        for (long seed = 0; seed < HAMLETS; seed++) {
            Hamlet hamlet = Hamlet.ofAllKinds(seed, 12);
            RouteFinder<String> finder = new RouteFinder<>(hamlet.network(seed));
            String from = hamlet.people.getFirst();
            String to = hamlet.people.getLast();
            Wish<String> wish = Wish.most(from, to).of(new Circles(BigInteger.ONE));
            Route<String> first = finder.find(wish);
            List<Route<String>> others = finder.others(wish, first.people(), 2);
            assertTrue(others.size() <= 2);
            for (Route<String> other : others) {
                String where = "seed " + seed;
                HandedOver.check(hamlet, from, to, other, where);
                assertEquals(first.sent(), other.sent(), where);
                assertTrue(!other.people().containsAll(first.people()), where);
                found++;
            }
        }
        assertTrue(found > 100);
    }
}
