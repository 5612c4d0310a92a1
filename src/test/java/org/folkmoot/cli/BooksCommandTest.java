package org.folkmoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertEquals(1, run("books", folder.toString(), "--out", out, "--from", "1.3.2026"));
        assertTrue(err.startsWith("A day is written like 2026-11-01"), () -> err);
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
        assertEquals(1, run("books", folder.toString(), "--out", out, "--month", "March"));
        assertTrue(err.contains("A month is written like 2026-11"), () -> err);
        assertEquals(1, run("books", folder.toString(), "--out", out, "--month", "2026-03", "--from", "2026-03-02"));
        assertTrue(err.startsWith("Name either a month"), () -> err);
        assertEquals(0, run("books", folder.toString(), "--out", out, "--month", "2026-03", "--json"), () -> err);
        assertTrue(this.out.contains("\"from\":\"2026-03-01\""), () -> this.out);
        assertTrue(this.out.contains("\"until\":\"2026-03-31\""), () -> this.out);
    }

    @Test
    void what_is_no_assembly_is_said() {
        String nowhere = root.resolve("nowhere").toString();
        assertEquals(2, run("books", nowhere, "--out", root.resolve("books").toString()));
        assertFalse(Files.exists(root.resolve("books")));
    }
}
