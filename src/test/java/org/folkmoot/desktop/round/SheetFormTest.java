package org.folkmoot.desktop.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.folkmoot.imports.TrustRound;
import org.folkmoot.imports.TrustSheet;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;

/** A sheet as it is typed in: sheet 2 of forty people, who accept number 5 already. */
class SheetFormTest {
    private static final String ENTRY = "ab".repeat(32);

    private final SheetForm form = form(100, SheetDraft.EMPTY);

    @Test
    void numbers_and_ranges_are_ticked_and_a_minus_takes_a_tick_back_also_later() {
        assertEquals(List.of(), form.type("3 17 21-24"));
        assertEquals(ticked(3, 17, 21, 22, 23, 24), form.numbers());
        assertEquals(List.of(), form.type("-17 40"));
        assertEquals(ticked(3, 21, 22, 23, 24, 40), form.numbers());
    }

    @Test
    void what_is_not_understood_leaves_every_tick_as_it_was() {
        form.type("3");
        assertEquals("import.sheet.no-number", form.type("4 77").getFirst().key());
        assertEquals("import.sheet.own", form.type("4 2").getFirst().key());
        assertEquals(ticked(3), form.numbers());
    }

    @Test
    void who_is_accepted_already_is_neither_new_nor_lost() {
        form.type("5 6");
        assertEquals(1, form.fresh());
        assertEquals(1, form.already());
    }

    @Test
    void a_sheet_counts_only_when_it_is_signed() {
        form.type("3");
        assertEquals(
                "round.sheet.unsigned", Objects.requireNonNull(form.missing()).key());
        form.setSigned(true);
        assertNull(form.missing());
    }

    @Test
    void the_last_ticked_are_those_beyond_what_the_rule_allows() {
        SheetForm narrow = form(3, SheetDraft.EMPTY);
        narrow.setSigned(true);
        narrow.type("30");
        narrow.type("10");
        assertNull(narrow.missing());
        narrow.toggle(4);
        assertFalse(narrow.isTooMany(30));
        assertTrue(narrow.isTooMany(4));
        assertEquals(
                "import.sheet.too-many",
                Objects.requireNonNull(narrow.missing()).key());
        narrow.toggle(30);
        assertFalse(narrow.isTooMany(4));
        assertNull(narrow.missing());
    }

    @Test
    void letters_and_numbers_find_a_name_whatever_its_accents() {
        assertEquals(7, form.find("zoe").orElseThrow().number());
        assertEquals(12, form.find("12").orElseThrow().number());
        assertTrue(form.find("xyz").isEmpty());
    }

    @Test
    void a_draft_comes_back_as_it_was_without_numbers_that_are_gone() {
        form.type("9 3");
        form.setSigned(true);
        SheetDraft draft = form.draft("21-");
        assertEquals(new SheetDraft(List.of(3, 9), "21-", true), draft);
        SheetForm again = form(100, new SheetDraft(List.of(3, 9, 99), "", true));
        assertEquals(ticked(3, 9), again.numbers());
        assertTrue(again.isSigned());
    }

    private static SheetForm form(long most, SheetDraft draft) {
        List<TrustSheet.Line> others = IntStream.rangeClosed(1, 40)
                .filter(number -> number != 2)
                .mapToObj(number -> line(number, number == 7 ? "Zoë" : "Person " + number))
                .toList();
        return new SheetForm(new TrustSheet(line(2, "Amina"), others), new TrustRound.Limit(1, most), draft, Set.of());
    }

    private static TrustSheet.Line line(int number, String name) {
        return new TrustSheet.Line(number, new Id(ENTRY, number), name, number == 5);
    }

    private static SortedSet<Integer> ticked(Integer... numbers) {
        return new TreeSet<>(List.of(numbers));
    }
}
