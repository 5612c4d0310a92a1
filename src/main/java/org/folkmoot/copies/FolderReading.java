package org.folkmoot.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.Line;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.LineReader;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.ReadLine;
import org.folkmoot.journal.Seal;
import org.folkmoot.journal.book.BookFolder;
import org.folkmoot.journal.book.Disk;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads an assembly's folder without locking it: every device's book, and then the names and texts, which are written
 * before the entries that refer to them.
 *
 * <p>In this computer's own book an end that was never said to be recorded is no damage: the writing of it was cut off, or
 * is going on right now.
 */
final class FolderReading {
    private static final int LINES_BETWEEN_NEWS = 1_000;

    private final Disk disk;
    private final BookFolder folder;
    private final LineCodec codec;
    private final Progress progress;
    private final @Nullable Own own;
    private final Gathered lines = new Gathered();
    private final List<PlacedHeader> headers = new ArrayList<>();
    private @Nullable String assembly;
    private @Nullable Finding first;
    private @Nullable Finding newer;
    private boolean stopped;

    /** A first line, the file that it stands in, and the device whose book that is; null in the file of names and texts. */
    private record PlacedHeader(
            Header header, String file, @Nullable String device) {
        /** Tells whether it is the first line that this file should have. */
        boolean fits(String assembly) {
            return header.equals(device == null ? Header.personal(assembly) : Header.book(assembly, device));
        }
    }

    private FolderReading(Disk disk, Path root, LineCodec codec, @Nullable Own own, Progress progress) {
        this.disk = disk;
        this.folder = new BookFolder(root);
        this.codec = codec;
        this.own = own;
        this.progress = progress;
    }

    /** Reads a folder; {@code own} is what this computer knows about its own book there, or null. */
    static Reading read(Disk disk, Path root, LineCodec codec, @Nullable Own own, Progress progress)
            throws IOException {
        return new FolderReading(disk, root, codec, own, progress).read();
    }

    private Reading read() throws IOException {
        String name = Verify.shown(folder.root());
        List<Path> books = folder.allBooks(disk);
        if (books.isEmpty()) {
            return new Reading.Not(new Finding(name, 0, Sentence.of("journal.book.none-here")));
        }
        for (Path book : books) {
            if (lines.findings().count() <= CopyReading.MOST_WRONG) {
                read(book, deviceOf(book));
            }
        }
        if (disk.exists(folder.personal()) && lines.findings().count() <= CopyReading.MOST_WRONG) {
            read(folder.personal(), null);
        }
        if (stopped) {
            return new Reading.Stopped();
        }
        if (newer != null) {
            return new Reading.Not(newer);
        }
        String whose = assembly != null || headers.isEmpty()
                ? assembly
                : headers.getFirst().header().assembly();
        if (whose == null) {
            Sentence why = Sentence.of("journal.book.none-here");
            return new Reading.Not(first != null ? first : new Finding(name, 0, why));
        }
        headers.stream().filter(header -> !header.fits(whose)).forEach(header -> misplaced(header.file(), 1));
        lines.findings().endOfCauses();
        return new Reading.Lines(Verification.Source.FOLDER, name, whose, null, lines);
    }

    private void misplaced(String file, long line) {
        broken(new Finding(file, line, Sentence.of("journal.book.misplaced")));
    }

    private void read(Path path, @Nullable String device) throws IOException {
        String file = String.valueOf(path.getFileName());
        boolean ours = own != null && (device == null || device.equals(own.device()));
        long last = 0;
        boolean empty = true;
        try (LineReader reader = new LineReader(file, disk.read(path), codec, LineReader.USUAL_SIZE, false)) {
            for (ReadLine read = reader.next(); read != null && !stopped; read = reader.next()) {
                empty = false;
                boolean beyond = own != null && ours && (device == null || last >= own.written());
                switch (read) {
                    case ReadLine.Good good -> last = take(good, file, device, last);
                    case ReadLine.Torn torn when beyond -> lines.note(Sentence.of("copies.verify.torn-end", file));
                    case ReadLine.Torn torn ->
                        broken(new Finding(file, torn.number(), Sentence.of("journal.book.torn")));
                    case ReadLine.Bad bad
                    when beyond && device != null -> {
                        lines.note(Sentence.of("copies.verify.torn-end", file));
                        return;
                    }
                    case ReadLine.Bad bad -> broken(bad.finding());
                }
                if (lines.findings().count() > CopyReading.MOST_WRONG) {
                    broken(new Finding(
                            file, read.number(), Sentence.of("copies.verify.too-much", CopyReading.MOST_WRONG)));
                    return;
                }
                stopped = read.number() % LINES_BETWEEN_NEWS == 0 && !progress.at(read.number(), 0);
            }
        }
        if (empty && device != null) {
            broken(new Finding(file, 0, Sentence.of("journal.book.emptied")));
        }
    }

    private void broken(Finding finding) {
        first = first == null ? finding : first;
        newer = newer == null && finding.reason().key().equals(CopyReading.NEWER) ? finding : newer;
        lines.findings().add(finding);
    }

    private long take(ReadLine.Good good, String file, @Nullable String device, long last) {
        lines.countLine();
        boolean fits = fits(good.line(), good.number(), device);
        if (!fits) {
            misplaced(file, good.number());
        }
        switch (good.line()) {
            case Header header when fits -> headers.add(new PlacedHeader(header, file, device));
            case Personal personal when fits -> lines.add(personal);
            case Seal seal when fits -> lines.add(new PlacedSeal(seal, file, good.number()), codec);
            case Entry entry
            when fits -> {
                lines.add(new PlacedEntry(entry, file, good.number()));
                if (assembly == null) {
                    assembly = entry.envelope().assembly();
                }
                return Math.max(last, entry.envelope().n());
            }
            case Header misplaced -> {}
            case Personal misplaced -> {}
            case Seal misplaced -> {}
            case Entry misplaced -> {}
        }
        return last;
    }

    private boolean fits(Line line, long number, @Nullable String device) {
        return switch (line) {
            case Header header -> number == 1;
            case Entry entry -> entry.envelope().device().equals(device);
            case Seal seal -> device != null;
            case Personal personal -> device == null;
        };
    }

    /** Returns the device whose book this is, from its name; a name that is none fits no line in it. */
    private static String deviceOf(Path book) {
        String name = String.valueOf(book.getFileName());
        String device = name.substring(0, name.lastIndexOf('.'));
        return Id.isEntryId(device) ? device : "0".repeat(64);
    }
}
