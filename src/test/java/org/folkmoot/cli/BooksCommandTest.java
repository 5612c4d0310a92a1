package org.folkmoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.folkmoot.terms.Day;
import org.junit.jupiter.api.Test;

/** Somebody takes the books away from the command line. */
class BooksCommandTest extends Typing {
    @Test
    void all_books_are_written_and_named() {
        Path out = root.resolve("books");
        assertEquals(0, run("books", folder.toString(), "--out", out.toString()), () -> err);
        for (String name : new String[] {
            "ledger.csv", "accounts.csv", "members.csv", "ledger.journal", "ledger.beancount", "report.pdf"
        }) {
            assertTrue(Files.exists(out.resolve(name)), name);
            assertTrue(this.out.contains(out.resolve(name).toString()), () -> this.out);
        }
    }

    @Test
    void nothing_is_recorded() {
        run("verify", folder.toString());
        String before = out;
        run("books", folder.toString(), "--out", root.resolve("books").toString());
        run("verify", folder.toString());
        assertEquals(before, out);
    }

    @Test
    void no_file_is_overwritten() throws IOException {
        Path out = Files.createDirectory(root.resolve("books"));
        Files.writeString(out.resolve("members.csv"), "mine");
        assertEquals(1, run("books", folder.toString(), "--out", out.toString()));
        assertTrue(err.contains("members.csv is there already"), () -> err);
        assertEquals("mine", Files.readString(out.resolve("members.csv")));
        assertFalse(Files.exists(out.resolve("ledger.csv")));
    }

    @Test
    void days_are_iso_and_in_order() {
        String out = root.resolve("books").toString();
        assertEquals(2, run("books", folder.toString(), "--out", out, "--from", "1.3.2026"));
        assertTrue(err.startsWith("“1.3.2026” is no day or month. A day is written like 2026-11-01"), () -> err);
        assertEquals(1, run("books", folder.toString(), "--out", out, "--from", "2026-03-05", "--until", "2026-03-04"));
        assertTrue(err.startsWith("The last day comes before the first"), () -> err);
        assertEquals(
                0,
                run(
                        "books",
                        folder.toString(),
                        "--out",
                        out,
                        "--from",
                        "2026-03-01",
                        "--until",
                        "2026-03-04",
                        "--json"),
                () -> err);
        assertTrue(this.out.contains("\"from\":\"2026-03-01\""), () -> this.out);
        assertTrue(this.out.contains("\"result\":\"WRITTEN\""), () -> this.out);
    }

    @Test
    void a_month_stands_for_its_days() {
        String out = root.resolve("books").toString();
        assertEquals(2, run("books", folder.toString(), "--out", out, "--month", "March"));
        assertTrue(err.contains("A month is written like 2026-11"), () -> err);
        assertEquals(2, run("books", folder.toString(), "--out", out, "--from", "2026-11"));
        assertTrue(err.contains("A day is written like 2026-11-01"), () -> err);
        assertEquals(2, run("books", folder.toString(), "--out", out, "--from", "2026-11-31"));
        assertTrue(err.contains("There is no 2026-11-31 in the calendar."), () -> err);
        assertEquals(2, run("books", folder.toString(), "--out", out, "--month", "2026-03", "--from", "2026-03-02"));
        assertTrue(err.startsWith("Name either a month"), () -> err);
        assertEquals(0, run("books", folder.toString(), "--out", out, "--month", "2026-03", "--json"), () -> err);
        assertTrue(this.out.contains("\"from\":\"2026-03-01\""), () -> this.out);
        assertTrue(this.out.contains("\"until\":\"2026-03-31\""), () -> this.out);
    }

    /** The last second before a month begins and its first: in between lies the whole difference. */
    @Test
    void a_month_that_has_not_begun_has_no_books() {
        Path out = root.resolve("books");
        now = Day.parse("2027-01-01").start() - 1;
        assertEquals(1, run("books", folder.toString(), "--out", out.toString(), "--month", "2027-01"));
        assertEquals(
                "The month 2027-01 has not begun: today is 31 December 2026 (UTC), and nothing can stand in its books"
                        + " yet. Name the month that has with --month 2026-12, or an earlier one.\n",
                err);
        assertFalse(Files.exists(out));
        assertEquals(1, run("books", folder.toString(), "--out", out.toString(), "--month", "2027-01", "--json"));
        assertTrue(this.out.contains("\"result\":\"REFUSED\""), () -> this.out);
        now++;
        assertEquals(0, run("books", folder.toString(), "--out", out.toString(), "--month", "2027-01"), () -> err);
        assertTrue(Files.exists(out.resolve("ledger.csv")));
    }

    @Test
    void neither_have_days_to_come() {
        Path out = root.resolve("books");
        for (String[] rest : new String[][] {{}, {"--until", "2027-02-01"}}) {
            String[] words = {"books", folder.toString(), "--out", out.toString(), "--from", "2027-01-01"};
            now = Day.parse("2027-01-01").start() - 1;
            String[] all =
                    Stream.concat(Arrays.stream(words), Arrays.stream(rest)).toArray(String[]::new);
            assertEquals(1, run(all));
            assertEquals(
                    "The first day would be 1 January 2027, and today is 31 December 2026 (UTC): nothing can stand in"
                        + " those books yet. Name a day that has begun with --from 2026-12-31, or an earlier one.\n",
                    err);
            assertFalse(Files.exists(out));
        }
    }

    /** The village was founded on the first of March. */
    @Test
    void before_the_founding_there_were_no_books() {
        Path out = root.resolve("books");
        assertEquals(1, run("books", folder.toString(), "--out", out.toString(), "--month", "2026-02"));
        assertEquals(
                "The month 2026-02 was over before the assembly was founded on 1 March 2026: nothing can stand in its"
                        + " books. Name the month of the founding with --month 2026-03, or a later one.\n",
                err);
        assertEquals(1, run("books", folder.toString(), "--out", out.toString(), "--until", "2026-02-28"));
        assertTrue(err.contains("with --until 2026-03-01"), () -> err);
        assertFalse(Files.exists(out));
        language = Locale.GERMAN;
        assertEquals(1, run("books", folder.toString(), "--out", out.toString(), "--month", "2026-02"));
        assertEquals(
                "Der Monat 2026-02 war vorbei, bevor die Versammlung am 1. März 2026 gegründet wurde: In seinen"
                        + " Büchern kann nichts stehen. Mit --month 2026-03 den Monat der Gründung nennen oder einen"
                        + " späteren.\n",
                err);
        language = Locale.ENGLISH;
        // The day of the founding itself has them.
        assertEquals(0, run("books", folder.toString(), "--out", out.toString(), "--until", "2026-03-01"), () -> err);
    }

    /** A laptop whose clock is behind the founding still has the books of the founding's day. */
    @Test
    void a_clock_that_is_behind_hides_no_books() {
        now = Day.parse("2025-06-01").start();
        String out = root.resolve("books").toString();
        assertEquals(0, run("books", folder.toString(), "--out", out, "--month", "2026-03"), () -> err);
    }

    @Test
    void what_is_no_assembly_is_said() {
        String nowhere = root.resolve("nowhere").toString();
        assertEquals(2, run("books", nowhere, "--out", root.resolve("books").toString()));
        assertFalse(Files.exists(root.resolve("books")));
    }
}
