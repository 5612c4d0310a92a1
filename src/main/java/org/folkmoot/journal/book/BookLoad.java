package org.folkmoot.journal.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.folkmoot.journal.CheckedRecord;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.LineReader;
import org.folkmoot.journal.Meanwhile;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.ReadLine;
import org.folkmoot.journal.RecordCheck;
import org.folkmoot.journal.Seal;
import org.folkmoot.journal.SealCheck;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads all books of an assembly's folder and its names and texts, and changes nothing. */
final class BookLoad {
    private static final int AT_ONCE = 1_000;

    private final Disk disk;
    private final BookFolder folder;
    private final LineCodec codec;

    BookLoad(Disk disk, BookFolder folder, LineCodec codec) {
        this.disk = disk;
        this.folder = folder;
        this.codec = codec;
    }

    /** What the first lines say: an assembly, or why this is not a folder to open. */
    sealed interface Peek {
        record Assembly(String id) implements Peek {}

        record Not(Sentence reason) implements Peek {}
    }

    /** What was read, and what is to be cut off before this device writes on. */
    record Result(Loaded loaded, @Nullable FileScan own, long personalCut, boolean damaged) {}

    /** Reads the first line of every book. */
    Peek peek() throws IOException {
        String assembly = null;
        for (Path book : folder.allBooks(disk)) {
            Peek peek = peek(book);
            if (!(peek instanceof Peek.Assembly(String id))) {
                return peek;
            }
            if (assembly != null && !assembly.equals(id)) {
                return new Peek.Not(Sentence.of("journal.book.two-assemblies"));
            }
            assembly = id;
        }
        return assembly == null ? new Peek.Not(Sentence.of("journal.book.none-here")) : new Peek.Assembly(assembly);
    }

    private Peek peek(Path book) throws IOException {
        String name = String.valueOf(book.getFileName());
        try (LineReader reader = new LineReader(name, disk.read(book), codec, LineReader.USUAL_SIZE, false)) {
            ReadLine first = reader.next();
            if (first instanceof ReadLine.Good good
                    && good.line() instanceof Header header
                    && header.device() != null
                    && folder.book(header.device()).getFileName().equals(book.getFileName())) {
                return new Peek.Assembly(header.assembly());
            }
            Sentence reason =
                    switch (first) {
                        // No founding leaves that: a book comes into being together with its first line.
                        case null -> Sentence.of("journal.book.emptied");
                        case ReadLine.Bad bad -> bad.finding().reason();
                        case ReadLine.Good good -> Sentence.of("journal.unreadable.not-ours");
                        case ReadLine.Torn torn -> Sentence.of("journal.unreadable.not-ours");
                    };
            return new Peek.Not(Sentence.of("journal.book.not-ours", name, reason));
        }
    }

    /**
     * Reads everything.
     *
     * @param held this device's key in that assembly
     * @param following who follows meanwhile
     */
    Result read(String assembly, Keyring.@Nullable Held held, Following following) throws IOException {
        List<Path> books = folder.allBooks(disk);
        // Among several devices an entry that is read later may come before one that is read now.
        Ahead ahead = books.size() == 1 ? Ahead.begin(assembly, following, disk.length(books.getFirst())) : null;
        try {
            Result result = read(assembly, held, books, ahead);
            List<PlacedEntry> order = result.loaded().record().order();
            if (ahead == null || !ahead.hasTaken(order)) {
                following.begin();
                for (int from = 0; from < order.size(); from += AT_ONCE) {
                    int to = Math.min(order.size(), from + AT_ONCE);
                    following.take(order.subList(from, to), to, order.size());
                }
            }
            return result;
        } finally {
            if (ahead != null) {
                ahead.end();
            }
        }
    }

    private Result read(String assembly, Keyring.@Nullable Held held, List<Path> books, @Nullable Ahead ahead)
            throws IOException {
        List<PlacedEntry> entries = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Sentence> notices = new ArrayList<>();
        List<FileScan> scans = new ArrayList<>();
        FileScan own = null;
        for (Path book : books) {
            String device = deviceOf(book);
            boolean ours = held != null && held.key().device().equals(device);
            long written = held != null && ours ? held.written() : FileScan.NOT_OURS;
            FileScan scan = FileScan.read(disk, book, codec, Header.book(assembly, device), written, ahead);
            scans.add(scan);
            entries.addAll(scan.entries());
            findings.addAll(scan.findings());
            if (ours) {
                own = scan;
            }
            boolean tooShort = ours && scan.last() < written;
            if (scan.cutFrom() >= 0 && !tooShort) {
                notices.add(Sentence.of("journal.book.cut-off", scan.name()));
            }
        }
        if (ahead != null) {
            ahead.end();
        }
        // Names and texts say nothing about the chains, so they are read meanwhile.
        CompletableFuture<CheckedRecord> checked = new CompletableFuture<>();
        Meanwhile<PersonalScan> reading = Meanwhile.begin(
                () -> PersonalScan.read(disk, folder.personal(), codec, assembly, () -> referred(checked.join())));
        CheckedRecord record;
        try {
            record = RecordCheck.check(assembly, entries);
            checked.complete(record);
        } finally {
            // Whoever reads names and texts must not wait for what never comes.
            checked.cancel(false);
        }
        findings.addAll(record.findings());
        if (!record.unfinished().isEmpty()) {
            notices.add(Sentence.of(
                    "journal.book.unfinished", record.unfinished().getFirst().file()));
        }
        findings.addAll(sealFindings(assembly, record, scans));
        boolean damaged = !findings.isEmpty();
        PersonalScan personal = reading.result();
        findings.addAll(personal.findings());
        if (own != null && personal.cutFrom() >= 0 && personal.findings().isEmpty()) {
            notices.add(Sentence.of("journal.book.cut-off", personal.name()));
        }
        Loaded loaded = new Loaded(assembly, record, personal.byHash(), findings, notices, books.size());
        return new Result(loaded, own, personal.cutFrom(), damaged);
    }

    private List<Finding> sealFindings(String assembly, CheckedRecord record, List<FileScan> scans) {
        List<Seal> seals = scans.stream()
                .flatMap(scan -> scan.seals().stream())
                .map(FileScan.PlacedSeal::seal)
                .toList();
        SealCheck check = new SealCheck(codec, assembly, record, seals);
        List<Finding> findings = new ArrayList<>();
        for (FileScan scan : scans) {
            // A signature takes as long as a hundred lines.
            findings.addAll(scan.seals().parallelStream()
                    .flatMap(placed -> finding(check, scan, placed))
                    .toList());
        }
        return findings;
    }

    private static Stream<Finding> finding(SealCheck check, FileScan scan, FileScan.PlacedSeal placed) {
        Sentence fault = check.fault(placed.seal());
        return fault == null ? Stream.empty() : Stream.of(new Finding(scan.name(), placed.line(), fault));
    }

    private static Set<String> referred(CheckedRecord record) {
        Set<String> referred = new HashSet<>();
        for (PlacedEntry placed : record.order()) {
            String hash = placed.entry().envelope().personalHash();
            if (hash != null) {
                referred.add(hash);
            }
        }
        return referred;
    }

    /** Returns the device whose book this is, from its name; {@link #peek} has compared it with the header. */
    private static String deviceOf(Path book) {
        String name = String.valueOf(book.getFileName());
        String device = name.substring(0, name.lastIndexOf('.'));
        return Id.isEntryId(device) ? device : "0".repeat(64);
    }
}
