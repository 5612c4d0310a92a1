package org.folkmoot.journal.book;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A disk in memory that knows what would outlast a power cut.
 *
 * <p>Contents outlast it once they were forced; names, once their folder was forced. Folders themselves always do.
 */
public class MemoryDisk implements Disk {
    /** One file's bytes: as they are, and as the disk surely has them. */
    static final class Content {
        byte[] bytes = new byte[0];
        byte[] forced = new byte[0];
    }

    private TreeMap<Path, Content> names = new TreeMap<>();
    private final TreeMap<Path, Content> forcedNames = new TreeMap<>();
    private final Set<Path> folders = new HashSet<>();
    private final Set<Path> locked = new HashSet<>();

    /** Comes before every operation that changes something; a subclass may fail it. */
    void before(String operation) throws IOException {}

    /** Tells how many of so many bytes still fit; the rest fails. */
    int room(int wanted) {
        return wanted;
    }

    /** Returns how many bytes all files have. */
    public long used() {
        return names.values().stream()
                .mapToLong(content -> content.bytes.length)
                .sum();
    }

    /** Cuts the power: all that was not forced is lost, or with a random source any of it is kept. */
    public void cutPower(@Nullable Random keepsSome) {
        locked.clear();
        TreeMap<Path, Content> after = new TreeMap<>();
        boolean newNames = keepsSome != null && keepsSome.nextBoolean();
        (newNames ? names : forcedNames).forEach((path, content) -> after.put(path, content));
        for (Content content : after.values()) {
            content.bytes = keepsSome == null ? content.forced : partly(content, keepsSome);
            content.forced = content.bytes;
        }
        names = after;
        forcedNames.clear();
        forcedNames.putAll(after);
    }

    private static byte[] partly(Content content, Random random) {
        int length = between(content.forced.length, content.bytes.length, random);
        byte[] kept = Arrays.copyOf(content.bytes, length);
        int unforced = Math.min(content.forced.length, length);
        for (int at = unforced; at < length; ) {
            int run = Math.min(length - at, 1 + random.nextInt(300));
            if (random.nextInt(3) == 0) {
                Arrays.fill(kept, at, at + run, (byte) 0);
            }
            at += run;
        }
        return random.nextInt(3) == 0 ? Arrays.copyOf(content.bytes, length) : kept;
    }

    private static int between(int a, int b, Random random) {
        return Math.min(a, b) + random.nextInt(Math.abs(a - b) + 1);
    }

    byte[] bytes(Path file) {
        Content content = names.get(file);
        return content == null ? new byte[0] : content.bytes.clone();
    }

    void put(Path file, byte[] bytes) {
        Content content = new Content();
        content.bytes = bytes;
        content.forced = bytes;
        names.put(file, content);
        forcedNames.put(file, content);
    }

    Set<Path> files() {
        return names.keySet();
    }

    @Override
    public Appending append(Path file) throws IOException {
        return new Writing(find(file));
    }

    private Content find(Path file) throws IOException {
        Content content = names.get(file);
        if (content == null) {
            throw new NoSuchFileException(file.toString());
        }
        return content;
    }

    @Override
    public Appending create(Path file, boolean ownerOnly) throws IOException {
        before("create");
        if (names.containsKey(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Content content = new Content();
        names.put(file, content);
        return new Writing(content);
    }

    @Override
    public InputStream read(Path file) throws IOException {
        return new ByteArrayInputStream(find(file).bytes.clone());
    }

    @Override
    public long length(Path file) throws IOException {
        return find(file).bytes.length;
    }

    @Override
    public boolean exists(Path path) {
        return names.containsKey(path) || folders.contains(path);
    }

    @Override
    public Place place(Path path) {
        if (names.containsKey(path)) {
            return Place.FILE;
        }
        if (!folders.contains(path)) {
            return Place.FREE;
        }
        return list(path).isEmpty() ? Place.EMPTY_FOLDER : Place.FULL_FOLDER;
    }

    @Override
    public List<Path> list(Path folder) {
        Set<Path> all = new HashSet<>(names.keySet());
        all.addAll(folders);
        return all.stream()
                .filter(path -> folder.equals(path.getParent()))
                .sorted()
                .toList();
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        before("folder");
        for (Path path = folder; path != null; path = path.getParent()) {
            folders.add(path);
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        before("rename");
        if (folders.contains(from)) {
            folders.remove(from);
            folders.add(to);
            for (Path file : list(from)) {
                names.put(to.resolve(file.getFileName()), find(file));
                names.remove(file);
            }
        } else {
            names.put(to, find(from));
            names.remove(from);
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        before("delete");
        names.remove(path);
        folders.remove(path);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        before("force folder");
        forcedNames.keySet().removeIf(path -> folder.equals(path.getParent()) && !names.containsKey(path));
        names.forEach((path, content) -> {
            if (folder.equals(path.getParent())) {
                forcedNames.put(path, content);
            }
        });
    }

    @Override
    public @Nullable Closeable lock(Path file) throws IOException {
        before("lock");
        return locked.add(file) ? () -> locked.remove(file) : null;
    }

    private final class Writing implements Appending {
        private final Content content;

        Writing(Content content) {
            this.content = content;
        }

        @Override
        public long length() {
            return content.bytes.length;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            try {
                before("write");
            } catch (IOException e) {
                add(bytes, bytes.length / 2);
                throw e;
            }
            int fits = room(bytes.length);
            add(bytes, fits);
            if (fits < bytes.length) {
                throw new IOException("No space left on device");
            }
        }

        private void add(byte[] bytes, int count) {
            byte[] longer = Arrays.copyOf(content.bytes, content.bytes.length + count);
            System.arraycopy(bytes, 0, longer, content.bytes.length, count);
            content.bytes = longer;
        }

        @Override
        public void force() throws IOException {
            before("force");
            content.forced = content.bytes;
        }

        @Override
        public void truncate(long length) throws IOException {
            before("truncate");
            content.bytes = Arrays.copyOf(content.bytes, (int) length);
        }

        @Override
        public void close() {}
    }
}
