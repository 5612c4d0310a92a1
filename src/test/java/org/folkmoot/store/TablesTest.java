package org.folkmoot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.assembly.questions.LedgerFilter;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class TablesTest {
    @TempDir
    private Path folder;

    @Test
    void what_was_closed_is_opened_again_without_filling() {
        Story story = Story.ofAVillage();
        Folder.leave(folder, story);
        try (Tables tables = Folder.open(folder, story)) {
            assertFalse(tables.needsRebuild());
            Folder.assertTells(story, tables);
        }
    }

    @Test
    void deeds_written_one_by_one_come_to_the_same_rows_as_filling_from_the_record() {
        Story story = Story.ofAVillage();
        List<Applied> all = story.applied();
        try (Tables tables = Folder.open(folder, story)) {
            tables.rebuild(all.subList(0, 3), Progress.UNHEARD);
            all.subList(3, all.size()).forEach(one -> tables.write(List.of(one)));
            Folder.assertTells(story, tables);
        }
    }

    @Test
    void deeds_written_after_a_restart_come_to_the_same_rows() {
        Story story = Story.ofAVillage();
        Folder.leaveOneByOne(folder, story);
        try (Tables tables = Folder.open(folder, story)) {
            Folder.assertTells(story, tables);
        }
    }

    @Test
    void tables_of_a_shorter_record_are_not_used() {
        Story story = Story.ofAVillage();
        Folder.leave(folder, story);
        story.days(1).issues();
        try (Tables tables = Folder.open(folder, story)) {
            assertTrue(tables.needsRebuild());
        }
    }

    @Test
    void a_second_program_is_refused_and_disturbs_nothing() {
        Story story = Story.ofAVillage();
        try (Tables tables = Folder.filled(folder, story)) {
            Opening second = Tables.open(folder, Story.ASSEMBLY, story.lasts(), Folder.MARK);
            assertEquals(
                    Sentence.of("tables.in-use"),
                    assertInstanceOf(Opening.Refused.class, second).cause());
            Folder.assertTells(story, tables);
        }
    }

    @Test
    void a_deed_that_cannot_be_written_asks_for_filling_and_filling_mends_it() {
        Story story = Story.ofAVillage();
        try (Tables tables = Folder.filled(folder, story)) {
            List<Applied> twice = story.lastOne();
            tables.ask(handle -> handle.execute("drop table posting"));
            assertThrows(TablesFailed.class, () -> tables.write(twice));
            assertTrue(tables.needsRebuild());
            assertThrows(TablesFailed.class, () -> tables.write(twice));
            tables.rebuild(story.applied(), Progress.UNHEARD);
            assertFalse(tables.needsRebuild());
            Folder.assertTells(story, tables);
        }
    }

    @Test
    void a_filling_that_is_left_leaves_no_tables() {
        Story story = Story.ofAVillage();
        try (Tables tables = Folder.open(folder, story)) {
            try (Filling filling = tables.rebuild(Progress.UNHEARD)) {
                filling.take(story.applied().getFirst());
                assertThrows(TablesFailed.class, () -> tables.record().count());
            }
            assertTrue(tables.needsRebuild());
        }
        try (Tables tables = Folder.open(folder, story)) {
            assertTrue(tables.needsRebuild());
        }
    }

    @Test
    void whoever_asks_may_be_interrupted_and_the_tables_stay_open() {
        Story story = Story.ofAVillage();
        try (Tables tables = Folder.filled(folder, story)) {
            Thread.currentThread().interrupt();
            long lines = tables.ledger().count(LedgerFilter.ALL);
            assertTrue(Thread.interrupted(), "the interruption is still known");
            assertTrue(lines > 0);
            story.days(1).issues();
            tables.write(story.lastOne());
            Folder.assertTells(story, tables);
        }
    }

    @Test
    void the_comparison_names_the_rows_that_differ() {
        Story story = Story.ofAVillage();
        try (Tables tables = Folder.filled(folder, story)) {
            tables.ask(handle -> handle.execute("update person set label = 99 where who = 2"));
            tables.ask(handle -> handle.execute("delete from posting where no = 3"));
            tables.ask(handle -> handle.execute("insert into income (entry_no, until_hour) values (999, 1)"));
            try (TablesCheck check = tables.check()) {
                story.applied().forEach(check::take);
                assertEquals(
                        List.of(
                                Sentence.of("tables.row-missing", "posting", "3"),
                                Sentence.of("tables.cell-differs", "person", "2", "label", "2", "99"),
                                Sentence.of("tables.row-too-many", "income", "999")),
                        check.finish(Progress.UNHEARD).differences());
            }
        }
    }

    @Test
    void a_forgotten_name_is_in_no_file_any_more() throws Exception {
        Story story = Story.ofAVillage();
        Folder.leave(folder, story);
        Files.delete(folder.resolve("tables.sha256"));
        try (Tables tables = Folder.filled(folder, story)) {
            assertEquals(1, tables.search().find("angstrom", 9).size());
            tables.forget(story.applied().get(1).entry().id());
            assertEquals(List.of(), tables.search().find("angstrom", 9));
            assertEquals(List.of(), tables.search().find("jonas", 9));
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String bytes = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("Jonas") || bytes.contains("jonas"), file.toString());
            }
        }
    }
}
