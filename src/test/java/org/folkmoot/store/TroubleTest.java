package org.folkmoot.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What happens to the file of the tables while nobody looks. */
@Execution(ExecutionMode.CONCURRENT)
class TroubleTest {
    private final Story story = Story.ofAVillage();

    @TempDir
    private Path folder;

    @Test
    void one_flipped_bit_anywhere_is_noticed() throws IOException {
        Folder.leave(folder, story);
        byte[] good = Files.readAllBytes(file());
        for (int at = 0; at < good.length; at += good.length / 7) {
            byte[] flipped = good.clone();
            flipped[at] ^= 1;
            isMovedAsideUntouchedAndFilledAnew(flipped);
        }
    }

    @Test
    void a_cut_file_is_noticed() throws IOException {
        Folder.leave(folder, story);
        byte[] good = Files.readAllBytes(file());
        isMovedAsideUntouchedAndFilledAnew(Arrays.copyOf(good, good.length / 2));
    }

    @Test
    void a_zeroed_file_is_noticed() throws IOException {
        Folder.leave(folder, story);
        isMovedAsideUntouchedAndFilledAnew(new byte[(int) Files.size(file())]);
    }

    @Test
    void an_emptied_file_is_noticed() throws IOException {
        Folder.leave(folder, story);
        isMovedAsideUntouchedAndFilledAnew(new byte[0]);
    }

    @Test
    void a_deleted_file_is_filled_anew() throws IOException {
        Folder.leave(folder, story);
        Files.delete(file());
        isFilledAnew();
    }

    @Test
    void after_an_end_without_closing_the_tables_are_filled_anew() throws IOException {
        Folder.leave(folder, story);
        Files.delete(folder.resolve("tables.sha256"));
        isMovedAsideUntouchedAndFilledAnew(Files.readAllBytes(file()));
    }

    @Test
    void tables_of_another_assembly_are_not_taken_for_ours() {
        Folder.leave(folder, story);
        try (Tables tables = Folder.open(folder, "b".repeat(64), story.lasts())) {
            assertTrue(tables.needsRebuild());
        }
    }

    @Test
    void a_file_of_somebody_else_with_a_bare_hash_beside_it_is_never_opened() throws Exception {
        Path canary = folder.resolve("canary");
        String strange = "jdbc:h2:file:" + folder.resolve("strange").toAbsolutePath();
        try (var connection = DriverManager.getConnection(strange, "folkmoot", "");
                var statement = connection.createStatement()) {
            statement.execute("create table t (n int)");
            statement.execute("insert into t values (1)");
            statement.execute("create view meta as select cast(file_write('hello ' || n, '" + canary
                    + "') as varchar) as name, 'x' as content from t");
            statement.execute("select * from meta");
        }
        assertTrue(Files.deleteIfExists(canary), "reading it does harm");
        Files.move(folder.resolve("strange.mv.db"), file());
        byte[] theirs = Files.readAllBytes(file());
        var digest = java.security.MessageDigest.getInstance("SHA-256").digest(theirs);
        Files.writeString(
                folder.resolve("tables.sha256"), java.util.HexFormat.of().formatHex(digest) + "\n");
        isMovedAsideUntouchedAndFilledAnew(theirs);
        assertFalse(Files.exists(canary));
    }

    @Test
    void another_users_mark_counts_for_nothing() {
        Folder.leave(folder, story);
        byte[] other = new byte[32];
        other[0] = 1;
        Opening opening = Tables.open(folder, Story.ASSEMBLY, story.lasts(), new Mark(other));
        try (Tables tables = ((Opening.Opened) opening).tables()) {
            assertTrue(tables.needsRebuild());
        }
    }

    @Test
    void only_the_newest_of_what_was_moved_aside_is_kept() throws IOException {
        for (int i = 0; i < 6; i++) {
            Folder.leave(folder, story);
        }
        try (var files = Files.list(folder)) {
            assertEquals(
                    3,
                    files.filter(file -> file.getFileName().toString().startsWith("tables-aside-"))
                            .count());
        }
        assertTrue(Files.exists(folder.resolve("tables-aside-5.mv.db")));
    }

    @Test
    void folders_of_any_name_work_and_nothing_lands_beside_them() throws IOException {
        for (String name : new String[] {
            "with spaces",
            "Übergrößenträger 日本",
            "a;INIT=CREATE TABLE hacked(n int)",
            "back\\slash",
            "per%20cent",
            "~",
            "a'b\"c",
            "q?x=1#y",
            "mem:x",
            "${user.home}",
            "new\nline",
            "nio:x!y,z"
        }) {
            Path root = Files.createDirectory(folder.resolve("root"));
            Path strange = Files.createDirectory(root.resolve(name));
            Folder.leave(strange, story);
            try (Tables tables = Folder.open(strange, story)) {
                if (tables.needsRebuild()) {
                    tables.rebuild(story.applied(), Progress.UNHEARD);
                }
                Folder.assertTells(story, tables);
            }
            try (var beside = Files.list(root)) {
                assertEquals(java.util.List.of(strange), beside.toList(), name);
            }
            try (var files = Files.walk(root)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void isMovedAsideUntouchedAndFilledAnew(byte[] content) throws IOException {
        Files.write(file(), content);
        isFilledAnew();
        assertArrayEquals(content, Files.readAllBytes(newestAside()));
    }

    private void isFilledAnew() throws IOException {
        byte[] before = Files.exists(file()) ? Files.readAllBytes(file()) : new byte[0];
        try (Tables tables = Folder.open(folder, story)) {
            assertTrue(tables.needsRebuild());
            assertArrayEquals(before, Files.exists(file()) ? Files.readAllBytes(file()) : new byte[0]);
            tables.rebuild(story.applied(), Progress.UNHEARD);
            Folder.assertTells(story, tables);
        }
    }

    private Path newestAside() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("tables-aside-"))
                    .max(java.util.Comparator.comparing(Path::toString))
                    .orElseThrow();
        }
    }

    private Path file() {
        return folder.resolve("tables.mv.db");
    }
}
