package org.folkmoot.journal.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.LineReader;
import org.folkmoot.journal.ReadLine;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The place where an assembly is to be founded.
 *
 * <p>A folder may hold what a founding left that was cut short before anything was recorded: no book yet, and a file of
 * names in which there is no name. Anything else in it is somebody's, and is neither replaced nor mixed with a record.
 */
final class FoundingPlace {
    private static final String HALF_WRITTEN = ".new";

    private final Disk disk;
    private final BookFolder folder;
    private final LineCodec codec;

    FoundingPlace(Disk disk, BookFolder folder, LineCodec codec) {
        this.disk = disk;
        this.folder = folder;
        this.codec = codec;
    }

    /**
     * Returns why nothing can be founded here, or null when it can.
     *
     * @param keyring knows whether this computer recorded anything for which there is no book any more
     */
    @Nullable
    Sentence taken(Keyring keyring) throws IOException {
        String shown = String.valueOf(folder.root());
        return switch (disk.place(folder.root())) {
            case FREE, EMPTY_FOLDER -> null;
            case FILE, OTHER -> Sentence.of("journal.book.not-a-folder", shown);
            case FULL_FOLDER -> {
                if (!folder.allBooks(disk).isEmpty()) {
                    yield Sentence.of("journal.book.already-here");
                }
                if (!isLeftOver()) {
                    yield Sentence.of("journal.book.not-empty", shown);
                }
                Keyring.Held held = leftKey(keyring);
                yield held != null && held.written() > 0 ? Sentence.of("journal.book.lost") : null;
            }
        };
    }

    private boolean isLeftOver() throws IOException {
        Path halfPersonal = halfWritten(folder.personal());
        Set<Path> known = Set.of(folder.books(), folder.personal(), halfPersonal);
        for (Path inside : disk.list(folder.root())) {
            if (!known.contains(inside)) {
                return false;
            }
        }
        for (Path inside : disk.list(folder.books())) {
            if (!inside.equals(folder.lock()) && !inside.toString().endsWith(HALF_WRITTEN)) {
                return false;
            }
        }
        return holdsNoName(folder.personal()) && holdsNoName(halfPersonal);
    }

    private boolean holdsNoName(Path file) throws IOException {
        if (!disk.exists(file)) {
            return true;
        }
        String name = String.valueOf(file.getFileName());
        try (LineReader reader = new LineReader(name, disk.read(file), codec, LineReader.USUAL_SIZE, false)) {
            ReadLine first = reader.next();
            boolean header = first == null
                    || first instanceof ReadLine.Torn
                    || first instanceof ReadLine.Good good
                            && good.line() instanceof Header read
                            && read.kind() == Header.Kind.PERSONAL;
            return header && reader.next() == null;
        }
    }

    /** Forgets the key that a founding made which was cut short here, and with which nothing was ever recorded. */
    void forgetLeftKey(Keyring keyring) throws IOException {
        String assembly = leftAssembly();
        Keyring.Held held = leftKey(keyring);
        if (assembly != null && held != null && held.written() == 0) {
            keyring.forget(assembly);
        }
    }

    private Keyring.@Nullable Held leftKey(Keyring keyring) throws IOException {
        String assembly = leftAssembly();
        return assembly == null ? null : keyring.find(assembly);
    }

    /** Returns the assembly whose file of names lies here, or null. */
    private @Nullable String leftAssembly() throws IOException {
        Path file = folder.personal();
        if (!disk.exists(file)) {
            return null;
        }
        String name = String.valueOf(file.getFileName());
        try (LineReader reader = new LineReader(name, disk.read(file), codec, LineReader.USUAL_SIZE, false)) {
            return reader.next() instanceof ReadLine.Good good && good.line() instanceof Header header
                    ? header.assembly()
                    : null;
        }
    }

    /** Takes away the files of a founding in which nothing was recorded, and its key; what cannot be deleted stays. */
    void clear(String assembly, Keyring keyring) {
        try {
            // Names first: a book in which nothing stands can be founded in again, names without a book cannot.
            for (Path file : List.of(folder.personal(), halfWritten(folder.personal()))) {
                delete(file);
            }
            for (Path inside : disk.list(folder.books())) {
                if (!inside.equals(folder.lock())) {
                    delete(inside);
                }
            }
            for (Path inside : disk.list(folder.local())) {
                delete(inside);
            }
            keyring.forget(assembly);
        } catch (IOException e) {
            // A founding can go on in what is left.
        }
    }

    /** Takes away the lock that nobody holds any more, and the folders, where they are empty now and ours. */
    void clearFolders(boolean wasThere) {
        delete(folder.lock());
        delete(folder.books());
        delete(folder.local());
        if (!wasThere) {
            delete(folder.root());
        }
    }

    private void delete(Path path) {
        try {
            disk.delete(path);
        } catch (IOException e) {
            // Such as a folder in which something else lies.
        }
    }

    private static Path halfWritten(Path file) {
        return file.resolveSibling(file.getFileName() + HALF_WRITTEN);
    }
}
