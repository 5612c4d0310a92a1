package org.folkmoot.imports.slips;

import static org.folkmoot.imports.slips.Piles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.folkmoot.desk.Village;
import org.folkmoot.imports.slips.SlipPlan.Line;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Slips that nobody takes directly go through people, all of one payer and day or none. */
@Execution(ExecutionMode.CONCURRENT)
class SlipsThroughPeopleTest {
    @TempDir
    Path root;

    @SuppressWarnings("NullAway.Init") // each test begins it
    private Village village;

    @AfterEach
    void closes() {
        village.close();
    }

    @Test
    void a_slip_that_nobody_takes_directly_goes_through_people_by_the_shortest_way() {
        village = Piles.aChain(root);
        List<SlipText> typed = List.of(line("1", "Founder 1", "Founder 3", "20"));
        SlipPlan.Pays pays = assertInstanceOf(
                SlipPlan.Pays.class,
                Piles.plan(village, null, typed.getFirst()).lines().getFirst());
        assertEquals(
                List.of(
                        new Leg(village.person(1), village.person(2), village.person(1), Circles.whole(20)),
                        new Leg(village.person(2), village.person(3), village.person(2), Circles.whole(20))),
                pays.legs());
        Piles.records(village, null, typed);
        assertEquals(1, village.desk().<Integer>ask(state -> state.payments().size()));
    }

    @Test
    void what_came_in_through_people_pays_on_on_the_same_day() {
        village = Piles.aChain(root);
        SlipPlan plan = Piles.plan(
                village, null, line("1", "Founder 3", "Founder 5", "250"), line("2", "Founder 1", "Founder 3", "20"));
        assertEquals(2, plan.of(SlipPlan.Pays.class).size());
    }

    @Test
    void of_slips_that_need_the_same_hands_and_do_not_all_go_through_none_is_chosen() {
        village = Piles.aChain(root);
        SlipText one = line("1", "Founder 1", "Founder 3", "150");
        SlipText other = line("2", "Founder 4", "Founder 3", "150");
        assertInstanceOf(
                SlipPlan.Pays.class, Piles.plan(village, null, one).lines().getFirst());
        assertInstanceOf(
                SlipPlan.Pays.class, Piles.plan(village, null, other).lines().getFirst());
        SlipPlan both = Piles.plan(village, null, one, other, line("3", "Founder 6", "Founder 5", "1"));
        assertEquals(2, both.of(Line.Waits.class).size());
        assertEquals(1, both.of(SlipPlan.Pays.class).size());
        Piles.records(village, null, List.of(one, other));
        assertEquals(2, village.desk().<Integer>ask(state -> state.slips().size()));
    }

    @Test
    void a_plan_that_nobody_waits_for_any_more_is_left() {
        village = Piles.aChain(root);
        SlipReader reader = village.desk()
                .ask(state -> new SlipReader(
                        Whose.in(state, village.desk().names()),
                        Day.of(village.now()),
                        Day.of(village.now()),
                        id -> true));
        List<SlipRead> reads = List.of(reader.read(line("1", "Founder 1", "Founder 3", "20")));
        assertThrows(CancellationException.class, () -> village.desk()
                .ask(state ->
                        SlipPlanner.plan(state, village.now(), village.person(1), null, reads, (done, of) -> false)));
    }
}
