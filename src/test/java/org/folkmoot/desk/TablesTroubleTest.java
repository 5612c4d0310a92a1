package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables beside the record fail or are tampered with; the record does not notice. */
class TablesTroubleTest {
    @TempDir
    Path root;

    /** Does to the open tables what a dying disk would do. */
    private static void inTheTablesOf(Village village, String sql) throws SQLException {
        String url = "jdbc:h2:file:" + village.folder().toAbsolutePath().resolve("tables");
        try (var connection = DriverManager.getConnection(url, "folkmoot", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            // Shutting down breaks the very connection that asked for it.
            if (!sql.startsWith("shutdown")) {
                throw e;
            }
        }
    }

    @Test
    void when_the_tables_fail_the_deed_is_recorded_and_they_are_filled_anew_by_themselves() throws Exception {
        for (String harm : List.of("shutdown immediately", "drop table entry cascade", "drop all objects")) {
            try (Village village = Village.of(root.resolve(harm), 5)) {
                village.desk().takeSeat(village.person(1));
                inTheTablesOf(village, harm);
                CountDownLatch filled = new CountDownLatch(1);
                village.desk().watch(subjects -> {
                    if (subjects.equals(Set.of(Subject.values()))) {
                        filled.countDown();
                    }
                });
                var recorded =
                        Village.recorded(village.desk().record(new JoinApplied(1), Texts.of(Names.NAMES, "Hugo")));
                assertEquals(
                        "desk.tables-behind",
                        Objects.requireNonNull(recorded.warning(), harm).key());
                assertTrue(filled.await(60, TimeUnit.SECONDS), harm);
                assertEquals(List.of(), village.desk().check(Progress.SILENT), harm);
                assertEquals(1, village.desk().search().find("hugo", 5).size(), harm);
                assertEquals(
                        null,
                        Village.recorded(village.desk().record(new JoinApplied(1), Texts.NONE))
                                .warning());
                assertEquals(List.of(), village.desk().check(Progress.SILENT), harm);
            }
        }
    }

    @Test
    void a_row_that_somebody_changed_is_found_by_a_check() throws Exception {
        try (Village village = Village.of(root, 5)) {
            inTheTablesOf(village, "delete from entry where no = 1");
            assertFalse(village.desk().check(Progress.SILENT).isEmpty());
        }
    }

    @Test
    void an_account_that_somebody_changed_is_named_with_what_record_and_lists_say_and_can_be_filled_anew()
            throws Exception {
        try (Village village = Village.of(root, 5)) {
            village.desk().takeSeat(village.person(1));
            village.days(3);
            village.reopen();
            village.desk().takeSeat(village.person(1));
            inTheTablesOf(village, "update posting set delta = delta + 1 where no = 2");
            Checking.Done done = (Checking.Done) village.desk().checkBooks(CheckProgress.SILENT);
            assertEquals(
                    List.of("desk.check-own", "tables.cell-differs"),
                    done.differences().stream().map(Sentence::key).toList());
            assertEquals(
                    "desk.check.now-fill",
                    Objects.requireNonNull(CheckReport.now(done)).key());
            assertNull(village.desk().fillAnew(Progress.SILENT));
            assertEquals(List.of(), village.desk().check(Progress.SILENT));
        }
    }

    @Test
    void a_check_can_be_stopped() {
        try (Village village = Village.of(root, 5)) {
            assertEquals(
                    "desk.check-stopped",
                    village.desk().check((done, of) -> false).getFirst().key());
        }
    }

    @Test
    void a_desk_whose_tables_broke_closes_and_opens_again() throws Exception {
        Village village = Village.of(root, 5);
        inTheTablesOf(village, "shutdown immediately");
        village.reopen();
        assertEquals(List.of(), village.desk().check(Progress.SILENT));
        village.close();
        village.close();
    }

    @Test
    void whatever_happens_to_the_file_of_the_tables_balances_are_the_same() throws IOException {
        Village village = Village.of(root.resolve("ours"), 5);
        village.desk().takeSeat(village.person(1));
        village.days(3);
        village.reopen();
        List<String> before = village.desk().ask(Digest::of);
        village.close();
        Path file = village.folder().resolve("tables.mv.db");
        byte[] good = Files.readAllBytes(file);
        byte[] flipped = good.clone();
        flipped[good.length / 2] ^= 4;
        Village other = Village.of(root.resolve("other"), 4);
        other.close();
        byte[] theirs = Files.readAllBytes(other.folder().resolve("tables.mv.db"));
        byte[] cut = java.util.Arrays.copyOf(good, good.length / 3);
        for (byte[] content : List.of(flipped, cut, new byte[good.length], new byte[0], theirs)) {
            Files.write(file, content);
            assertAllIsThere(village, before);
        }
        Files.delete(file);
        assertAllIsThere(village, before);
        Files.delete(file);
        Files.createDirectory(file);
        assertAllIsThere(village, before);
    }

    private static void assertAllIsThere(Village village, List<String> before) {
        Desk desk = Village.ready(Desk.open(village.folder(), village.setting(), Progress.SILENT));
        assertEquals(before, desk.ask(Digest::of));
        assertEquals(List.of(), desk.check(Progress.SILENT));
        assertEquals(5, desk.search().find("founder", 10).size());
        assertNotNull(desk.assembly());
        desk.close();
    }

    @Test
    void a_screen_that_fails_when_told_does_not_undo_what_is_recorded() {
        try (Village village = Village.of(root, 5)) {
            village.desk().takeSeat(village.person(1));
            village.desk().watch(subjects -> {
                throw new IllegalStateException("a screen's own mistake, made by a test");
            });
            village.does(new JoinApplied(1));
            village.does(new JoinApplied(1));
        }
    }
}
