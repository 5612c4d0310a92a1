package org.folkmoot.imports.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.folkmoot.desk.Progress;
import org.folkmoot.imports.Letters;
import org.folkmoot.imports.slips.SlipText.Field;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips come out of spreadsheets as people keep them. */
class SlipRowsTest {
    @TempDir
    Path root;

    @Test
    void what_is_pasted_goes_into_the_columns_from_where_it_is_pasted() {
        List<SlipText> pasted = SlipRows.pasted("Ida\tNoor\t12,50\nJonas\tIda\t3\tbread\t2026-03-02\n", Field.PAYER)
                .slips();
        assertEquals(
                List.of(
                        new SlipText("", "Ida", "Noor", "12,50", "", "", "", ""),
                        new SlipText("", "Jonas", "Ida", "3", "bread", "2026-03-02", "", "")),
                pasted);
        assertEquals(List.of(), SlipRows.pasted("", Field.SLIP).slips());
    }

    @Test
    void headings_say_what_the_columns_are_in_any_order() {
        List<SlipText> pasted = SlipRows.pasted(
                        "Betrag\tAn\tFarbe\tVon\tZettel-Nr.\n5\tNoor\tx\tIda\t17\n", Field.AMOUNT)
                .slips();
        assertEquals(List.of(new SlipText("17", "Ida", "Noor", "5", "", "", "", "")), pasted);
        assertEquals(
                List.of(new SlipText("17", "Ida", "Noor", "5", "eggs", "", "", "")),
                SlipRows.pasted("Ref\tPayer\tPayee\tAmount\tMemo\n17\tIda\tNoor\t5\teggs\n", Field.SLIP)
                        .slips());
    }

    @Test
    void columns_that_hold_nothing_about_a_slip_are_named_and_so_is_what_stands_beyond_the_table() {
        assertEquals(
                List.of("Farbe"),
                SlipRows.pasted("Betrag\tAn\tFarbe\tVon\t\n5\tNoor\tx\tIda\t\n", Field.AMOUNT)
                        .unused());
        assertEquals(
                List.of("blue", "7"),
                SlipRows.pasted("Ida\tNoor\t1\tx\t\t\t\tblue\t\t7\n", Field.PAYER)
                        .unused());
        assertEquals(List.of(), SlipRows.pasted("Ida\tNoor\t1\n", Field.PAYER).unused());
    }

    @Test
    void a_file_with_headings_alone_says_so() throws IOException {
        SlipRows.FromFile.Refused none =
                assertInstanceOf(SlipRows.FromFile.Refused.class, read("payer,payee,amount\n"));
        assertEquals("slips.file.empty", none.problem().reason().key());
    }

    @Test
    void quotation_marks_of_a_spreadsheet_are_taken_away() {
        assertEquals(
                "Ida \"Iddi\" Berg",
                SlipRows.pasted("\"Ida \"\"Iddi\"\" Berg\"\tNoor", Field.PAYER)
                        .slips()
                        .getFirst()
                        .payer());
    }

    @Test
    void a_file_is_read_by_its_headings_and_what_is_not_used_is_named() throws IOException {
        SlipRows.FromFile.Ready ready = assertInstanceOf(
                SlipRows.FromFile.Ready.class,
                read("slip;from;to;amount;colour\n1;Ida;Noor;12,50;red\n\n2;\"Berg; Jonas\";Ida;3;blue\n"));
        assertEquals(
                List.of(
                        new SlipText("1", "Ida", "Noor", "12,50", "", "", "", ""),
                        new SlipText("2", "Berg; Jonas", "Ida", "3", "", "", "", "")),
                ready.slips());
        assertEquals(List.of(2L, 4L), ready.lines());
        assertEquals(
                List.of("slips.file.unused"),
                ready.notices().stream().map(Sentence::key).toList());
    }

    @Test
    void a_file_without_the_columns_that_are_needed_is_refused_and_so_is_one_that_is_too_long() throws IOException {
        SlipRows.FromFile.Refused none =
                assertInstanceOf(SlipRows.FromFile.Refused.class, read("name,amount\nIda,5\n"));
        assertEquals("slips.file.columns", none.problem().reason().key());
        assertEquals(1, none.problem().line());
        SlipRows.FromFile.Refused many = assertInstanceOf(
                SlipRows.FromFile.Refused.class, read("payer,payee,amount\n" + "Ida,Noor,1\n".repeat(1_001)));
        assertEquals("slips.file.many", many.problem().reason().key());
        assertEquals(1_002, many.problem().line());
    }

    @Test
    void days_are_read_only_where_they_cannot_be_mistaken() {
        Day day = Day.parse("2026-03-02");
        for (String typed : List.of("2026-03-02", "2.3.2026", "02.03.2026", "2. 3. 2026", " 2026-3-2 ")) {
            assertEquals(day, TypedDate.read(typed).orElseThrow(), typed);
        }
        assertEquals(Day.parse("2026-03-22"), TypedDate.read("22/3/2026").orElseThrow());
        assertEquals(Day.parse("2026-03-22"), TypedDate.read("3/22/2026").orElseThrow());
        assertEquals(Day.parse("2024-02-29"), TypedDate.read("29.2.2024").orElseThrow());
        for (String typed : List.of("2/3/2026", "2026-02-29", "30.2.2026", "22.11.26", "today", "", "2026-13-01")) {
            assertTrue(TypedDate.read(typed).isEmpty(), typed);
        }
    }

    @Test
    void below_what_is_typed_there_is_always_an_empty_line() {
        SlipTable table = new SlipTable();
        assertEquals(1, table.lines().size());
        table.type(0, Field.PAYER, "Ida");
        assertEquals(2, table.lines().size());
        table.paste(1, SlipRows.pasted("1\tNoor\n2\tJonas", Field.SLIP).slips());
        assertEquals(
                List.of("", "1", "2", ""),
                table.lines().stream().map(SlipText::slip).toList());
        table.paste(0, SlipRows.pasted("9", Field.SLIP).slips());
        assertEquals("Ida", table.lines().getFirst().payer());
        table.removeAll(List.of(0, 2));
        assertEquals(
                List.of("1", ""), table.lines().stream().map(SlipText::slip).toList());
        table.add(SlipRows.pasted("3\tIda", Field.SLIP).slips());
        assertEquals(
                List.of("1", "3", ""),
                table.lines().stream().map(SlipText::slip).toList());
        assertEquals(2, table.count());
        assertEquals(2, table.add(Collections.nCopies(1_000, new SlipText("x", "", "", "", "", "", "", ""))));
        assertEquals(1_000, table.lines().size());
        table.clear();
        assertEquals(List.of(SlipText.EMPTY), table.lines());
    }

    private SlipRows.FromFile read(String content) throws IOException {
        Path file = Files.write(root.resolve("slips.csv"), content.getBytes(StandardCharsets.UTF_8));
        return SlipRows.file(file, Letters.UNICODE, Progress.SILENT);
    }
}
