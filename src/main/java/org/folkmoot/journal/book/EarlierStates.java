package org.folkmoot.journal.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The last three states of the books and of names and texts, kept on another path.
 *
 * <p>A state is a folder with a number, complete once it has that name. No state is replaced by one that is not its
 * extension: then something rewrote the record, and what was kept is what somebody will want to see.
 */
public final class EarlierStates {
    private static final int KEPT = 3;
    private static final int PIECE = 1 << 16;

    private final Disk disk;
    private final BookFolder folder;

    /** Keeps states of an assembly's folder. */
    public EarlierStates(Disk disk, BookFolder folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /**
     * Keeps the present state, and lets go of the oldest beyond three.
     *
     * @param removalRecorded whether an entry since the last state removed personal parts, so that names and texts need
     *     not extend what was kept
     * @return null when it is kept or was kept already, or why not
     */
    public @Nullable Sentence keep(boolean removalRecorded) {
        try {
            return keepOrThrow(removalRecorded);
        } catch (IOException e) {
            return Sentence.of("journal.earlier.not-kept", AckedFile.said(e));
        }
    }

    private @Nullable Sentence keepOrThrow(boolean removalRecorded) throws IOException {
        List<Path> states = states();
        List<Path> present = new ArrayList<>(folder.allBooks(disk));
        present.add(folder.personal());
        if (!states.isEmpty()) {
            boolean grown = false;
            for (Path kept : disk.list(states.getLast())) {
                Path now = present.stream()
                        .filter(path -> path.getFileName().equals(kept.getFileName()))
                        .findFirst()
                        .orElse(kept.resolveSibling("missing"));
                Growth growth = growth(kept, now);
                if (growth == Growth.DIFFERENT && !(removalRecorded && now.equals(folder.personal()))) {
                    return Sentence.of("journal.earlier.not-extension", String.valueOf(kept.getFileName()));
                }
                grown |= growth != Growth.SAME;
            }
            if (!grown && disk.list(states.getLast()).size() == present.size()) {
                return null;
            }
        }
        copy(present, number(states.isEmpty() ? null : states.getLast()) + 1);
        List<Path> after = states();
        for (Path old : after.subList(0, Math.max(0, after.size() - KEPT))) {
            deleteAll(old);
        }
        return null;
    }

    private enum Growth {
        SAME,
        LONGER,
        DIFFERENT
    }

    private Growth growth(Path kept, Path now) throws IOException {
        if (!disk.exists(now)) {
            return Growth.DIFFERENT;
        }
        try (InputStream before = disk.read(kept);
                InputStream after = disk.read(now)) {
            byte[] piece = before.readNBytes(PIECE);
            while (piece.length > 0) {
                if (!Arrays.equals(piece, after.readNBytes(piece.length))) {
                    return Growth.DIFFERENT;
                }
                piece = before.readNBytes(PIECE);
            }
            return after.read() < 0 ? Growth.SAME : Growth.LONGER;
        }
    }

    private void copy(List<Path> present, long number) throws IOException {
        Path part = folder.earlier().resolve(number + ".part");
        deleteAll(part);
        disk.createFolders(part);
        for (Path path : present) {
            if (disk.exists(path)) {
                copy(path, part.resolve(path.getFileName()));
            }
        }
        disk.forceFolder(part);
        disk.rename(part, folder.earlier().resolve(Long.toString(number)));
        disk.forceFolder(folder.earlier());
    }

    private void copy(Path from, Path to) throws IOException {
        try (InputStream in = disk.read(from);
                Disk.Appending out = disk.create(to, false)) {
            byte[] piece = in.readNBytes(PIECE);
            while (piece.length > 0) {
                out.write(piece);
                piece = in.readNBytes(PIECE);
            }
            out.force();
        }
    }

    private void deleteAll(Path state) throws IOException {
        for (Path file : disk.list(state)) {
            disk.delete(file);
        }
        disk.delete(state);
    }

    /** Returns the complete states, oldest first. */
    private List<Path> states() throws IOException {
        return disk.list(folder.earlier()).stream()
                .filter(path -> String.valueOf(path.getFileName()).matches("[1-9][0-9]{0,9}"))
                .sorted((a, b) -> Long.compare(number(a), number(b)))
                .toList();
    }

    private static long number(@Nullable Path state) {
        return state == null ? 0 : Long.parseLong(String.valueOf(state.getFileName()));
    }
}
