package org.folkmoot.journal.book;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes a small file as a whole: after a power cut there is the old one or the new one, never something between. */
public final class WholeFile {
    private final Disk disk;

    /** Writes to a disk. */
    public WholeFile(Disk disk) {
        this.disk = disk;
    }

    /** Puts a file in place, or replaces it; its folder must be there. */
    public void replace(Path file, byte[] bytes, boolean ownerOnly) throws IOException {
        Path beside = halfWritten(file);
        disk.delete(beside);
        boolean done = false;
        try {
            try (Disk.Appending out = disk.create(beside, ownerOnly)) {
                out.write(bytes);
                out.force();
            }
            disk.rename(beside, file);
            done = true;
        } finally {
            if (!done) {
                deleteIfPossible(beside);
            }
        }
        Path folder = file.getParent();
        if (folder != null) {
            disk.forceFolder(folder);
        }
    }

    /** Takes away what a replacing left that was cut short. */
    void deleteHalfWritten(Path file) throws IOException {
        disk.delete(halfWritten(file));
    }

    private static Path halfWritten(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private void deleteIfPossible(Path beside) {
        try {
            disk.delete(beside);
        } catch (IOException e) {
            // What went wrong before is what has to be said.
        }
    }

    /** Returns a file's bytes, or null when there is none or it is larger than {@code most}. */
    public byte @Nullable [] read(Path file, int most) throws IOException {
        if (!disk.exists(file)) {
            return null;
        }
        try (var in = disk.read(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            return bytes.length > most ? null : bytes;
        }
    }
}
