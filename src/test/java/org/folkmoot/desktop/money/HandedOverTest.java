package org.folkmoot.desktop.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;

/** Whoever adds up the steps of a way on the screen comes to what was asked for. */
class HandedOverTest {
    private static final Id ANA = Id.of("a".repeat(64));
    private static final Id BEA = Id.of("b".repeat(64));
    private static final Id CEM = Id.of("c".repeat(64));

    @Test
    void several_kinds_of_circles_between_two_people_add_up_to_what_goes_on() {
        List<Circles> shown = HandedOver.amounts(List.of(
                leg(ANA, BEA, ANA, "50000000000000000000"),
                leg(BEA, CEM, BEA, "21114444444444444444"),
                leg(BEA, CEM, ANA, "28885555555555555556")));
        assertEquals(
                List.of("50", "21.11", "28.89"),
                shown.stream().map(Circles::toDecimal).toList());
    }

    @Test
    void what_is_less_than_a_hundredth_stays_what_it_is() {
        assertEquals(List.of(Circles.ofAtto("5")), HandedOver.amounts(List.of(leg(ANA, BEA, ANA, "5"))));
    }

    private static Leg leg(Id from, Id to, Id issuer, String atto) {
        return new Leg(from, to, issuer, Circles.ofAtto(atto));
    }
}
