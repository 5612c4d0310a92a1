package org.folkmoot.store;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of the tables in an assembly's folder.
 *
 * @param folder the folder's real path
 */
record Shelf(Path folder) {
    /** What the database is called. */
    static final String NAME = "tables";

    private static final String ENDING = ".mv.db";
    private static final String MARK = NAME + ".sha256";
    private static final Pattern ASIDE = Pattern.compile("tables-aside-(\\d{1,9})\\.mv\\.db");
    private static final int KEPT_ASIDE = 3;

    /** Returns where the database lies. */
    Path tables() {
        return named(NAME);
    }

    /** Returns where a database of that name lies. */
    Path named(String name) {
        return folder.resolve(name + ENDING);
    }

    /** Returns where the mark of the closed database lies. */
    Path mark() {
        return folder.resolve(MARK);
    }

    /** Returns where the lock lies that one program at a time holds. */
    Path lock() {
        return folder.resolve(NAME + ".lock");
    }

    /** Returns H2's URL for the database, or empty when none can say exactly this path. */
    Optional<String> url() {
        String path = folder.resolve(NAME).toString();
        boolean saysMore = path.indexOf(';') >= 0
                || File.separatorChar != '\\' && path.indexOf('\\') >= 0
                || path.chars().anyMatch(Character::isISOControl);
        return saysMore ? Optional.empty() : Optional.of("jdbc:h2:file:" + path);
    }

    /** Tells whether the database is the one that was closed here, to the last bit. */
    boolean isMarked(Mark mark) {
        try {
            return Files.isRegularFile(tables())
                    && Files.isRegularFile(mark())
                    && Files.size(mark()) < 100
                    && Files.readString(mark(), StandardCharsets.US_ASCII)
                            .strip()
                            .equals(mark.of(tables()));
        } catch (IOException e) {
            return false;
        }
    }

    /** Marks the closed database: forces it, then writes its mark in one step. */
    void writeMark(Mark mark) throws IOException {
        try (FileChannel channel = FileChannel.open(tables(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path fresh = folder.resolve(MARK + ".new");
        byte[] digits = (mark.of(tables()) + "\n").getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(digits);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(fresh, mark(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes the mark away: from now on the database may change. */
    void removeMark() throws IOException {
        Files.deleteIfExists(mark());
    }

    /** Moves the database aside as it is, if there is one; the three newest of those are kept. */
    void moveAside() throws IOException {
        removeMark();
        List<Path> asides = asides();
        if (Files.exists(tables(), LinkOption.NOFOLLOW_LINKS)) {
            int next = asides.isEmpty() ? 1 : number(asides.getLast()) + 1;
            Path aside = named("tables-aside-" + next);
            Files.move(tables(), aside);
            asides.add(aside);
        }
        for (Path old : asides.subList(0, Math.max(0, asides.size() - KEPT_ASIDE))) {
            Files.deleteIfExists(old);
        }
    }

    /** Deletes every database that was moved aside, for they still hold what is to be forgotten. */
    void deleteAsides() throws IOException {
        for (Path aside : asides()) {
            Files.deleteIfExists(aside);
        }
    }

    /** Deletes every file that belongs to the tables. */
    void deleteAll() throws IOException {
        deleteAsides();
        for (Path file : List.of(mark(), tables(), folder.resolve(NAME + ".trace.db"), lock())) {
            Files.deleteIfExists(file);
        }
    }

    private List<Path> asides() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> asides = new ArrayList<>(files.filter(
                            file -> ASIDE.matcher(file.getFileName().toString()).matches())
                    .toList());
            asides.sort(Comparator.comparingInt(Shelf::number));
            return asides;
        }
    }

    private static int number(Path aside) {
        Matcher matcher = ASIDE.matcher(aside.getFileName().toString());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
