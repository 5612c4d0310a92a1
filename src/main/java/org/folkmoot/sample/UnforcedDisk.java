package org.folkmoot.sample;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.journal.book.Disk;
import org.folkmoot.journal.book.RealDisk;
import org.jspecify.annotations.Nullable;

/** A disk that is never waited for: what is generated can be generated again, so nothing has to outlast a power cut. */
final class UnforcedDisk implements Disk {
    private final Disk disk = new RealDisk();

    @Override
    public Appending append(Path file) throws IOException {
        return new Unforced(disk.append(file));
    }

    @Override
    public Appending create(Path file, boolean ownerOnly) throws IOException {
        return new Unforced(disk.create(file, ownerOnly));
    }

    @Override
    public InputStream read(Path file) throws IOException {
        return disk.read(file);
    }

    @Override
    public long length(Path file) throws IOException {
        return disk.length(file);
    }

    @Override
    public boolean exists(Path path) {
        return disk.exists(path);
    }

    @Override
    public Place place(Path path) throws IOException {
        return disk.place(path);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return disk.list(folder);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        disk.createFolders(folder);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        disk.rename(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.delete(path);
    }

    @Override
    public void forceFolder(Path folder) {
        // Not waited for.
    }

    @Override
    public @Nullable Closeable lock(Path file) throws IOException {
        return disk.lock(file);
    }

    private record Unforced(Appending file) implements Appending {
        @Override
        public long length() throws IOException {
            return file.length();
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            file.write(bytes);
        }

        @Override
        public void force() {
            // Not waited for.
        }

        @Override
        public void truncate(long length) throws IOException {
            file.truncate(length);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
