package org.folkmoot.journal.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where things lie in an assembly's folder.
 *
 * @param root the assembly's folder
 */
public record BookFolder(Path root) {
    private static final String BOOK_ENDING = ".jsonl";

    /** Returns the folder of the devices' books. */
    public Path books() {
        return root.resolve("book");
    }

    /** Returns one device's book. */
    public Path book(String device) {
        return books().resolve(device + BOOK_ENDING);
    }

    /** Returns the file that whoever records keeps locked. */
    public Path lock() {
        return books().resolve("lock");
    }

    /** Returns the file of names and texts. */
    public Path personal() {
        return root.resolve("personal" + BOOK_ENDING);
    }

    /** Returns the folder of what is not in the record. */
    public Path local() {
        return root.resolve("local");
    }

    /** Returns the file that says: this is a copy that somebody brought in, and it is open for looking only. */
    public Path broughtIn() {
        return local().resolve("brought-in");
    }

    /** Returns the folder of earlier states of the record. */
    public Path earlier() {
        return local().resolve("earlier");
    }

    /** Returns the devices' books that are there, ascending by name. */
    public List<Path> allBooks(Disk disk) throws IOException {
        return disk.list(books()).stream()
                .filter(path -> path.toString().endsWith(BOOK_ENDING))
                .toList();
    }

    /** Returns a name, not yet used, for what was cut off a file. */
    Path setAside(Disk disk) {
        for (int i = 1; ; i++) {
            Path path = books().resolve("set-aside-" + i + ".txt");
            if (!disk.exists(path)) {
                return path;
            }
        }
    }
}
