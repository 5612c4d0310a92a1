package org.folkmoot.trust.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.folkmoot.terms.Circles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a member would notice of a payment through people. */
@Execution(ExecutionMode.CONCURRENT)
class RouteFinderTest {
    private static final Circles TEN = Circles.whole(10);

    private static Wish<String> anaToEva() {
        return Wish.most("Ana", "Eva");
    }

    /** Ana can reach Eva through Bea, through Cem, or through Dov and Fay. */
    private static PoolForm<String> village() {
        return new PoolForm<String>()
                .holds("Ana", "Ana", Circles.whole(30))
                .holds("Bea", "Bea", TEN)
                .holds("Cem", "Cem", Circles.whole(4))
                .holds("Dov", "Dov", TEN)
                .holds("Fay", "Fay", TEN)
                .accepts("Bea", "Ana")
                .accepts("Cem", "Ana")
                .accepts("Dov", "Ana")
                .accepts("Fay", "Dov")
                .accepts("Eva", "Bea")
                .accepts("Eva", "Cem")
                .accepts("Eva", "Fay");
    }

    private static RouteFinder<String> finder(PoolForm<String> form) {
        return new RouteFinder<>(form.build());
    }

    @Test
    void what_passes_through_people_leaves_them_with_as_much_as_before() {
        Route<String> route = finder(village()).find(anaToEva().of(TEN));
        assertEquals(
                List.of(new Handover<>("Ana", "Bea", "Ana", TEN), new Handover<>("Bea", "Eva", "Bea", TEN)),
                route.legs());
        assertEquals(List.of("Bea"), route.people());
        assertEquals(Circles.whole(24).atto(), route.most());
    }

    @Test
    void own_circles_come_home_without_trust() {
        PoolForm<String> form = new PoolForm<String>().person("Eva").holds("Ana", "Eva", TEN);
        assertEquals(TEN.atto(), finder(form).most("Ana", "Eva"));
    }

    @Test
    void through_fewer_people_less_can_be_sent() {
        RouteFinder<String> finder = finder(village());
        assertEquals(BigInteger.ZERO, finder.find(anaToEva().throughAtMost(0)).most());
        assertEquals(TEN.atto(), finder.find(anaToEva().throughAtMost(1)).most());
        assertEquals(
                Circles.whole(14).atto(),
                finder.find(anaToEva().throughAtMost(2)).most());
        assertEquals(
                Circles.whole(20).atto(),
                finder.find(anaToEva().throughAtMost(3)).most());
        assertEquals(
                Circles.whole(24).atto(),
                finder.find(anaToEva().throughAtMost(4)).most());
    }

    @Test
    void more_than_the_most_is_not_sent_in_part() {
        Route<String> route = finder(village()).find(anaToEva().of(Circles.whole(25)));
        assertTrue(route.isEmpty());
        assertEquals(Circles.whole(24).atto(), route.most());
    }

    @Test
    void another_route_leaves_out_the_people_of_the_first() {
        RouteFinder<String> finder = finder(village());
        Wish<String> wish = anaToEva().of(TEN);
        List<Route<String>> others = finder.others(wish, finder.find(wish).people(), 2);
        assertEquals(List.of("Dov", "Fay"), others.getFirst().people());
        assertTrue(finder.find(wish.avoiding(Set.of("Bea", "Dov", "Fay"))).isEmpty());
    }

    @Test
    void nobody_passes_on_who_does_not_want_to_and_they_can_still_pay_and_be_paid() {
        RouteFinder<String> finder =
                finder(village().notPassable("Bea").notPassable("Ana").notPassable("Eva"));
        assertEquals(Circles.whole(14).atto(), finder.most("Ana", "Eva"));
        assertEquals(TEN.atto(), finder.most("Bea", "Eva"));
        assertEquals(Circles.whole(30).atto(), finder.most("Ana", "Bea"));
    }

    @Test
    void with_consented_flow_circles_go_only_to_accepted_people_who_have_it_too() {
        PoolForm<String> form = village().consenting("Bea");
        assertEquals(Circles.whole(14).atto(), finder(form).most("Ana", "Eva"));
        form.consenting("Eva");
        assertEquals(Circles.whole(14).atto(), finder(form).most("Ana", "Eva"));
        form.accepts("Bea", "Eva");
        assertEquals(Circles.whole(24).atto(), finder(form).most("Ana", "Eva"));
    }

    @Test
    void in_an_open_season_everybody_takes_everybodys_circles() {
        PoolForm<String> form = village();
        for (String person : List.of("Ana", "Bea", "Cem", "Dov", "Eva", "Fay")) {
            form.acceptedByAll(person);
        }
        Route<String> route = finder(form).find(anaToEva());
        assertEquals(List.of(new Handover<>("Ana", "Eva", "Ana", Circles.whole(30))), route.legs());
    }

    @Test
    void why_nothing_can_be_sent_is_known() {
        PoolForm<String> form = village().person("Guy").holds("Hal", "Hal", TEN);
        RouteFinder<String> finder = finder(form);
        assertEquals(Hindrance.HOLDS_NOTHING, finder.hindrance("Guy", "Eva"));
        assertEquals(Hindrance.NOBODY_TAKES_IT, finder.hindrance("Hal", "Eva"));
        assertEquals(Hindrance.NOBODY_HOLDS_IT, finder.hindrance("Bea", "Ana"));
        assertEquals(Hindrance.NO_WAY, finder.hindrance("Cem", "Dov"));
        assertThrows(IllegalArgumentException.class, () -> finder.most("Ana", "Ina"));
    }

    @Test
    void a_thousand_holdings_of_the_largest_amount_are_added_up_to_the_last_unit() {
        PoolForm<String> form = new PoolForm<>();
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < 1_000; i++) {
            BigInteger amount = Circles.LARGEST_ATTO.subtract(BigInteger.valueOf(i));
            form.holds("Ana", "p" + i, new Circles(amount)).accepts("Eva", "p" + i);
            sum = sum.add(amount);
        }
        Route<String> route =
                finder(form.holds("Ana", "Eva", new Circles(0, 1))).find(anaToEva());
        assertEquals(sum.add(BigInteger.ONE), route.sent());
        assertEquals(1_001, route.legs().size());
    }

    @Test
    void ways_through_three_people_among_many_are_found_though_not_all_can_be_tried() {
        PoolForm<String> form = new PoolForm<>();
        for (int i = 0; i < 60; i++) {
            form.holds("Ana", "p" + i, new Circles(0, 1 + i % 7))
                    .holds("p" + i, "p" + i, new Circles(0, 1 + i % 11))
                    .accepts("Eva", "p" + (i * 7 + 1) % 60)
                    .accepts("p" + i, "p" + (i + 1) % 60);
        }
        Route<String> all = finder(form).find(anaToEva().throughAtMost(12));
        assertTrue(all.people().size() <= 12);
        assertEquals(all.most(), all.sent());
        assertFalse(all.isEmpty());
    }
}
