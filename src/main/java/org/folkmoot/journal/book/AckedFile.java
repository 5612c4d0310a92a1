package org.folkmoot.journal.book;

import java.io.Closeable;
import java.io.IOException;

/** A file that grows by pieces, each of which is there completely and for good, or not at all. */
final class AckedFile implements Closeable {
    /** What came of writing a piece. */
    enum Outcome {
        /** It is there for good. */
        KEPT,
        /** It is not there. */
        CUT_BACK,
        /** Some or all of it may be there. */
        UNKNOWN
    }

    private final Disk.Appending file;
    private long acknowledged;
    private boolean doubtful;
    private String failure = "";

    /** Takes a file all of whose bytes are wanted. */
    AckedFile(Disk.Appending file) throws IOException {
        this.file = file;
        this.acknowledged = file.length();
    }

    /** Appends a piece and forces it to the disk; where that fails, cuts the file back to what it was and forces that. */
    Outcome append(byte[] piece) {
        if (doubtful && !cutBack()) {
            return Outcome.UNKNOWN;
        }
        try {
            file.write(piece);
            file.force();
            acknowledged += piece.length;
            return Outcome.KEPT;
        } catch (IOException e) {
            failure = said(e);
            return cutBack() ? Outcome.CUT_BACK : Outcome.UNKNOWN;
        }
    }

    private boolean cutBack() {
        try {
            file.truncate(acknowledged);
            file.force();
            doubtful = false;
        } catch (IOException e) {
            doubtful = true;
        }
        return !doubtful;
    }

    /** Returns what the system said about the last failure. */
    String failure() {
        return failure;
    }

    /** Returns what the system says about a failure. */
    static String said(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
