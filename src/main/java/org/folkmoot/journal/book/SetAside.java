package org.folkmoot.journal.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Cuts the end off a file, after keeping it in a file of its own. */
final class SetAside {
    private final Disk disk;
    private final BookFolder folder;

    SetAside(Disk disk, BookFolder folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** Keeps everything from an offset on in a new file, forces that, and only then cuts the file there. */
    void from(Path file, long offset) throws IOException {
        Path aside = folder.setAside(disk);
        try (InputStream in = disk.read(file);
                Disk.Appending out = disk.create(aside, false)) {
            in.skipNBytes(offset);
            byte[] piece = in.readNBytes(1 << 16);
            while (piece.length > 0) {
                out.write(piece);
                piece = in.readNBytes(1 << 16);
            }
            out.force();
        }
        disk.forceFolder(folder.books());
        try (Disk.Appending cut = disk.append(file)) {
            cut.truncate(offset);
            cut.force();
        }
    }
}
