package org.folkmoot.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.terms.Day;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of a trust round, typed in by keyboard. */
class TrustRoundTest {
    @TempDir
    Path folder;

    Village village;
    TrustRound round;

    @BeforeEach
    void found() {
        village = Village.withoutTrust(folder, 20);
        village.desk().takeSeat(village.person(1));
        round = new TrustRound(village.desk());
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void everybody_has_a_sheet_with_all_the_others_in_the_order_of_numbers() {
        village.desk().record(new JoinApplied(1), Texts.of(Names.NAMES, "Zoë"));
        List<TrustSheet> sheets = round.sheets();
        assertEquals(21, sheets.size());
        TrustSheet third = sheets.get(2);
        assertEquals("Founder 3", third.person().name());
        assertEquals(20, third.others().size());
        assertEquals("Zoë", third.others().getLast().name());
        assertEquals(4, third.others().get(2).number());
    }

    @Test
    void numbers_ranges_and_names_are_ticks_and_a_minus_takes_one_back() {
        assertEquals(List.of(3, 7, 12, 13, 15), typed("3 7 12-15 -14 9 -9"));
        assertEquals(List.of(3, 12), typed("founder 3, 12"));
        assertEquals(List.of(20), typed("Founder 20"));
        assertEquals(List.of(), typed("  "));
    }

    @Test
    void what_is_not_understood_is_said() {
        assertEquals("import.sheet.no-number", problem("3 99"));
        assertEquals("import.sheet.no-number", problem("18-25"));
        assertEquals("import.sheet.backwards", problem("15-12"));
        assertEquals("import.sheet.own", problem("2"));
        assertEquals("import.sheet.no-name", problem("Nobody"));
        assertEquals("import.sheet.several", problem("found"));
    }

    @Test
    void a_sheet_is_recorded_as_trust_for_as_long_as_the_rule_says() {
        TrustSheet sheet = round.sheet(village.person(2));
        TrustRound.Outcome outcome =
                round.outcome(sheet, SheetEntry.parse(sheet, "1 3-5").ticked());
        var act = Objects.requireNonNull(outcome.act());
        assertEquals(TrustSource.SHEET, act.source());
        assertEquals(Day.of(village.now()).plus(365), act.until());
        village.does(act);
        TrustSheet again = round.sheet(village.person(2));
        TrustRound.Outcome second =
                round.outcome(again, SheetEntry.parse(again, "1 6").ticked());
        assertEquals(1, second.fresh().size());
        assertEquals(1, second.unchanged().size());
        assertEquals(3, second.notTicked().size());
        village.does(Objects.requireNonNull(second.act()));
        assertEquals(5, (int) village.desk().ask(s -> s.trust().givenCount(village.person(2), village.now())));
    }

    @Test
    void nothing_new_needs_no_entry() {
        TrustSheet sheet = round.sheet(village.person(2));
        TrustRound.Outcome outcome = round.outcome(sheet, new TreeSet<>());
        assertNull(outcome.act());
        assertNull(outcome.problem());
        assertNotNull(outcome.fresh());
    }

    private List<Integer> typed(String text) {
        SheetEntry entry = SheetEntry.parse(round.sheet(village.person(2)), text);
        assertEquals(List.of(), entry.problems());
        return List.copyOf(entry.ticked());
    }

    private String problem(String text) {
        return SheetEntry.parse(round.sheet(village.person(2)), text)
                .problems()
                .getFirst()
                .key();
    }
}
