package org.folkmoot.copies;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.CheckedRecord;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.Line;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.Seal;
import org.folkmoot.journal.book.BookFolder;
import org.folkmoot.journal.book.Disk;

/** Sorts the lines of a copy into an assembly's folder, which appears under its name only when all of it is on the disk. */
final class FolderWriter {
    private static final int PIECE = 1 << 18;

    private final Disk disk;
    private final LineCodec codec;
    private final String assembly;

    FolderWriter(Disk disk, LineCodec codec, String assembly) {
        this.disk = disk;
        this.codec = codec;
        this.assembly = assembly;
    }

    /** Writes a folder that is missing or empty; false when the person cancelled, and then nothing is left of it. */
    boolean write(Path target, CheckedRecord record, Gathered gathered, Progress progress) throws IOException {
        Path beside = unused(target);
        boolean done;
        boolean moved = false;
        try {
            done = fill(new BookFolder(beside), record, gathered, progress);
            if (done) {
                takePlaceOf(target);
                disk.rename(beside, target);
                moved = true;
            }
        } finally {
            if (!moved) {
                clear(beside);
            }
        }
        Path above = target.toAbsolutePath().getParent();
        if (done && above != null) {
            disk.forceFolder(above);
        }
        return done;
    }

    /** Takes an empty folder away; whatever else came to stand there meanwhile is not ours to replace. */
    private void takePlaceOf(Path target) throws IOException {
        switch (disk.place(target)) {
            case FREE -> {}
            case EMPTY_FOLDER -> disk.delete(target);
            case FULL_FOLDER, FILE, OTHER -> throw new FileAlreadyExistsException(String.valueOf(target));
        }
    }

    private Path unused(Path target) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + ".new");
        for (int i = 2; disk.place(beside) != Disk.Place.FREE; i++) {
            beside = target.resolveSibling(target.getFileName() + ".new" + i);
        }
        return beside;
    }

    private boolean fill(BookFolder folder, CheckedRecord record, Gathered gathered, Progress progress)
            throws IOException {
        disk.createFolders(folder.books());
        disk.createFolders(folder.local());
        write(folder.broughtIn(), "brought in\n".getBytes(StandardCharsets.US_ASCII));
        Map<String, List<Line>> books = books(record, gathered);
        int done = 0;
        for (Map.Entry<String, List<Line>> book : books.entrySet()) {
            if (!progress.at(done++, books.size() + 1L)) {
                return false;
            }
            write(folder.book(book.getKey()), book.getValue());
        }
        write(folder.personal(), personal(record, gathered));
        disk.forceFolder(folder.books());
        disk.forceFolder(folder.local());
        disk.forceFolder(folder.root());
        return progress.at(done, books.size() + 1L);
    }

    /** Returns the lines of each device's book: its entries in their order, each followed by its seals. */
    private Map<String, List<Line>> books(CheckedRecord record, Gathered gathered) {
        Map<String, List<Seal>> underNothing = new TreeMap<>();
        Map<String, List<Seal>> underEntry = new TreeMap<>();
        for (PlacedSeal placed : gathered.seals()) {
            Seal.Terms terms = placed.seal().terms();
            Map<String, List<Seal>> map = terms.head() == null ? underNothing : underEntry;
            map.computeIfAbsent(terms.head() == null ? terms.device() : terms.head(), any -> new ArrayList<>())
                    .add(placed.seal());
        }
        Map<String, List<Line>> books = new TreeMap<>();
        underNothing.forEach((device, seals) -> book(books, device).addAll(seals));
        for (PlacedEntry placed : record.order()) {
            Entry entry = placed.entry();
            List<Line> book = book(books, entry.envelope().device());
            book.add(entry);
            book.addAll(underEntry.getOrDefault(entry.id(), List.of()));
        }
        return books;
    }

    private List<Line> book(Map<String, List<Line>> books, String device) {
        return books.computeIfAbsent(device, name -> new ArrayList<>(List.of(Header.book(assembly, name))));
    }

    private List<Line> personal(CheckedRecord record, Gathered gathered) {
        Map<String, Line> lines = new LinkedHashMap<>();
        lines.put("", Header.personal(assembly));
        for (PlacedEntry placed : record.order()) {
            String hash = placed.entry().envelope().personalHash();
            Personal personal = hash == null ? null : gathered.personal().get(hash);
            if (hash != null && personal != null) {
                lines.put(hash, personal);
            }
        }
        return List.copyOf(lines.values());
    }

    private void write(Path file, List<Line> lines) throws IOException {
        try (Disk.Appending out = disk.create(file, false)) {
            ByteArrayOutputStream piece = new ByteArrayOutputStream();
            for (Line line : lines) {
                piece.writeBytes(codec.bytes(line));
                if (piece.size() >= PIECE) {
                    out.write(piece.toByteArray());
                    piece.reset();
                }
            }
            out.write(piece.toByteArray());
            out.force();
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        try (Disk.Appending out = disk.create(file, false)) {
            out.write(bytes);
            out.force();
        }
    }

    /** Takes away what was begun; it is a folder that nobody but this writer knows. */
    private void clear(Path beside) throws IOException {
        BookFolder folder = new BookFolder(beside);
        for (Path inner : List.of(folder.books(), folder.local())) {
            for (Path file : disk.list(inner)) {
                disk.delete(file);
            }
            disk.delete(inner);
        }
        disk.delete(folder.personal());
        disk.delete(beside);
    }
}
