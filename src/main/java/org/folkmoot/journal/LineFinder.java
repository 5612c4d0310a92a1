package org.folkmoot.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.folkmoot.journal.json.EightBytes;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the lines of a file begin and end, in the memory of two lines; what they say is not looked at.
 *
 * <p>Nothing in the content makes it throw. Bytes of a line that is too long are passed over
 * without being kept, and a line that is too long by far ends the reading.
 */
final class LineFinder implements Closeable {
    /** Two lines may have grown into one; what is longer by far nobody wrote by mistake, and nothing behind it is read. */
    private static final int MOST_PASSED = 16 * Line.LONGEST;

    private final String file;
    private final InputStream in;
    private final long largest;
    private final MessageDigest digest = Sha256.begin();
    private final boolean hashing;
    private final byte[] buffer = new byte[2 * Line.LONGEST];
    private int from;
    private int filled;
    private int hashed;
    private long base;
    private long number;
    private boolean over;

    /** What is found next. */
    sealed interface Found {
        /**
         * A line with its end; its bytes are there until the next one is asked for.
         *
         * @param number its number, from 1
         * @param offset where it begins in the file
         * @param after where the next one begins in the file
         * @param from where it begins in the buffer
         * @param end where its end stands in the buffer
         */
        record Whole(long number, long offset, long after, int from, int end) implements Found {}

        /**
         * No line that could be read.
         *
         * @param line what it is instead
         */
        record Broken(ReadLine line) implements Found {}
    }

    /**
     * Begins to read; closing this closes the stream.
     *
     * @param file the name to give in findings
     * @param in the bytes
     * @param largest how many bytes are read before giving up
     * @param hashing whether {@link #sha256Before} will be asked
     */
    LineFinder(String file, InputStream in, long largest, boolean hashing) {
        this.file = file;
        this.in = in;
        this.largest = largest;
        this.hashing = hashing;
    }

    /** Returns the bytes in which the line lies that was found last. */
    byte[] buffer() {
        return buffer;
    }

    /** Finds the next line; null after the last one. */
    @Nullable
    Found next() throws IOException {
        if (over) {
            return null;
        }
        int end = lineEnd();
        if (end < 0 && filled == from) {
            over = true;
            return null;
        }
        number++;
        long offset = base + from;
        if (number > Line.MOST || offset > largest) {
            over = true;
            return bad(offset, Sentence.of("journal.line.file-too-large", Line.MOST, largest));
        }
        if (end < 0 && filled - from < Line.LONGEST) {
            over = true;
            return new Found.Broken(new ReadLine.Torn(number, offset));
        }
        if (end < 0 || end - from >= Line.LONGEST) {
            // A file that begins so is none of ours, whatever stands behind it.
            over = number == 1;
            if (!over) {
                passOver(end);
            }
            return bad(offset, Sentence.of("journal.line.too-long", Line.LONGEST));
        }
        int start = from;
        from = end + 1;
        return new Found.Whole(number, offset, base + from, start, end);
    }

    private Found bad(long offset, Sentence reason) {
        return new Found.Broken(new ReadLine.Bad(number, offset, new Finding(file, number, reason)));
    }

    /**
     * Returns SHA-256 of all bytes before the line that was found last, 64 hex digits; only for a finder that was told so
     * and as long as no line was too long.
     */
    String sha256Before() {
        try {
            return Sha256.end((MessageDigest) digest.clone());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the index of the line's end, or −1 when there is none within a line's bounds. */
    private int lineEnd() throws IOException {
        hash();
        int at = from;
        while (true) {
            at = EightBytes.lineFeed(buffer, at, filled);
            if (at < filled) {
                return at;
            }
            if (filled - from > Line.LONGEST) {
                return -1;
            }
            at -= makeRoom();
            int more = in.read(buffer, filled, buffer.length - filled);
            if (more < 0) {
                return -1;
            }
            filled += more;
        }
    }

    private void hash() {
        if (hashing) {
            digest.update(buffer, hashed, from - hashed);
            hashed = from;
        }
    }

    /** Moves what is not yet read to the front when the buffer is full, and returns by how far. */
    private int makeRoom() {
        if (filled < buffer.length) {
            return 0;
        }
        int moved = from;
        System.arraycopy(buffer, from, buffer, 0, filled - from);
        base += from;
        filled -= from;
        hashed -= from;
        from = 0;
        return moved;
    }

    private void passOver(int knownEnd) throws IOException {
        int end = knownEnd;
        long passed = 0;
        while (end < 0) {
            passed += filled - from;
            base += filled;
            from = 0;
            hashed = 0;
            filled = 0;
            int more = in.read(buffer, 0, buffer.length);
            if (more < 0 || base > largest || passed > MOST_PASSED) {
                over = true;
                return;
            }
            filled = more;
            int found = EightBytes.lineFeed(buffer, 0, filled);
            end = found < filled ? found : -1;
        }
        from = end + 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
