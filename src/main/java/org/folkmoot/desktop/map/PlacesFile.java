package org.folkmoot.desktop.map;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.folkmoot.journal.book.BookFolder;
import org.folkmoot.journal.book.Disk;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.journal.book.WholeFile;

/** Keeps where people stand beside the record; losing it loses nothing that anybody said. */
final class PlacesFile {
    private static final int MOST_BYTES = 16_000_000;

    private final Disk disk = new RealDisk();
    private final BookFolder folder;
    private final boolean mayWrite;

    /** Keeps them in an assembly's folder; only reads there when the folder must be left untouched. */
    PlacesFile(Path assembly, boolean mayWrite) {
        this.folder = new BookFolder(assembly);
        this.mayWrite = mayWrite;
    }

    /** Returns what was kept; nobody when there is nothing that can be read. */
    KeptPlaces read() {
        try {
            byte[] bytes = new WholeFile(disk).read(file(), MOST_BYTES);
            return bytes == null ? KeptPlaces.NONE : KeptPlaces.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return KeptPlaces.NONE;
        }
    }

    /** Keeps places; when the disk does not take them, the next map is arranged anew, and that is all. */
    void keep(KeptPlaces places) {
        if (!mayWrite) {
            return;
        }
        try {
            disk.createFolders(folder.local());
            new WholeFile(disk).replace(file(), places.asText().getBytes(StandardCharsets.UTF_8), true);
        } catch (IOException e) {
            System.getLogger(PlacesFile.class.getName()).log(System.Logger.Level.INFO, "places not kept", e);
        }
    }

    private Path file() {
        return folder.local().resolve("map.txt");
    }
}
