package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Folders that are not to be opened: each gets its own message and is left as it is, to the last byte. */
@Execution(ExecutionMode.CONCURRENT)
class FolderTroubleTest {
    @TempDir
    Path root;

    Village village;

    @BeforeEach
    void found() {
        village = Village.of(root.resolve("ours"), 4);
        village.desk().takeSeat(village.person(1));
    }

    @AfterEach
    void close() {
        village.close();
    }

    /** Opens a folder that must be refused, and returns why; not one byte in it may change. */
    private Sentence refusal(Path folder) throws IOException {
        TreeMap<String, String> before = contents(folder);
        Opened opened = Desk.open(folder, village.setting(), Progress.SILENT);
        Sentence reason = assertInstanceOf(Opened.Not.class, opened).reason();
        assertEquals(before, contents(folder));
        return reason;
    }

    private static TreeMap<String, String> contents(Path folder) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        if (!Files.exists(folder)) {
            return contents;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                // The lock of an open assembly, and its tables, belong to whoever has it open.
                boolean inUse =
                        path.toString().endsWith("lock") || path.toString().endsWith(".mv.db");
                String bytes =
                        Files.isRegularFile(path) && !inUse ? HexFormat.of().formatHex(Files.readAllBytes(path)) : "";
                contents.put(path.toString(), bytes);
            }
        }
        return contents;
    }

    private Path book() throws IOException {
        try (Stream<Path> books = Files.list(village.folder().resolve("book"))) {
            return books.filter(path -> path.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void a_folder_that_is_open_already_says_so() throws IOException {
        assertEquals("journal.book.open-elsewhere", refusal(village.folder()).key());
        village.does(new org.folkmoot.journal.acts.JoinApplied(1));
    }

    @Test
    void an_empty_folder_a_missing_one_and_a_file_hold_no_record() throws IOException {
        assertEquals(
                "journal.book.none-here",
                refusal(Files.createDirectory(root.resolve("empty"))).key());
        assertEquals("journal.book.none-here", refusal(root.resolve("missing")).key());
        Path file = Files.writeString(root.resolve("a file"), "hello\n");
        assertEquals("journal.book.none-here", refusal(file).key());
    }

    @Test
    void a_record_of_a_newer_version_is_named_and_left_alone() throws IOException {
        village.desk().close();
        String text = Files.readString(book());
        int end = text.indexOf('\n');
        String header = text.substring(0, end);
        String newer = header.replaceFirst("\"(v|version|format)\":1", "\"$1\":2");
        org.junit.jupiter.api.Assertions.assertNotEquals(header, newer);
        Files.writeString(book(), newer + text.substring(end));
        Sentence reason = refusal(village.folder());
        assertEquals("journal.book.not-ours", reason.key());
        assertEquals("journal.newer-format", ((Sentence) reason.args().get(1)).key());
    }

    @Test
    void what_is_not_ours_is_left_alone() throws IOException {
        village.desk().close();
        for (String content : List.of("", "\n", "PK\u0003\u0004", "{\"hello\":1}\n", "\0\0\0\0", "[".repeat(100_000))) {
            Files.write(book(), content.getBytes(StandardCharsets.UTF_8));
            assertEquals("journal.book.not-ours", refusal(village.folder()).key());
        }
    }

    @Test
    void a_folder_that_cannot_be_written_says_so() throws IOException {
        village.desk().close();
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(village.folder())) {
            walk.forEach(all::add);
        }
        all.forEach(path -> path.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(book()), "this user may write everywhere (root), so nothing can be tried");
            assertEquals("journal.book.read-only", refusal(village.folder()).key());
        } finally {
            all.forEach(path -> path.toFile().setWritable(true));
        }
    }

    @Test
    void a_folder_in_which_the_lock_cannot_be_made_says_so() throws IOException {
        village.desk().close();
        Path lock = village.folder().resolve("book").resolve("lock");
        Files.deleteIfExists(lock);
        Files.createDirectory(lock);
        assertEquals("journal.book.read-only", refusal(village.folder()).key());
    }

    @Test
    void records_of_two_assemblies_in_one_folder_are_not_mixed() throws IOException {
        village.desk().close();
        Village other = Village.of(root.resolve("other"), 3);
        other.close();
        try (Stream<Path> books = Files.list(other.folder().resolve("book"))) {
            for (Path book :
                    books.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                Files.copy(book, village.folder().resolve("book").resolve(book.getFileName()));
            }
        }
        Sentence reason = refusal(village.folder());
        assertEquals("journal.book.two-assemblies", reason.key());
    }

    @Test
    void a_second_assembly_is_not_founded_over_the_first() throws IOException {
        TreeMap<String, String> before = contents(village.folder());
        Opened opened = Desk.found(village.folder(), Village.founding(3, true), village.setting());
        assertEquals(
                "journal.book.already-here",
                assertInstanceOf(Opened.Not.class, opened).reason().key());
        village.desk().close();
        before = contents(village.folder());
        opened = Desk.found(village.folder(), Village.founding(3, true), village.setting());
        assertEquals(
                "journal.book.already-here",
                assertInstanceOf(Opened.Not.class, opened).reason().key());
        assertEquals(before, contents(village.folder()));
    }

    @Test
    void nothing_is_founded_in_a_folder_that_holds_something() throws IOException {
        Path folder = Files.createDirectory(root.resolve("papers"));
        Files.writeString(folder.resolve("notes.txt"), "not ours");
        assertEquals("journal.book.not-empty", founding(folder));
        assertEquals(Map.of("notes.txt", "not ours"), texts(folder));
        Path file = Files.writeString(root.resolve("thesis.txt"), "nine years of work");
        assertEquals("journal.book.not-a-folder", founding(file));
        assertEquals("nine years of work", Files.readString(file));
    }

    @Test
    void the_names_of_an_assembly_whose_book_is_gone_are_never_overwritten() throws IOException {
        village.desk().close();
        Path folder = Files.createDirectory(root.resolve("rest"));
        Path names = Files.copy(village.folder().resolve("personal.jsonl"), folder.resolve("personal.jsonl"));
        String before = Files.readString(names);
        assertEquals("journal.book.not-empty", founding(folder));
        assertEquals(before, Files.readString(names));
        Files.createDirectory(folder.resolve("book"));
        assertEquals("journal.book.not-empty", founding(folder));
        assertEquals(before, Files.readString(names));
    }

    @Test
    void what_an_interrupted_founding_left_is_founded_in_again() throws IOException {
        village.desk().close();
        Path folder = Files.createDirectory(root.resolve("again"));
        Files.createDirectory(folder.resolve("book"));
        Files.createFile(folder.resolve("book/lock"));
        String header = Files.readAllLines(village.folder().resolve("personal.jsonl"))
                .getFirst()
                .replaceFirst("[0-9a-f]{64}", "e".repeat(64));
        Files.writeString(folder.resolve("personal.jsonl"), header + "\n");
        Files.writeString(folder.resolve("personal.jsonl.new"), header.substring(0, 20));
        Village.ready(Desk.found(folder, Village.founding(3, true), village.setting()))
                .close();
    }

    @Test
    void while_one_founds_nobody_else_founds_in_the_same_folder() throws IOException {
        Path folder = root.resolve("two");
        Files.createDirectories(folder.resolve("book"));
        try (var lock = new org.folkmoot.journal.book.RealDisk().lock(folder.resolve("book/lock"))) {
            assertEquals("journal.book.open-elsewhere", founding(folder));
        }
    }

    private String founding(Path folder) {
        return assertInstanceOf(Opened.Not.class, Desk.found(folder, Village.founding(3, true), village.setting()))
                .reason()
                .key();
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void a_flipped_byte_in_the_book_opens_for_looking_or_not_at_all_and_records_nothing() throws IOException {
        village.desk().close();
        byte[] good = Files.readAllBytes(book());
        for (int at = 0; at < good.length; at += 1 + good.length / 60) {
            byte[] flipped = good.clone();
            flipped[at] ^= 1;
            Files.write(book(), flipped);
            Opened opened = Desk.open(village.folder(), village.setting(), Progress.SILENT);
            if (opened instanceof Opened.Ready(Desk desk)) {
                org.junit.jupiter.api.Assertions.assertTrue(desk.isForLooking(), "byte " + at);
                org.junit.jupiter.api.Assertions.assertFalse(desk.findings().isEmpty(), "byte " + at);
                desk.close();
            }
            org.junit.jupiter.api.Assertions.assertArrayEquals(flipped, Files.readAllBytes(book()), "byte " + at);
        }
    }

    @Test
    void opening_that_is_stopped_leaves_the_folder_to_be_opened_again() {
        village.desk().close();
        Opened opened = Desk.open(village.folder(), village.setting(), (done, of) -> false);
        assertEquals(
                "desk.cancelled",
                assertInstanceOf(Opened.Not.class, opened).reason().key());
        Village.ready(Desk.open(village.folder(), village.setting(), Progress.SILENT))
                .close();
    }
}
