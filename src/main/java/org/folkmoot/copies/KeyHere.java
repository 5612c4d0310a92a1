package org.folkmoot.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.book.BookFolder;
import org.folkmoot.journal.book.Disk;
import org.folkmoot.journal.book.Keyring;
import org.jspecify.annotations.Nullable;

/**
 * This computer's key in the assembly of a folder.
 *
 * @param held the key and how far it wrote
 * @param books how many devices have a book in the folder
 */
record KeyHere(Keyring.Held held, int books) {
    /** Finds it; null in a folder that this computer did not write, also in a copy of its own that was brought in. */
    static @Nullable KeyHere find(Disk disk, Path root, LineCodec codec, Keyring keys) throws IOException {
        BookFolder folder = new BookFolder(root);
        if (disk.exists(folder.broughtIn())) {
            return null;
        }
        List<Path> books = folder.allBooks(disk);
        for (Path book : books) {
            Header header = Peek.header(disk, book, codec);
            Keyring.Held held = header == null ? null : keys.find(header.assembly());
            if (held != null) {
                return disk.exists(folder.book(held.key().device())) ? new KeyHere(held, books.size()) : null;
            }
        }
        return null;
    }

    /** Returns what this computer knows about its own book. */
    Own own() {
        return new Own(held.key().device(), held.written(), books);
    }
}
