package org.folkmoot.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.book.RealDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Copies that somebody altered, cut, or made up. */
@Execution(ExecutionMode.CONCURRENT)
class HostileCopyTest {
    private static final int[] FLIPS = {0x01, 0x20, 0x80, 0xFF};

    @TempDir
    Path root;

    private byte[] copy;
    private Path file;

    @BeforeEach
    void a_small_copy() throws IOException {
        file = root.resolve("small.folkmoot");
        try (Village village = Copies.afterOneMeeting(root.resolve("here"))) {
            Copies.exported(village.desk(), file);
        }
        copy = Files.readAllBytes(file);
        assertEquals(Verification.Result.INTACT, Copies.checked(file).result());
    }

    @Test
    void every_changed_byte_is_found_and_named_by_its_line() {
        for (int at = 0; at < copy.length; at++) {
            byte[] changed = copy.clone();
            changed[at] ^= (byte) FLIPS[at % FLIPS.length];
            long line = Copies.lineOf(copy, at);
            int offset = at;
            assertTrue(found(changed).line() == line, () -> "byte " + offset + ": " + found(changed));
        }
    }

    @Test
    void every_cut_is_found_and_named_by_the_last_line_that_is_left() {
        for (int length = 0; length < copy.length; length++) {
            byte[] cut = Arrays.copyOf(copy, length);
            long line = Copies.lineOf(copy, Math.max(0, length - 1));
            int at = length;
            assertTrue(found(cut).line() == line, () -> "length " + at + ": " + found(cut));
        }
    }

    @Test
    void a_line_taken_out_doubled_or_moved_is_found() {
        String[] lines = text().split("(?<=\n)");
        for (int i = 0; i < lines.length; i++) {
            String[] without = lines.clone();
            without[i] = "";
            assertFound(without, "without " + (i + 1));
            String[] doubled = lines.clone();
            doubled[i] = lines[i] + lines[i];
            assertFound(doubled, "twice " + (i + 1));
            String[] moved = lines.clone();
            moved[i] = lines[(i + 1) % lines.length];
            moved[(i + 1) % lines.length] = lines[i];
            assertFound(moved, "moved " + (i + 1));
        }
    }

    @Test
    void signs_that_editors_add_are_found() {
        assertEquals(1, found(Copies.utf8("\uFEFF" + text())).line());
        assertEquals(1, found(Copies.utf8(text().replace("\n", "\r\n"))).line());
        assertEquals(1, found(Copies.utf8(text().replaceFirst(":", ": "))).line());
        found(Copies.utf8(text() + "\n"));
    }

    @Test
    void hostile_lines_are_refused_by_their_number() {
        int lines = (int) Copies.lineOf(copy, copy.length) - 1;
        for (String line : new String[] {
            "[".repeat(100_000),
            "{\"a\":".repeat(40_000),
            "1e999999999",
            "{\"entry\":1e999999999,\"id\":\"\"}",
            "9".repeat(200_000),
            "{\"a\":1,\"a\":1}",
            "\u0000",
            "{}",
            "null",
            "{\"header\":{}}",
            "{\"seal\":{},\"signature\":\"\"}",
            "\"" + "\\u0000".repeat(40_000) + "\""
        }) {
            assertEquals(
                    lines,
                    found(Copies.utf8(beforeSeal() + line + "\n")).line(),
                    () -> line.substring(0, Math.min(20, line.length())));
            assertEquals(1, found(Copies.utf8(line + "\n")).line());
        }
        byte[] notUtf8 = Copies.utf8(beforeSeal() + "{\"a\":\"??\"}\n");
        notUtf8[notUtf8.length - 5] = (byte) 0xC0;
        assertEquals(lines, found(notUtf8).line());
    }

    @Test
    void a_line_of_300_megabytes_is_refused_within_two_seconds_in_the_memory_of_one_line() {
        for (byte[] beginning : new byte[][] {{}, Copies.utf8(beforeSeal())}) {
            Verification verified =
                    assertTimeout(Duration.ofSeconds(2), () -> new Verify(new LongFile(beginning, 300_000_000L))
                            .copy(file, Progress.SILENT));
            assertNotEquals(Verification.Result.INTACT, result(verified));
        }
    }

    @Test
    void two_million_wrong_lines_are_not_read_to_their_end() throws IOException {
        String[] lines = text().split("(?<=\n)");
        Copies.write(file, Copies.utf8(lines[0] + "{}\n".repeat(2_000_000)));
        Verification.Checked checked = Copies.checked(file);
        assertTrue(
                checked.counts().lines() < 10, () -> "read: " + checked.counts().lines());
        assertTrue(checked.findingCount() < 1_100, () -> "found: " + checked.findingCount());
        Path folder = root.resolve("here/assembly");
        Path book = Copies.bookOf(folder);
        Files.writeString(book, Files.readString(book) + "{}\n".repeat(2_000_000));
        assertTrue(Copies.checked(folder).findingCount() < 1_100);
    }

    @Test
    void a_first_line_that_is_too_long_is_refused_where_it_is() {
        long[] read = new long[1];
        LongFile endless = new LongFile(new byte[0], Long.MAX_VALUE) {
            @Override
            public InputStream read(Path path) {
                InputStream in = super.read(path);
                return new java.io.FilterInputStream(in) {
                    @Override
                    public int read(byte[] into, int from, int most) throws IOException {
                        int n = super.read(into, from, most);
                        read[0] += n;
                        return n;
                    }
                };
            }
        };
        assertInstanceOf(Verification.NotARecord.class, new Verify(endless).copy(file, Progress.SILENT));
        assertTrue(read[0] < 2_000_000, () -> "read " + read[0]);
    }

    @Test
    void other_files_are_not_called_damaged_copies() throws IOException {
        for (String text : new String[] {"", "\n", "PK\u0003\u0004", "name;email\nAmina;a@b\n", "{\"a\":1}\n"}) {
            Copies.write(file, Copies.utf8(text));
            assertInstanceOf(Verification.NotARecord.class, Copies.verified(file), text);
        }
        assertInstanceOf(Verification.NotARecord.class, Copies.verified(root.resolve("nowhere.folkmoot")));
        Path book;
        try (Stream<Path> books = Files.list(root.resolve("here/assembly/book"))) {
            book = books.filter(each -> each.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
        Verification verified = Copies.verified(book);
        assertNotEquals(Verification.Result.INTACT, result(verified));
    }

    @Test
    void every_changed_byte_of_a_book_is_found_in_the_folder() throws IOException {
        Path folder = root.resolve("here/assembly");
        Path book;
        try (Stream<Path> books = Files.list(folder.resolve("book"))) {
            book = books.filter(each -> each.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] right = Files.readAllBytes(book);
        for (int at = 0; at < right.length; at += 3) {
            byte[] changed = right.clone();
            changed[at] ^= (byte) FLIPS[at % FLIPS.length];
            Files.write(book, changed);
            long line = Copies.lineOf(right, at);
            int offset = at;
            assertTrue(
                    first(Copies.verified(folder)).line() == line,
                    () -> "byte " + offset + ": " + first(Copies.verified(folder)));
        }
    }

    /** Returns the first thing found wrong in a file. */
    private Finding found(byte[] bytes) {
        return first(Copies.verified(Copies.write(file, bytes)));
    }

    private static Finding first(Verification verification) {
        return switch (verification) {
            case Verification.NotARecord not -> not.why();
            case Verification.Checked checked -> {
                assertEquals(Verification.Result.NOT_INTACT, checked.result());
                yield checked.findings().getFirst();
            }
            case Verification.Stopped stopped -> throw new AssertionError("nobody stopped it");
        };
    }

    private static Object result(Verification verification) {
        return verification instanceof Verification.Checked checked ? checked.result() : verification;
    }

    private void assertFound(String[] lines, String what) {
        Verification verified = Copies.verified(Copies.write(file, Copies.utf8(String.join("", lines))));
        assertNotEquals(Verification.Result.INTACT, result(verified), what);
    }

    private String text() {
        return new String(copy, java.nio.charset.StandardCharsets.UTF_8);
    }

    private String beforeSeal() {
        String text = text();
        return text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1);
    }

    /** A disk on which the file is a few bytes and then the letter a, on and on, made up as it is read. */
    private static class LongFile extends DiskInTheWay {
        private final byte[] beginning;
        private final long length;

        LongFile(byte[] beginning, long length) {
            super(new RealDisk());
            this.beginning = beginning;
            this.length = length;
        }

        @Override
        public InputStream read(Path path) {
            return new InputStream() {
                private long at;

                @Override
                public int read() {
                    throw new UnsupportedOperationException("piece by piece, please");
                }

                @Override
                public int read(byte[] into, int from, int most) {
                    int n = (int) Math.min(most, length - at);
                    if (n <= 0) {
                        return -1;
                    }
                    for (int i = 0; i < n; i++, at++) {
                        into[from + i] = at < beginning.length ? beginning[(int) at] : (byte) 'a';
                    }
                    return n;
                }
            };
        }
    }
}
