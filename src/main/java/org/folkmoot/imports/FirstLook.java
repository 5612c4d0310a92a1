package org.folkmoot.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.security.MessageDigest;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.Sha256;
import org.folkmoot.terms.Sentence;

/**
 * A first pass over a file's bytes: fingerprint, size, and whether they are letters at all.
 *
 * <p>Reading twice keeps the memory small, and a wrong byte is known by its line before any row is believed.
 */
final class FirstLook {
    private static final int SAMPLE = 64 << 10;
    private static final int CHUNK = 64 << 10;
    private static final char LAST_OF_ASCII = 0x7F;

    private final Letters letters;
    private final Progress progress;
    private final MessageDigest digest = Sha256.begin();
    private final StringBuilder sample = new StringBuilder();
    private final CharBuffer chars = CharBuffer.allocate(CHUNK);
    private long lines = 1;
    private char last;
    private char highest;
    private Letters.Mark mark = Letters.Mark.NONE;

    FirstLook(Letters letters, Progress progress) {
        this.letters = letters;
        this.progress = progress;
    }

    /**
     * What the first pass saw.
     *
     * @param sha256 the fingerprint
     * @param charset how to read it
     * @param mark bytes to leave away at the beginning
     * @param sample its first characters
     * @param wholeInSample whether the sample is all of it
     * @param lines how many lines there are; behind the last line end begins none
     * @param beyondAscii whether there are letters that another encoding writes in other bytes
     */
    record Seen(
            String sha256,
            Charset charset,
            Letters.Mark mark,
            String sample,
            boolean wholeInSample,
            long lines,
            boolean beyondAscii) {}

    Seen look(InputStream in, long size) throws IOException, Unfit {
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        int begin = in.readNBytes(bytes.array(), 0, FileKind.LOOKED_AT);
        digest.update(bytes.array(), 0, begin);
        Sentence other = FileKind.otherThanList(bytes.array(), begin);
        if (other != null) {
            throw new Unfit(0, other);
        }
        mark = Letters.Mark.of(bytes.array(), begin);
        Charset charset = letters.charset(mark);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        bytes.position(Math.min(begin, mark.bytes())).limit(begin);
        long read = begin;
        boolean end = false;
        while (!end) {
            decode(decoder, bytes, false);
            bytes.compact();
            int more = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = more < 0;
            if (!end) {
                digest.update(bytes.array(), bytes.position(), more);
                bytes.position(bytes.position() + more);
                read += more;
            }
            bytes.flip();
            if (read > CsvFile.MOST_BYTES) {
                throw new Unfit(0, Sentence.of("import.file.too-large", CsvFile.MOST_BYTES >> 20));
            }
            if (!progress.at(read, 2 * Math.max(size, read))) {
                throw new Unfit(0, Sentence.of("import.cancelled"));
            }
        }
        decode(decoder, bytes, true);
        return new Seen(
                Sha256.end(digest),
                charset,
                mark,
                sample.toString(),
                sample.length() < SAMPLE,
                last == '\n' || last == '\r' ? lines - 1 : lines,
                highest > LAST_OF_ASCII);
    }

    private void decode(CharsetDecoder decoder, ByteBuffer bytes, boolean end) throws Unfit {
        CoderResult result;
        do {
            result = decoder.decode(bytes, chars, end);
            take();
            if (result.isError()) {
                throw notLetters();
            }
        } while (result.isOverflow());
    }

    /** Only where nothing says what the letters are, others may be chosen. */
    private Unfit notLetters() {
        if (letters == Letters.WINDOWS_1252) {
            return new Unfit(lines, Sentence.of("import.file.not-letters"));
        }
        return switch (mark) {
            case NONE -> new Unfit(lines, Sentence.of("import.file.not-utf-8"), true);
            case UTF_8 -> new Unfit(lines, Sentence.of("import.file.broken-letters", "UTF-8"));
            case UTF_16_LE, UTF_16_BE, UNMARKED_LE, UNMARKED_BE ->
                new Unfit(lines, Sentence.of("import.file.broken-letters", "UTF-16"));
        };
    }

    private void take() {
        chars.flip();
        if (sample.length() < SAMPLE) {
            sample.append(chars, 0, Math.min(chars.length(), SAMPLE - sample.length()));
        }
        char[] all = chars.array();
        for (int i = 0; i < chars.limit(); i++) {
            char c = all[i];
            if (c == '\r' || c == '\n' && last != '\r') {
                lines++;
            }
            highest = (char) Math.max(highest, c);
            last = c;
        }
        chars.clear();
    }
}
