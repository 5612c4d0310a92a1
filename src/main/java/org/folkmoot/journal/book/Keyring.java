package org.folkmoot.journal.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.folkmoot.journal.DeviceKey;
import org.folkmoot.journal.codec.RecordCodec;
import org.folkmoot.journal.json.Unreadable;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * This person's keys, one for each assembly, with the highest number that each has written.
 *
 * <p>They lie in the user's own configuration folder, one file an assembly, readable by nobody else where the system can
 * do that; never in the assembly's folder, a copy or a backup.
 */
public final class Keyring {
    private static final int LARGEST_FILE = 4_096;

    private final Disk disk;
    private final Path folder;
    private final WholeFile files;
    private final RecordCodec codec = new RecordCodec();

    /**
     * A key and how far it has written.
     *
     * @param key the device's key
     * @param written the highest number of an entry that was said to be recorded, 0 for none
     */
    public record Held(DeviceKey key, long written) {}

    /** What the file says. */
    private record Kept(String assembly, String seed, long written) {}

    /** Opens the keys in a folder, which need not be there yet. */
    public Keyring(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
        this.files = new WholeFile(disk);
    }

    /** Returns this device's key in an assembly, or null when there is none that can be read. */
    public @Nullable Held find(String assembly) throws IOException {
        byte[] bytes = files.read(file(assembly), LARGEST_FILE);
        if (bytes == null) {
            return null;
        }
        try {
            Kept kept = codec.read(Kept.class, bytes);
            boolean good = kept.assembly.equals(assembly) && Id.isEntryId(kept.seed) && kept.written >= 0;
            return good ? new Held(DeviceKey.of(HexFormat.of().parseHex(kept.seed)), kept.written) : null;
        } catch (Unreadable notAKey) {
            return null;
        }
    }

    /**
     * Keeps a key and how far it has written, in place of what was kept for that assembly.
     *
     * @throws IOException when it could not be written; the failure itself says that it was the key
     */
    public void keep(String assembly, Held held) throws IOException {
        try {
            write(assembly, held);
        } catch (IOException e) {
            throw new KeyNotKept(folder, e);
        }
    }

    private void write(String assembly, Held held) throws IOException {
        if (!disk.exists(folder)) {
            disk.createFolders(folder);
            Path above = folder.getParent();
            if (above != null) {
                disk.forceFolder(above);
            }
        }
        Kept kept = new Kept(assembly, HexFormat.of().formatHex(held.key().seed()), held.written());
        files.replace(file(assembly), codec.write(Kept.class, kept), true);
    }

    /** Forgets the key of an assembly in which nothing was ever recorded. */
    void forget(String assembly) throws IOException {
        disk.delete(file(assembly));
        files.deleteHalfWritten(file(assembly));
    }

    private Path file(String assembly) {
        if (!Id.isEntryId(assembly)) {
            throw new IllegalArgumentException("not an assembly");
        }
        return folder.resolve(assembly + ".key");
    }
}
