package org.folkmoot.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Ids;
import org.junit.jupiter.api.Test;

class TrustNetworkTest {
    private static final Id AMINA = Ids.person(1);
    private static final Id FARID = Ids.person(2);
    private static final Id JONAS = Ids.person(3);
    private static final long NOW = Day.parse("2026-03-01").start() + 60_000;
    private static final Day IN_A_YEAR = Day.parse("2027-03-01");

    private final TrustNetwork network = new TrustNetwork();

    private void give(Id truster, Id trusted, long at, Day until) {
        network.apply(network.give(truster, trusted, at, until));
    }

    @Test
    void everybody_accepts_their_own_circles() {
        assertTrue(network.accepts(AMINA, AMINA, NOW));
        assertEquals(0, network.acceptedByHowMany(AMINA, NOW, all -> true), "which does not count as an acceptance");
    }

    @Test
    void trust_goes_one_way() {
        give(AMINA, FARID, NOW, IN_A_YEAR);
        assertTrue(network.accepts(AMINA, FARID, NOW));
        assertFalse(network.accepts(FARID, AMINA, NOW));
        assertEquals(List.of(AMINA), network.acceptedBy(FARID, NOW));
        assertEquals(List.of(FARID), network.acceptsFrom(AMINA, NOW));
    }

    @Test
    void trust_holds_from_its_moment_until_the_midnight_of_its_last_day() {
        give(AMINA, FARID, NOW, IN_A_YEAR);
        assertFalse(network.accepts(AMINA, FARID, NOW - 1));
        assertTrue(network.accepts(AMINA, FARID, IN_A_YEAR.start() - 1));
        assertFalse(network.accepts(AMINA, FARID, IN_A_YEAR.start()));
    }

    @Test
    void withdrawn_trust_still_held_before() {
        give(AMINA, FARID, NOW, IN_A_YEAR);
        network.apply(network.withdraw(AMINA, FARID, NOW + 100));
        assertTrue(network.accepts(AMINA, FARID, NOW + 99));
        assertFalse(network.accepts(AMINA, FARID, NOW + 100));
        assertEquals(
                OptionalLong.of(NOW + 100),
                network.history(AMINA, FARID).getFirst().endedAt());
    }

    @Test
    void planning_changes_nothing() {
        network.give(AMINA, FARID, NOW, IN_A_YEAR);
        assertTrue(network.facts().isEmpty());
    }

    @Test
    void trust_given_anew_takes_the_place_of_the_old_which_stays_readable() {
        give(AMINA, FARID, NOW, IN_A_YEAR);
        give(AMINA, FARID, NOW + 500, IN_A_YEAR.plus(365));
        assertTrue(network.accepts(AMINA, FARID, IN_A_YEAR.start()));
        assertEquals(2, network.history(AMINA, FARID).size());
        assertEquals(1, network.links(NOW + 500).size());
        assertEquals(1, network.givenCount(AMINA, NOW + 500));
        assertEquals(OptionalLong.of(NOW + 500), network.lastGiven(AMINA));
    }

    @Test
    void what_cannot_be_is_refused_with_its_cause() {
        assertEquals(
                new Change.Refused(AMINA, AMINA, Change.Cause.ONESELF), network.give(AMINA, AMINA, NOW, IN_A_YEAR));
        assertEquals(
                new Change.Refused(AMINA, FARID, Change.Cause.OVER_BEFORE_IT_BEGINS),
                network.give(AMINA, FARID, NOW, Day.of(NOW)));
        assertEquals(new Change.Refused(AMINA, FARID, Change.Cause.NOT_GIVEN), network.withdraw(AMINA, FARID, NOW));
        give(AMINA, FARID, NOW, IN_A_YEAR);
        assertInstanceOf(Change.Refused.class, network.withdraw(AMINA, FARID, IN_A_YEAR.start()), "it is over");
    }

    @Test
    void only_those_asked_for_are_counted() {
        give(AMINA, FARID, NOW, IN_A_YEAR);
        give(JONAS, FARID, NOW, IN_A_YEAR);
        Set<Id> members = Set.of(AMINA, FARID);
        assertEquals(1, network.acceptedByHowMany(FARID, NOW, members::contains));
    }

    @Test
    void links_that_end_soon_are_found() {
        give(AMINA, FARID, NOW, Day.of(NOW).plus(10));
        give(JONAS, FARID, NOW, IN_A_YEAR);
        assertEquals(
                List.of(AMINA),
                network.endingBefore(Day.of(NOW).plus(30), NOW).stream()
                        .map(Link::truster)
                        .toList());
    }

    @Test
    void a_copy_goes_its_own_way() {
        give(AMINA, FARID, NOW, IN_A_YEAR);
        TrustNetwork copy = network.copy();
        copy.apply(copy.withdraw(AMINA, FARID, NOW + 1));
        assertTrue(network.accepts(AMINA, FARID, NOW + 1));
        assertFalse(copy.accepts(AMINA, FARID, NOW + 1));
    }

    /** A plain set of pairs, changed second by second, must agree with the network at every second afterwards. */
    @Test
    void the_network_agrees_with_a_plain_set_at_every_moment() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            TrustNetwork tried = new TrustNetwork();
            List<Set<List<Id>>> known = new ArrayList<>();
            Set<List<Id>> now = new HashSet<>();
            for (int second = 0; second < 60; second++) {
                Id truster = Ids.person(random.nextInt(5));
                Id trusted = Ids.person(random.nextInt(5));
                boolean gives = random.nextInt(3) > 0;
                tried.apply(
                        gives
                                ? tried.give(truster, trusted, second, new Day(5))
                                : tried.withdraw(truster, trusted, second));
                if (!gives) {
                    now.remove(List.of(truster, trusted));
                } else if (!truster.equals(trusted)) {
                    now.add(List.of(truster, trusted));
                }
                known.add(Set.copyOf(now));
            }
            for (int second = 0; second < 60; second++) {
                Set<List<Id>> found = new HashSet<>();
                tried.links(second).forEach(link -> found.add(List.of(link.truster(), link.trusted())));
                assertEquals(known.get(second), found, "seed " + seed + ", second " + second);
            }
        }
    }
}
