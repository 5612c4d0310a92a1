package org.folkmoot.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.folkmoot.journal.book.BookFolder;
import org.folkmoot.journal.book.Disk;
import org.folkmoot.journal.book.WholeFile;

/**
 * Keeps what is known about copies beside the record, in {@code local/known-copies.json}: it stays on this computer, and losing
 * it loses nothing that anybody recorded.
 */
public final class KnownCopiesFile {
    private static final int MOST_BYTES = 4_000_000;

    private final Disk disk;
    private final BookFolder folder;
    private final boolean mayWrite;

    /**
     * Keeps it in an assembly's folder.
     *
     * @param mayWrite false where the folder is only looked at and must be left untouched
     */
    public KnownCopiesFile(Disk disk, Path assembly, boolean mayWrite) {
        this.disk = disk;
        this.folder = new BookFolder(assembly);
        this.mayWrite = mayWrite;
    }

    /** Tells whether what is learnt about copies is kept here. */
    public boolean mayWrite() {
        return mayWrite;
    }

    /** Returns what is known; nothing when there is no file or it cannot be understood. */
    public synchronized KnownCopies read() {
        try {
            byte[] bytes = new WholeFile(disk).read(file(), MOST_BYTES);
            return bytes == null ? KnownCopies.NONE : KnownCopiesText.read(bytes);
        } catch (IOException e) {
            return KnownCopies.NONE;
        }
    }

    /** Changes what is known, all of it at once; does nothing where nothing may be written. */
    public synchronized void change(UnaryOperator<KnownCopies> change) throws IOException {
        if (mayWrite) {
            byte[] bytes = KnownCopiesText.bytes(change.apply(read()));
            disk.createFolders(folder.local());
            new WholeFile(disk).replace(file(), bytes, true);
        }
    }

    private Path file() {
        return folder.local().resolve("known-copies.json");
    }
}
