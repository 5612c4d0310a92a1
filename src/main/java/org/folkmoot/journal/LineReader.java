package org.folkmoot.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file line by line, whoever wrote it and however large it is, in the memory of two lines.
 *
 * <p>Nothing in the content makes it throw.
 */
public final class LineReader implements Closeable {
    /** How large a file may be unless somebody allows more: 2 GiB. */
    public static final long USUAL_SIZE = 2L << 30;

    private final String file;
    private final LineCodec codec;
    private final LineFinder finder;

    /**
     * Begins to read; closing this closes the stream.
     *
     * @param file the name to give in findings
     * @param in the bytes
     * @param codec how lines are read
     * @param largest how many bytes are read before giving up
     * @param hashing whether {@link #sha256Before} will be asked
     */
    public LineReader(String file, InputStream in, LineCodec codec, long largest, boolean hashing) {
        this.file = file;
        this.codec = codec;
        finder = new LineFinder(file, in, largest, hashing);
    }

    /** Returns the next line, or null after the last one. */
    public @Nullable ReadLine next() throws IOException {
        return switch (finder.next()) {
            case null -> null;
            case LineFinder.Found.Broken(ReadLine line) -> line;
            case LineFinder.Found.Whole whole -> codec.read(file, finder.buffer(), whole);
        };
    }

    /**
     * Returns SHA-256 of all bytes before the line that was returned last, 64 hex digits; only for a reader that was
     * told so and as long as no line was too long.
     */
    public String sha256Before() {
        return finder.sha256Before();
    }

    @Override
    public void close() throws IOException {
        finder.close();
    }
}
