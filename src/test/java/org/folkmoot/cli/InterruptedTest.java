package org.folkmoot.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.folkmoot.copies.Copies;
import org.folkmoot.desk.UserFolders;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.DeviceKey;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.book.Keyring;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process left that was killed while it founded or recorded, and what only looks like that. */
class InterruptedTest {
    private static final String NEVER_FOUNDED = "The founding in this folder did not come to its end";
    private static final String MISSING = "Entries are missing that this computer recorded here";

    @TempDir
    Path root;

    private final LineCodec codec = new LineCodec();
    private Path people;
    private Path assembly;
    private Path keys;
    private Path book;
    private Path personal;
    private DeviceKey key;
    private String id = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void founded_by_an_import() throws IOException {
        people = Files.writeString(root.resolve("people.csv"), "name\nAmina\nJonas\nTomas\nLea\n");
        assembly = root.resolve("assembly");
        keys = root.resolve("keys");
        imports(people);
        book = Copies.bookOf(assembly);
        personal = assembly.resolve("personal.jsonl");
        try (Stream<Path> kept = Files.list(keys)) {
            id = kept.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".key"))
                    .findFirst()
                    .orElseThrow()
                    .replace(".key", "");
        }
        key = Objects.requireNonNull(new Keyring(new RealDisk(), keys).find(id)).key();
    }

    @Test
    void a_founding_that_was_killed_is_done_by_the_same_words() throws IOException {
        byte[] whole = Files.readAllBytes(book);
        byte[] names = Files.readAllBytes(personal);
        for (int lines = 1; lines < 4; lines++) {
            for (int torn : new int[] {0, 100}) {
                for (int named : new int[] {beginning(names, 1), names.length - 9, names.length}) {
                    String when = lines + " lines, " + torn + " bytes more, names up to " + named;
                    founding(cut(whole, beginning(whole, lines) + torn), cut(names, named));
                    assertUnfounded(when);
                    assertFounds(when);
                }
            }
        }
    }

    @Test
    void a_founding_that_was_killed_before_there_was_a_book_is_done_by_the_same_words() throws IOException {
        byte[] header = codec.bytes(Header.personal(id));
        for (byte[] begun : new byte[][] {null, {}, cut(header, 20), header}) {
            deleteBelow(assembly);
            Files.createDirectories(assembly.resolve("book"));
            Files.createFile(assembly.resolve("book/lock"));
            if (begun != null) {
                Files.write(personal, begun);
            }
            deleteBelow(keys);
            if (begun == header) {
                keep(0);
            }
            String when = begun == null ? "nothing" : begun.length + " bytes";
            assertEquals(2, run("check", assembly), when);
            assertTrue(err.contains("There is no record of an assembly in this folder."), () -> err);
            assertFounds(when);
        }
    }

    @Test
    void a_look_at_an_unfinished_founding_changes_nothing() throws IOException {
        founding(
                cut(Files.readAllBytes(book), beginning(Files.readAllBytes(book), 2) + 50),
                Files.readAllBytes(personal));
        TreeMap<String, String> before = everything();
        assertEquals(0, run("import", people, "--assembly", assembly, "--dry-run"), this::said);
        assertEquals(before, everything());
    }

    @Test
    void a_book_that_lost_what_was_recorded_is_never_founded_over() throws IOException {
        assertEquals(0, run("import", more(), "--assembly", assembly, "--recorder", "Jonas"), this::said);
        byte[] whole = Files.readAllBytes(book);
        for (int lines = 1; lines < 5; lines++) {
            for (int torn : new int[] {0, 100}) {
                Files.write(book, cut(whole, beginning(whole, lines) + torn));
                String when = lines + " lines and " + torn + " bytes";
                assertLost(MISSING, when);
            }
        }
    }

    @Test
    void a_book_without_one_byte_is_no_founding_that_never_ended() throws IOException {
        Files.write(book, new byte[0]);
        assertLost("it is empty, though every book begins with a line of its own", "empty");
        keep(0);
        assertLost("it is empty, though every book begins with a line of its own", "empty, and the key knows nothing");
    }

    @Test
    void a_book_that_is_gone_is_never_founded_over() throws IOException {
        Files.delete(book);
        assertLost("already is something in the folder", "with its names");
        deleteTables();
        assertLost("already is something in the folder", "with its names only");
        Files.write(personal, codec.bytes(Header.personal(id)));
        assertLost(MISSING, "without names");
    }

    @Test
    void texts_that_no_founding_has_are_remembered_where_the_number_was_not_kept() throws IOException {
        byte[] whole = Files.readAllBytes(book);
        Personal reason = new Personal("c".repeat(64), Texts.of("reason", "bread"));
        Files.write(personal, codec.bytes(reason), StandardOpenOption.APPEND);
        keep(0);
        Files.write(book, cut(whole, beginning(whole, 2) + 10));
        assertLost(MISSING, "a reason");
    }

    @Test
    void without_its_key_nobody_says_that_an_unfinished_founding_can_be_used() throws IOException {
        Files.write(book, cut(Files.readAllBytes(book), beginning(Files.readAllBytes(book), 2)));
        Files.delete(keys.resolve(id + ".key"));
        assertLost("this computer does not have the key", "no key");
    }

    @Test
    void a_second_device_in_the_folder_shows_that_there_was_more() throws IOException {
        String other = "d".repeat(64);
        Files.write(book.resolveSibling(other + ".jsonl"), codec.bytes(Header.book(id, other)));
        keep(0);
        Files.write(book, cut(Files.readAllBytes(book), beginning(Files.readAllBytes(book), 1)));
        assertLost(MISSING, "two books");
    }

    @Test
    void what_a_killed_import_leaves_behind_the_last_entry_is_a_remark() throws IOException {
        byte[] before = Files.readAllBytes(book);
        byte[] names = Files.readAllBytes(personal);
        assertEquals(0, run("import", more(), "--assembly", assembly, "--recorder", "Jonas"), this::said);
        byte[] after = Files.readAllBytes(book);
        keep(lines(before) - 1);
        List<byte[]> ends = new ArrayList<>();
        ends.add(cut(after, before.length + 60));
        // The first entries of the import without its last.
        ends.add(cut(after, beginning(after, lines(before) + 1)));
        ends.add(cut(after, beginning(after, lines(after) - 1)));
        ends.add(joined(before, new byte[4_096]));
        for (byte[] end : ends) {
            Files.write(book, end);
            String when = end.length - before.length + " bytes more";
            assertEquals(0, run("check", assembly), () -> when + said());
            assertTrue(out.startsWith("Right:"), this::said);
            assertTrue(out.contains("Nothing that was said to be recorded is missing"), this::said);
            assertEquals(0, run("check", assembly, "--json"), when);
            assertTrue(out.contains("\"result\":\"RIGHT\"") && out.contains("\"problems\":[]"), this::said);
            assertTrue(out.contains("\"notices\":[\"The writing of"), this::said);
            assertEquals(0, run("verify", assembly), when);
            assertArrayEquals(end, Files.readAllBytes(book), when);
        }
        Files.write(book, before);
        Files.write(personal, cut(joined(names, names), names.length + 30));
        assertEquals(0, run("check", assembly), this::said);
        assertTrue(out.contains("“personal.jsonl” was cut off at its end"), this::said);
    }

    @Test
    void a_torn_line_before_the_last_entry_or_in_a_book_without_its_key_stays_a_fault() throws IOException {
        byte[] whole = Files.readAllBytes(book);
        Files.write(book, cut(whole, whole.length - 9));
        assertEquals(1, run("check", assembly), this::said);
        assertTrue(out.contains(MISSING), this::said);
        assertFalse(out.contains("Nothing that was said"), this::said);
        Files.write(book, joined(whole, cut(whole, 30)));
        assertEquals(0, run("check", assembly), this::said);
        Files.delete(keys.resolve(id + ".key"));
        assertEquals(1, run("check", assembly), this::said);
        assertTrue(out.contains("the last line has no end"), this::said);
    }

    private Path more() throws IOException {
        return Files.writeString(root.resolve("more.csv"), "name\nZoë\nIda\nBo\n");
    }

    /** Puts what a founding left that was killed at some moment. */
    private void founding(byte[] written, byte[] names) throws IOException {
        deleteBelow(assembly);
        deleteBelow(keys);
        Files.createDirectories(book.getParent());
        Files.createFile(assembly.resolve("book/lock"));
        Files.write(book, written);
        Files.write(personal, names);
        keep(0);
    }

    /** Lets the key say how far it has written. */
    private void keep(long written) throws IOException {
        new Keyring(new RealDisk(), keys).keep(id, new Keyring.Held(key, written));
    }

    private void assertUnfounded(String when) {
        assertEquals(1, run("check", assembly), when);
        assertTrue(err.startsWith(NEVER_FOUNDED), () -> when + said());
        assertEquals(2, run("verify", assembly), () -> when + said());
        assertTrue(err.contains(NEVER_FOUNDED), () -> when + said());
        assertEquals(2, run("export", assembly, "-o", root.resolve("copy.folkmoot")), () -> when + said());
    }

    private void assertFounds(String when) throws IOException {
        assertEquals(0, run("import", people, "--assembly", assembly, "--found", "Again"), () -> when + said());
        assertTrue(out.contains("An assembly was founded: “Again”"), () -> when + said());
        assertEquals(0, run("check", assembly), () -> when + said());
        assertEquals(0, run("verify", assembly), () -> when + said());
        try (Stream<Path> kept = Files.list(keys)) {
            assertEquals(
                    1, kept.filter(path -> path.toString().contains(".key")).count(), when);
        }
    }

    /** Every command says that something is missing, and none changes a byte. */
    private void assertLost(String sentence, String when) throws IOException {
        TreeMap<String, String> before = everything();
        for (Object[] words : new Object[][] {
            {"import", people, "--assembly", assembly},
            {"import", people, "--assembly", assembly, "--found", "Again"},
            {"import", people, "--assembly", assembly, "--recorder", "Jonas"},
            {"check", assembly},
            {"verify", assembly},
            {"export", assembly, "-o", root.resolve("copy.folkmoot")},
        }) {
            assertTrue(run(words) > 0, () -> when + said());
            boolean founds = words[0].equals("import");
            assertTrue(!founds || said().contains(sentence), () -> when + said());
            assertFalse(said().contains("same folder can be used"), () -> when + said());
            assertEquals(before, everything(), when);
        }
    }

    private TreeMap<String, String> everything() throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        for (Path below : List.of(assembly, keys)) {
            try (Stream<Path> all = Files.walk(below)) {
                for (Path path : all.toList()) {
                    contents.put(
                            path.toString(),
                            Files.isRegularFile(path) ? HexFormat.of().formatHex(Files.readAllBytes(path)) : "");
                }
            }
        }
        return contents;
    }

    private static void deleteBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }

    private void deleteTables() throws IOException {
        try (Stream<Path> all = Files.list(assembly)) {
            for (Path path : all.filter(each -> each.getFileName().toString().startsWith("tables"))
                    .toList()) {
                Files.delete(path);
            }
        }
    }

    private static int lines(byte[] bytes) {
        int lines = 0;
        for (byte each : bytes) {
            lines += each == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** Returns where the line behind so many lines begins. */
    private static int beginning(byte[] bytes, int lines) {
        int at = 0;
        for (int passed = 0; passed < lines; at++) {
            passed += bytes[at] == '\n' ? 1 : 0;
        }
        return at;
    }

    private static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private void imports(Path list) {
        assertEquals(0, run("import", list, "--assembly", assembly), this::said);
    }

    private int run(Object... words) {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        Console here = new Console(
                new PrintStream(answers, true, StandardCharsets.UTF_8),
                new PrintStream(complaints, true, StandardCharsets.UTF_8),
                Wording.in(Locale.ENGLISH),
                UserFolders.below(root),
                () -> Village.FOUNDED_AT);
        int exit = Cli.run(here, Stream.of(words).map(Object::toString).toArray(String[]::new));
        out = answers.toString(StandardCharsets.UTF_8);
        err = complaints.toString(StandardCharsets.UTF_8);
        return exit;
    }

    private String said() {
        return "\n" + out + "\n" + err;
    }
}
