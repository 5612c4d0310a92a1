package org.folkmoot.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.terms.Hour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class LineReaderTest {
    private static final String ASSEMBLY = "a".repeat(64);
    private static final String DEVICE = "d".repeat(64);

    private final LineCodec codec = new LineCodec();

    private byte[] book(int entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(codec.bytes(Header.book(ASSEMBLY, DEVICE)));
        Tip tip = Tip.none(ASSEMBLY, DEVICE);
        for (int i = 0; i < entries; i++) {
            Entry entry = tip.next(codec, new IncomeIssued(new Hour(400_000 + i)), 1_000 + i, null, null, null);
            out.writeBytes(codec.bytes(entry));
            tip = tip.after(entry);
        }
        return out.toByteArray();
    }

    private List<ReadLine> read(byte[] bytes) throws IOException {
        return read(bytes, ByteArrayInputStream::new);
    }

    /** Reads the same one line after another and on all processors, which must not differ. */
    private List<ReadLine> read(byte[] bytes, Function<byte[], InputStream> opened) throws IOException {
        List<ReadLine> lines = new ArrayList<>();
        try (LineReader reader = new LineReader("book", opened.apply(bytes), codec, LineReader.USUAL_SIZE, false)) {
            for (ReadLine line = reader.next(); line != null; line = reader.next()) {
                lines.add(line);
            }
        }
        List<ReadLine> ahead = new ArrayList<>();
        try (LinesAhead reader = new LinesAhead("book", opened.apply(bytes), codec, LineReader.USUAL_SIZE)) {
            for (ReadLine line = reader.next(); line != null; line = reader.next()) {
                ahead.add(line);
            }
        }
        assertEquals(lines, ahead, "read ahead");
        return lines;
    }

    private List<String> reasons(byte[] bytes) throws IOException {
        return read(bytes).stream()
                .map(line -> switch (line) {
                    case ReadLine.Good good -> "good";
                    case ReadLine.Bad bad -> bad.finding().reason().key();
                    case ReadLine.Torn torn -> "torn";
                })
                .toList();
    }

    @Test
    void lines_are_read_with_their_numbers_and_offsets_however_the_bytes_arrive() throws IOException {
        byte[] bytes = book(3_000);
        List<ReadLine> lines = read(bytes);
        assertEquals(3_001, lines.size());
        long offset = 0;
        for (int i = 0; i < lines.size(); i++) {
            ReadLine.Good good = assertInstanceOf(ReadLine.Good.class, lines.get(i));
            assertEquals(i + 1, good.number());
            assertEquals(offset, good.offset());
            offset = good.end();
        }
        assertEquals(bytes.length, offset);
        assertEquals(lines, read(bytes, Dripping::new));
    }

    @Test
    void the_hash_of_everything_before_a_line_is_told() throws IOException {
        byte[] bytes = book(3_000);
        try (LineReader reader = new LineReader("book", new Dripping(bytes), codec, LineReader.USUAL_SIZE, true)) {
            for (ReadLine line = reader.next(); line != null; line = reader.next()) {
                if (line.number() % 100 == 1) {
                    String expected = Sha256.hex(Arrays.copyOf(bytes, (int) line.offset()));
                    assertEquals(expected, reader.sha256Before());
                }
            }
        }
    }

    @Test
    void every_length_to_which_a_file_is_cut_is_a_torn_line_or_fewer_lines() throws IOException {
        byte[] bytes = book(3);
        for (int length = 0; length < bytes.length; length++) {
            List<String> reasons = reasons(Arrays.copyOf(bytes, length));
            boolean betweenLines = length == 0 || bytes[length - 1] == '\n';
            assertEquals(!betweenLines, reasons.contains("torn"), "length " + length);
            assertTrue(reasons.stream().allMatch(reason -> reason.equals("good") || reason.equals("torn")));
        }
    }

    @Test
    void hostile_lines_are_named_and_the_next_one_is_read() throws IOException {
        String header = new String(codec.bytes(Header.book(ASSEMBLY, DEVICE)), UTF_8);
        List<byte[]> hostile = new ArrayList<>();
        for (String text : List.of(
                "",
                "{}",
                "null",
                "\0\0\0\0\0\0",
                "1e999999999",
                "{\"entry\":1e999999999}",
                "{\"entry\":{},\"entry\":{}}",
                "[".repeat(100_000),
                "{\"entry\":".repeat(20_000),
                "{\"entry\":{},\"id\":\"" + "0".repeat(64) + "\"}",
                "{\"entry\":[],\"id\":\"\"}",
                "{\"hash\":\"\",\"personal\":{}}",
                "{\"hash\":\"" + "0".repeat(64) + "\",\"personal\":{\"salt\":\"" + "0".repeat(64) + "\",\"texts\":{}}}",
                "{\"seal\":{},\"signature\":\"\"}",
                "{\"seal\":[],\"signature\":[]}",
                "{\"header\":null}",
                "{\"header\":{\"format\":\"folkmoot\",\"v\":1}}",
                "{\"header\":{\"format\":\"folkmoot\",\"v\":9007199254740991}}",
                "\uFEFF" + header.strip(),
                header.strip() + "\r",
                header.strip() + " ",
                header.strip() + header.strip(),
                "\u202E{}",
                "=1+1")) {
            hostile.add(text.getBytes(UTF_8));
        }
        hostile.add(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'});
        hostile.add(new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0});
        hostile.add(new byte[Line.LONGEST]);
        hostile.add(new byte[3 * Line.LONGEST]);
        for (byte[] line : hostile) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.writeBytes(line);
            file.write('\n');
            file.writeBytes(codec.bytes(Header.book(ASSEMBLY, DEVICE)));
            List<ReadLine> lines = read(file.toByteArray());
            // a file whose very first line is without end is none of ours: nothing behind it is read
            boolean endless = line.length >= Line.LONGEST;
            assertEquals(endless ? 1 : 2, lines.size());
            ReadLine.Bad bad = assertInstanceOf(ReadLine.Bad.class, lines.get(0));
            assertEquals(1, bad.finding().line());
            if (!endless) {
                assertEquals(
                        line.length + 1,
                        assertInstanceOf(ReadLine.Good.class, lines.get(1)).offset());
            }
        }
    }

    @Test
    void random_bytes_are_never_read_and_never_thrown_about() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            byte[] bytes = new byte[2_000];
            new Random(seed).nextBytes(bytes);
            assertTrue(!reasons(bytes).contains("good"), "seed " + seed);
        }
    }

    @Test
    void a_line_of_300_megabytes_is_passed_over_in_two_seconds() {
        long size = 300L << 20;
        assertTimeout(Duration.ofSeconds(2), () -> {
            List<ReadLine> lines = read(new byte[0], none -> new Endless(size));
            assertEquals(1, lines.size());
            assertEquals(
                    "journal.line.too-long",
                    assertInstanceOf(ReadLine.Bad.class, lines.getFirst())
                            .finding()
                            .reason()
                            .key());
        });
    }

    @Test
    void an_endless_file_is_given_up() throws IOException {
        try (LineReader reader = new LineReader("book", new Endless(Long.MAX_VALUE), codec, 1 << 20, false)) {
            assertInstanceOf(ReadLine.Bad.class, reader.next());
            assertEquals(null, reader.next());
        }
        byte[] lineEnds = new byte[3 << 20];
        Arrays.fill(lineEnds, (byte) '\n');
        List<String> reasons = reasons(lineEnds);
        assertEquals(Line.MOST + 1, reasons.size());
        assertEquals("journal.line.file-too-large", reasons.getLast());
    }

    @Test
    void a_place_in_a_line_is_counted_from_its_beginning() throws IOException {
        byte[] bytes = "{}\n{\"entry\":,\n".getBytes(UTF_8);
        ReadLine.Bad second = assertInstanceOf(ReadLine.Bad.class, read(bytes).get(1));
        assertEquals(List.of(10), second.finding().reason().args());
    }

    /** Gives out a few bytes at a time. */
    private static final class Dripping extends ByteArrayInputStream {
        private final Random random = new Random(1);

        Dripping(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int from, int length) {
            return super.read(target, from, Math.min(length, 1 + random.nextInt(1_000)));
        }
    }

    /** Gives out opening brackets without ever keeping them. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? '[' : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(target, from, from + count, (byte) '[');
            left -= count;
            return count;
        }
    }
}
