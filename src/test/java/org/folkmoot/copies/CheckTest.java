package org.folkmoot.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.folkmoot.desk.BooksCompared;
import org.folkmoot.desk.CheckProgress;
import org.folkmoot.desk.CheckReport;
import org.folkmoot.desk.Checking;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.DeskSetting;
import org.folkmoot.desk.Village;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checking never calls a record right that is not, and spoils nothing. */
class CheckTest {
    @TempDir
    Path root;

    private Path folder;
    private Path tables;
    private DeskSetting setting;

    @BeforeEach
    void a_village_that_closed_its_program() {
        Village village = Copies.afterOneMeeting(root);
        folder = village.folder();
        tables = folder.resolve("tables.mv.db");
        setting = village.setting();
        village.close();
    }

    @Test
    void what_is_whole_is_right_twice() {
        for (int i = 0; i < 2; i++) {
            Checking.Done done = assertInstanceOf(Checking.Done.class, check());
            assertTrue(done.isRight(), done::toString);
            assertFalse(done.wereFilled());
        }
    }

    @Test
    void checking_leaves_the_tables_and_their_mark_as_they_were() throws IOException {
        Path mark = folder.resolve("tables.sha256");
        byte[] good = Files.readAllBytes(tables);
        String marked = Files.readString(mark);
        assertTrue(assertInstanceOf(Checking.Done.class, check()).isRight());
        assertArrayEquals(good, Files.readAllBytes(tables));
        assertEquals(marked, Files.readString(mark));
    }

    @Test
    void what_was_compared_is_said_with_the_sum_of_all_money() {
        Village village = Village.of(root.resolve("earning"), 5);
        village.desk().takeSeat(village.person(1));
        village.days(3);
        village.reopen();
        village.desk().takeSeat(village.person(1));
        folder = village.folder();
        setting = village.setting();
        village.close();
        Checking.Done done = assertInstanceOf(Checking.Done.class, check());
        BooksCompared compared = Objects.requireNonNull(done.compared());
        assertTrue(compared.balances());
        assertTrue(compared.movements() > 0);
        assertTrue(compared.accounts() > 0 && compared.holdings() >= compared.accounts());
        assertEquals(
                List.of("desk.check.read", "desk.check.rows", "desk.check.accounts"),
                CheckReport.done(done).stream().map(Sentence::key).toList());
        assertEquals(
                "desk.check.sum-plain", CheckReport.sums(compared).getFirst().key());
    }

    @Test
    void a_letter_that_somebody_changed_in_the_book_is_named_by_its_line() throws IOException {
        Path book = Copies.bookOf(folder);
        String text = Files.readString(book);
        Files.writeString(book, text.replaceFirst("\"n\":4", "\"n\":5"));
        byte[] good = Files.readAllBytes(tables);
        Checking.Done done = assertInstanceOf(Checking.Done.class, check());
        assertTrue(done.findings().stream().anyMatch(each -> each.line() == 5), done::toString);
        assertEquals(null, done.compared(), "tables may know what the book lost");
        assertEquals(
                "desk.check.now-record",
                Objects.requireNonNull(CheckReport.now(done)).key());
        assertArrayEquals(good, Files.readAllBytes(tables));
    }

    @Test
    void a_young_assembly_in_which_nobody_holds_anything_is_right() {
        Checking.Done done = assertInstanceOf(Checking.Done.class, check());
        assertEquals(
                "desk.check.accounts-none", CheckReport.done(done).getLast().key());
        assertTrue(Objects.requireNonNull(done.compared()).balances());
        assertEquals(null, CheckReport.now(done));
    }

    @Test
    void a_check_that_is_cancelled_at_any_stage_leaves_everything_as_it_was() throws IOException {
        byte[] good = Files.readAllBytes(tables);
        // Nothing is filled where the tables are whole.
        for (CheckProgress.Stage last : EnumSet.complementOf(EnumSet.of(CheckProgress.Stage.FILLING))) {
            assertInstanceOf(
                    Checking.Not.class,
                    Desk.check(folder, setting, (stage, done, of) -> stage != last),
                    last::toString);
            assertArrayEquals(good, Files.readAllBytes(tables), last::toString);
        }
        assertTrue(assertInstanceOf(Checking.Done.class, check()).isRight());
    }

    @Test
    void it_says_how_far_the_filling_of_missing_tables_is() throws IOException {
        Files.delete(tables);
        List<Long> filled = new ArrayList<>();
        Checking.Done done = assertInstanceOf(Checking.Done.class, Desk.check(folder, setting, (stage, entries, of) -> {
            if (stage == CheckProgress.Stage.FILLING) {
                filled.add(entries);
                assertTrue(entries <= of && of > 0, entries + " of " + of);
            }
            return true;
        }));
        assertTrue(done.wereFilled());
        assertFalse(filled.isEmpty());
    }

    @Test
    void lines_lost_since_they_were_recorded_are_missed_and_the_tables_stay() throws IOException {
        Path book = Copies.bookOf(folder);
        String text = Files.readString(book);
        byte[] good = Files.readAllBytes(tables);
        for (int cut : new int[] {text.lastIndexOf('\n', text.length() - 2) + 1, text.length() - 500}) {
            Files.writeString(book, text.substring(0, cut));
            Checking.Done done = assertInstanceOf(Checking.Done.class, check());
            assertFalse(done.isRight(), done::toString);
            assertFalse(done.wereFilled());
            assertArrayEquals(good, Files.readAllBytes(tables));
            assertEquals(text.substring(0, cut), Files.readString(book));
        }
        Files.writeString(book, text);
        assertTrue(assertInstanceOf(Checking.Done.class, check()).isRight());
    }

    @Test
    void a_deed_that_was_cut_off_is_told_and_left_as_it_is() throws IOException {
        Path book = Copies.bookOf(folder);
        String text = Files.readString(book);
        Files.writeString(
                book, text + text.substring(text.lastIndexOf('\n', text.length() - 2) + 1, text.length() - 9));
        String torn = Files.readString(book);
        for (int i = 0; i < 2; i++) {
            Checking.Done done = assertInstanceOf(Checking.Done.class, check());
            assertTrue(done.isRight(), done::toString);
            assertEquals("desk.check-cut-off", done.remarks().getFirst().key());
            assertEquals(torn, Files.readString(book));
        }
    }

    @Test
    void a_folder_in_which_nothing_was_founded_is_not_right() throws IOException {
        Path book = Copies.bookOf(folder);
        Path empty = root.resolve("empty");
        Files.createDirectories(empty.resolve("book"));
        String header = Files.readAllLines(book).getFirst();
        Files.writeString(empty.resolve("book").resolve(book.getFileName()), header + "\n");
        DeskSetting elsewhere =
                new DeskSetting(setting.disk(), root.resolve("no-keys"), setting.clock(), setting.random());
        Checking.Not not = assertInstanceOf(Checking.Not.class, Desk.check(empty, elsewhere, CheckProgress.SILENT));
        assertEquals("desk.founding-not-known", not.reason().key());
    }

    @Test
    void missing_names_are_called_that_and_the_tables_keep_them() throws IOException {
        byte[] good = Files.readAllBytes(tables);
        Files.delete(folder.resolve("personal.jsonl"));
        Checking.Done done = assertInstanceOf(Checking.Done.class, check());
        assertEquals("desk.check-names-missing", done.differences().getFirst().key());
        assertTrue(good.length > 0 && Files.exists(tables));
        assertFalse(done.wereFilled());
    }

    private Checking check() {
        return Desk.check(folder, setting, CheckProgress.SILENT);
    }
}
