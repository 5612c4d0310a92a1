package org.folkmoot.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file line by line like {@link LineReader}, with the same results in the same order, on all processors.
 *
 * <p>A line is read from its own bytes alone, so a file is cut between lines into pieces, and what they say is read side
 * by side, some pieces ahead of whoever asks. Every start of the program reads the whole book, and somebody waits for it.
 * Whoever asks helps with the pieces instead of waiting.
 */
public final class LinesAhead implements Closeable {
    /** One piece: some hundred lines, or a few of the longest. */
    private static final int PIECE = 2 * Line.LONGEST;

    private static final int MOST_LINES = 4_096;
    private static final int PIECES_A_PROCESSOR = 2;

    /** More would only take memory: whoever asks cannot take lines so fast. */
    private static final int MOST_PIECES = 16;

    private final String file;
    private final LineCodec codec;
    private final LineFinder finder;
    private final int most =
            Math.min(MOST_PIECES, PIECES_A_PROCESSOR * Runtime.getRuntime().availableProcessors());
    private final Deque<Piece> pieces = new ArrayDeque<>();
    private final Deque<byte[]> free = new ArrayDeque<>();
    private Iterator<ReadLine> ready = Collections.emptyIterator();
    private LineFinder.@Nullable Found found;
    private boolean begun;

    /** Some lines on their way from bytes to what they say; nothing else touches the bytes meanwhile. */
    private record Piece(byte[] bytes, Meanwhile<List<ReadLine>> reading) {}

    /**
     * Begins to read; closing this closes the stream.
     *
     * @param file the name to give in findings
     * @param in the bytes
     * @param codec how lines are read
     * @param largest how many bytes are read before giving up
     */
    public LinesAhead(String file, InputStream in, LineCodec codec, long largest) {
        this.file = file;
        this.codec = codec;
        finder = new LineFinder(file, in, largest, false);
    }

    /** Returns the next line, or null after the last one. */
    public @Nullable ReadLine next() throws IOException {
        while (!ready.hasNext()) {
            goAhead();
            Piece first = pieces.poll();
            if (first == null) {
                return null;
            }
            first.reading.help();
            // Where another thread has begun with the first, the later ones can be begun with here.
            for (Iterator<Piece> last = pieces.descendingIterator(); last.hasNext() && !first.reading.isDone(); ) {
                last.next().reading.help();
            }
            ready = first.reading.result().iterator();
            free.push(first.bytes);
        }
        return ready.next();
    }

    private void goAhead() throws IOException {
        if (!begun) {
            begun = true;
            found = finder.next();
        }
        while (found != null && pieces.size() < most) {
            pieces.add(piece());
        }
    }

    /** Fills a piece with the line that was found and as many after it as have room. */
    private Piece piece() throws IOException {
        byte[] bytes = free.isEmpty() ? new byte[PIECE] : free.pop();
        List<LineFinder.Found> lines = new ArrayList<>();
        int filled = 0;
        while (found != null && lines.size() < MOST_LINES) {
            if (found instanceof LineFinder.Found.Whole whole) {
                int length = whole.end() - whole.from();
                if (filled + length > PIECE) {
                    break;
                }
                System.arraycopy(finder.buffer(), whole.from(), bytes, filled, length);
                lines.add(new LineFinder.Found.Whole(
                        whole.number(), whole.offset(), whole.after(), filled, filled + length));
                filled += length;
            } else {
                lines.add(found);
            }
            found = finder.next();
        }
        return new Piece(bytes, Meanwhile.begin(() -> read(bytes, lines)));
    }

    private List<ReadLine> read(byte[] bytes, List<LineFinder.Found> lines) {
        List<ReadLine> read = new ArrayList<>(lines.size());
        for (LineFinder.Found line : lines) {
            read.add(
                    switch (line) {
                        case LineFinder.Found.Broken(ReadLine broken) -> broken;
                        case LineFinder.Found.Whole whole -> codec.read(file, bytes, whole);
                    });
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        pieces.forEach(piece -> piece.reading.forget());
        finder.close();
    }
}
