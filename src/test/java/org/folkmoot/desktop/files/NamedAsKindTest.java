package org.folkmoot.desktop.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A file that is saved has the ending of its kind, whatever somebody typed. */
class NamedAsKindTest {
    private static final FileKind TABLE = new FileKind("Table", "csv");
    private static final FileKind PAPER = new FileKind("Pages", "pdf");

    @Test
    void the_ending_of_its_kind_stays_in_any_case_of_letters() {
        assertEquals(Path.of("a/books.csv"), named("a/books.csv", TABLE));
        assertEquals(Path.of("a/BOOKS.CSV"), named("a/BOOKS.CSV", TABLE));
        assertEquals(Path.of("picture.pdf"), named("picture.pdf", TABLE, PAPER), "any of the kinds it can be");
    }

    @Test
    void another_ending_or_none_gets_the_right_one_behind_it() {
        assertEquals(Path.of("a/statement.pdf.csv"), named("a/statement.pdf", TABLE));
        assertEquals(Path.of("a/statement.csv"), named("a/statement", TABLE));
        assertEquals(Path.of(".csv.csv"), named(".csv", TABLE), "an ending alone is no name");
        assertEquals(Path.of("statement.txt.pdf"), named("statement.txt", PAPER, TABLE), "the one that is meant");
    }

    @Test
    void a_file_that_is_there_is_not_replaced_without_being_asked_for() {
        Set<Path> there = Set.of(Path.of("statement.csv"), Path.of("statement 2.csv"));
        assertEquals(Path.of("statement 3.csv"), NamedAsKind.of(Path.of("statement"), List.of(TABLE), there::contains));
        assertEquals(
                Path.of("statement.csv"),
                NamedAsKind.of(Path.of("statement.csv"), List.of(TABLE), there::contains),
                "the system has asked");
    }

    private static Path named(String chosen, FileKind... kinds) {
        return NamedAsKind.of(Path.of(chosen), List.of(kinds), file -> false);
    }
}
