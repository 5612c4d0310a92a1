package org.folkmoot.desktop.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Village;
import org.folkmoot.imports.slips.SlipDeed;
import org.folkmoot.imports.slips.SlipPlan;
import org.folkmoot.imports.slips.SlipPlanner;
import org.folkmoot.imports.slips.SlipReader;
import org.folkmoot.imports.slips.SlipText;
import org.folkmoot.imports.slips.Whose;
import org.folkmoot.terms.Day;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power fails while a pile is recorded: before, after, or where nobody knows. */
class SlipsDraftTest {
    private static final List<SlipText> PILE = List.of(
            line("Founder 1", "Founder 2", "5"),
            line("Founder 1", "Founder 2", "5"),
            line("Founder 3", "Founder 4", "900"),
            line("Nobody", "Founder 4", "1"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path root;

    @SuppressWarnings("NullAway.Init")
    private Village village;

    @BeforeEach
    void ten_days_of_income() {
        village = Village.of(root, 4);
        village.days(10);
        village.desk().takeSeat(village.person(1));
    }

    @AfterEach
    void closes() {
        village.close();
    }

    @Test
    void what_was_recorded_before_the_power_failed_is_not_offered_a_second_time() {
        SlipPlan plan = plan();
        assertTrue(draft().write(PILE, plan, village.desk()));
        SlipDeed deed = SlipDeed.of(plan, null);
        Village.recorded(village.desk().record(deed.entries(), deed));
        village.reopen();
        assertEquals(List.of(PILE.get(3)), typed());
    }

    @Test
    void what_was_not_recorded_yet_is_all_there_also_when_something_else_was_recorded_since() {
        SlipPlan plan = plan();
        assertTrue(draft().write(PILE, plan, village.desk()));
        village.reopen();
        assertEquals(PILE, typed());
        SlipDeed other = SlipDeed.of(plan(line("Founder 2", "Founder 1", "5")), null);
        Village.recorded(village.desk().record(other.entries(), other));
        assertEquals(PILE, typed());
    }

    @Test
    void what_was_recorded_long_before_says_nothing_about_slips_that_are_alike() {
        SlipDeed once = SlipDeed.of(plan(PILE.getFirst()), null);
        Village.recorded(village.desk().record(once.entries(), once));
        assertTrue(draft().write(PILE, plan(), village.desk()));
        assertEquals(PILE, typed());
        assertTrue(draft().write(PILE));
        assertEquals(PILE, typed());
    }

    private List<SlipText> typed() {
        return draft().read(village.desk()).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private SlipsDraft draft() {
        return SlipsDraft.in(village.folder());
    }

    private SlipPlan plan() {
        return plan(PILE.toArray(SlipText[]::new));
    }

    private SlipPlan plan(SlipText... lines) {
        Day today = Day.of(village.now());
        return village.desk().ask(state -> {
            SlipReader reader =
                    new SlipReader(Whose.in(state, village.desk().names()), today, today, id -> state.people()
                            .isMember(id, village.now()));
            return SlipPlanner.plan(
                    state,
                    village.now(),
                    village.desk().recorder(),
                    null,
                    List.of(lines).stream().map(reader::read).toList(),
                    Progress.SILENT);
        });
    }

    private static SlipText line(String payer, String payee, String amount) {
        return new SlipText("", payer, payee, amount, "", "", "present", "");
    }
}
