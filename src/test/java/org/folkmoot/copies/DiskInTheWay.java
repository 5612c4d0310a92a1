package org.folkmoot.copies;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.journal.book.Disk;
import org.jspecify.annotations.Nullable;

/** A disk that stands before another one; a test lets it do something else in between. */
abstract class DiskInTheWay implements Disk {
    private final Disk behind;

    DiskInTheWay(Disk behind) {
        this.behind = behind;
    }

    /** Comes before everything that changes something; a test may let it fail. */
    void before(String what) throws IOException {}

    @Override
    public Appending append(Path file) throws IOException {
        return behind.append(file);
    }

    @Override
    public Appending create(Path file, boolean ownerOnly) throws IOException {
        before("create");
        Appending out = behind.create(file, ownerOnly);
        return new Appending() {
            @Override
            public long length() throws IOException {
                return out.length();
            }

            @Override
            public void write(byte[] bytes) throws IOException {
                before("write");
                out.write(bytes);
            }

            @Override
            public void force() throws IOException {
                before("force");
                out.force();
            }

            @Override
            public void truncate(long length) throws IOException {
                out.truncate(length);
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    @Override
    public InputStream read(Path file) throws IOException {
        return behind.read(file);
    }

    @Override
    public long length(Path file) throws IOException {
        return behind.length(file);
    }

    @Override
    public boolean exists(Path path) {
        return behind.exists(path);
    }

    @Override
    public Place place(Path path) throws IOException {
        return behind.place(path);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return behind.list(folder);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        before("create folders");
        behind.createFolders(folder);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        before("rename");
        behind.rename(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        behind.delete(path);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        before("force folder");
        behind.forceFolder(folder);
    }

    @Override
    public @Nullable Closeable lock(Path file) throws IOException {
        return behind.lock(file);
    }
}
