package org.folkmoot.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.LineReader;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.ReadLine;
import org.folkmoot.journal.Seal;
import org.folkmoot.journal.book.Disk;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads a copy: one file, whoever wrote it.
 *
 * <p>A file in which nothing can be read at all is not a damaged copy but something else; whoever chose the wrong file
 * should hear that, and soon, however large it is.
 */
final class CopyReading {
    private static final int TRIES = 100;
    private static final int LINES_BETWEEN_NEWS = 1_000;
    /** After so many wrong lines the rest is not read: nobody mends that, and a hostile file may have two million. */
    static final int MOST_WRONG = 1_000;

    /** Why a record of a newer version of the program cannot be read. */
    static final String NEWER = "journal.newer-format";

    private final String file;
    private final LineCodec codec;
    private final Gathered lines = new Gathered();
    private @Nullable Header header;
    private @Nullable Finding first;
    private @Nullable ClosingSeal closing;
    private long last;
    private boolean anyGood;
    private boolean cutShort;
    private @Nullable PlacedPersonal waiting;
    private final List<PlacedPersonal> misplaced = new ArrayList<>();

    /** Names and texts, and where they stand. */
    private record PlacedPersonal(Personal part, long line) {}

    private CopyReading(String file, LineCodec codec) {
        this.file = file;
        this.codec = codec;
    }

    static Reading read(Disk disk, Path file, LineCodec codec, Progress progress) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            // A pipe, say, from which nothing ever comes.
            return new Reading.Not(new Finding(name, 0, Sentence.of("copies.verify.no-file")));
        }
        try (LineReader reader = new LineReader(name, disk.read(file), codec, LineReader.USUAL_SIZE, true)) {
            return new CopyReading(name, codec).read(reader, progress);
        }
    }

    private Reading read(LineReader reader, Progress progress) throws IOException {
        for (ReadLine read = reader.next(); read != null; read = reader.next()) {
            last = read.number();
            switch (read) {
                case ReadLine.Good good -> take(good, reader);
                case ReadLine.Bad bad -> broken(bad.finding());
                case ReadLine.Torn torn ->
                    broken(new Finding(
                            file,
                            torn.number(),
                            Sentence.of(torn.number() == 1 ? "copies.verify.no-copy" : "journal.book.torn")));
            }
            if (first != null && (first.reason().key().equals(NEWER) || !anyGood && last >= TRIES)) {
                return new Reading.Not(first);
            }
            if (lines.findings().count() > MOST_WRONG) {
                lines.findings().add(file, last, Sentence.of("copies.verify.too-much", MOST_WRONG));
                cutShort = true;
                break;
            }
            if (last % LINES_BETWEEN_NEWS == 0 && !progress.at(last, 0)) {
                return new Reading.Stopped();
            }
        }
        return end();
    }

    private void broken(Finding finding) {
        if (finding.line() == 1) {
            first = finding;
        }
        lines.findings().add(finding);
    }

    private void take(ReadLine.Good good, LineReader reader) {
        lines.countLine();
        if (closing != null) {
            lines.findings().add(file, good.number(), Sentence.of("copies.verify.after-seal"));
        }
        switch (good.line()) {
            case Header read when good.number() == 1 -> takeHeader(read);
            case Header misplaced ->
                lines.findings().add(file, good.number(), Sentence.of("copies.verify.second-header"));
            case Entry entry -> {
                anyGood = true;
                lines.add(new PlacedEntry(entry, file, good.number()));
                if (waiting != null
                        && !waiting.part().hash().equals(entry.envelope().personalHash())) {
                    misplaced.add(waiting);
                }
                waiting = null;
            }
            case Personal personal -> {
                anyGood = true;
                if (waiting != null || lines.personal().containsKey(personal.hash())) {
                    misplaced.add(waiting == null ? new PlacedPersonal(personal, good.number()) : waiting);
                }
                waiting = new PlacedPersonal(personal, good.number());
                lines.add(personal);
            }
            case Seal seal -> {
                anyGood = true;
                lines.add(new PlacedSeal(seal, file, good.number()), codec);
                if (seal.terms().copy() != null) {
                    closing = new ClosingSeal(seal, file, good.number(), reader.sha256Before());
                }
            }
        }
    }

    private void takeHeader(Header read) {
        if (read.kind() == Header.Kind.COPY) {
            header = read;
            anyGood = true;
        } else {
            broken(new Finding(file, 1, Sentence.of("copies.verify.not-a-copy")));
        }
    }

    private Reading end() {
        if (last == 0) {
            return new Reading.Not(new Finding(file, 1, Sentence.of("copies.verify.empty")));
        }
        String assembly = assembly();
        if (assembly == null) {
            Finding why = first != null ? first : new Finding(file, 1, Sentence.of("copies.verify.no-header"));
            return new Reading.Not(why);
        }
        if (header == null && first == null) {
            lines.findings().add(file, 1, Sentence.of("copies.verify.no-header"));
        }
        if (closing == null && cutShort) {
            // Its end was not read.
        } else if (closing == null) {
            lines.findings().add(file, last, Sentence.of("copies.verify.no-seal"));
        } else {
            if (closing.compare(header, codec, lines.findings())) {
                nameWhatMoved();
            }
        }
        lines.findings().endOfCauses();
        String name = header == null ? null : header.name();
        return new Reading.Lines(Verification.Source.COPY, file, assembly, name, lines);
    }

    /** The seal knows only that the copy is another one; names and texts that were taken out or moved are named here. */
    private void nameWhatMoved() {
        if (waiting != null) {
            misplaced.add(waiting);
        }
        misplaced.forEach(
                placed -> lines.findings().add(file, placed.line(), Sentence.of("copies.verify.personal-misplaced")));
        for (PlacedEntry placed : lines.entries()) {
            String hash = placed.entry().envelope().personalHash();
            if (hash != null && !lines.personal().containsKey(hash)) {
                lines.findings().add(placed.finding("copies.verify.personal-gone"));
            }
        }
    }

    /** Returns whose record this is: what was signed goes before what the header says. */
    private @Nullable String assembly() {
        if (closing != null && closing.isSigned(codec)) {
            return closing.seal().terms().assembly();
        }
        if (header != null) {
            return header.assembly();
        }
        return lines.entries().isEmpty()
                ? null
                : lines.entries().getFirst().entry().envelope().assembly();
    }
}
