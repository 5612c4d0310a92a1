package org.folkmoot.copies;

import java.io.IOException;
import java.nio.file.Path;
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
    private static final String NEWER = "journal.newer-format";

    private final String file;
    private final LineCodec codec;
    private final Gathered lines = new Gathered();
    private @Nullable Header header;
    private @Nullable Finding first;
    private @Nullable ClosingSeal closing;
    private long last;
    private boolean anyGood;

    private CopyReading(String file, LineCodec codec) {
        this.file = file;
        this.codec = codec;
    }

    static Reading read(Disk disk, Path file, LineCodec codec, Progress progress) throws IOException {
        String name = String.valueOf(file.getFileName());
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
                case ReadLine.Torn torn -> broken(new Finding(file, torn.number(), Sentence.of("journal.book.torn")));
            }
            if (first != null && (first.reason().key().equals(NEWER) || !anyGood && last >= TRIES)) {
                return new Reading.Not(first);
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
            }
            case Personal personal -> {
                anyGood = true;
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
        if (closing == null) {
            lines.findings().add(file, last, Sentence.of("copies.verify.no-seal"));
        } else {
            closing.compare(header, codec, lines.findings());
        }
        lines.findings().endOfCauses();
        String name = header == null ? null : header.name();
        return new Reading.Lines(Verification.Source.COPY, file, assembly, name, lines);
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
