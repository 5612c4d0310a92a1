package org.folkmoot.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.CheckedRecord;
import org.folkmoot.journal.Envelope;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.Line;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.Seal;
import org.folkmoot.journal.Tip;
import org.folkmoot.journal.book.Disk;
import org.folkmoot.journal.book.Keyring;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Writes the whole record of an assembly into one file.
 *
 * <p>Reads the folder's files anew rather than what is in memory: what is given away is what lies on the disk. The file
 * appears under its name complete or not at all.
 */
public final class Export {
    private final Disk disk;
    private final LineCodec codec = new LineCodec();

    /** Reads from and writes to a disk. */
    public Export(Disk disk) {
        this.disk = disk;
    }

    /**
     * Exports the record of an open desk, sealed by its device; where it does not write here, a copy that was brought in is
     * passed on as it was.
     *
     * @param place where the copy is to lie, given the name that it should have, see {@link CopyName}
     */
    public Exported of(Desk desk, Function<String, Path> place, Progress progress) {
        Tip tip = desk.signer().tip();
        if (tip == null) {
            return of(desk.folder(), null, null, desk.now(), place, progress);
        }
        // What the desk has said to be recorded is in the files for good; behind it, it may be writing right now.
        Own own = new Own(tip.device(), tip.n(), 1);
        return of(desk.folder(), new Sealer.ByDesk(tip.device(), desk.signer()), own, desk.now(), place, progress);
    }

    /**
     * Exports the record of a folder that need not be open, sealed with this person's key where there is one.
     *
     * @param at the time, unix seconds
     * @param place where the copy is to lie, given the name that it should have, see {@link CopyName}
     */
    public Exported of(Path folder, Keyring keys, long at, Function<String, Path> place, Progress progress) {
        try {
            KeyHere key = KeyHere.find(disk, folder, codec, keys);
            return key == null
                    ? of(folder, null, null, at, place, progress)
                    : of(folder, new Sealer.ByKey(key.held(), codec), key.own(), at, place, progress);
        } catch (IOException e) {
            return new Exported.Not(Sentence.of("copies.export.not-read", DiskTrouble.of(e)));
        }
    }

    private Exported of(
            Path folder,
            @Nullable Sealer sealer,
            @Nullable Own own,
            long at,
            Function<String, Path> place,
            Progress progress) {
        Reading reading;
        try {
            reading = FolderReading.read(disk, folder, codec, own, progress);
        } catch (IOException e) {
            return new Exported.Not(Sentence.of("copies.export.not-read", DiskTrouble.of(e)));
        }
        return switch (reading) {
            case Reading.Not not -> new Exported.NotARecord(new Verification.NotARecord(not.why()));
            case Reading.Stopped stopped -> new Exported.Stopped();
            case Reading.Lines lines -> {
                Examination examined = Examination.of(lines, codec, own, progress);
                yield switch (examined.verification()) {
                    case Verification.NotARecord not -> new Exported.NotARecord(not);
                    case Verification.Stopped stopped -> new Exported.Stopped();
                    case Verification.Checked checked -> of(lines, examined, checked, sealer, at, place, progress);
                };
            }
        };
    }

    private Exported of(
            Reading.Lines read,
            Examination examined,
            Verification.Checked checked,
            @Nullable Sealer sealer,
            long at,
            Function<String, Path> place,
            Progress progress) {
        if (checked.result() == Verification.Result.NOT_INTACT) {
            return new Exported.Not(Sentence.of(
                    "copies.export.damaged", inFile(checked.findings().getFirst())));
        }
        if (sealer != null && !examined.mayClose(sealer.device())) {
            return new Exported.Not(Sentence.of("copies.export.not-at-end"));
        }
        List<Line> lines = CopyLines.of(read.assembly(), examined.record(), read.lines());
        Seal.CopyTerms terms = new CopyWriter(disk, codec).terms(lines);
        Seal seal = sealer == null
                ? earlierSeal(read.lines(), terms)
                : sealer.seal(terms(read.assembly(), examined.record(), sealer.device(), at, terms));
        if (seal == null) {
            return new Exported.Not(Sentence.of("copies.export.no-key"));
        }
        lines.add(seal);
        String assemblyName = CopyLines.name(examined.record());
        Path file = place.apply(CopyName.of(
                assemblyName == null ? "" : assemblyName, Day.of(seal.terms().at())));
        return write(file, read.assembly(), lines, sealer != null, checked, progress);
    }

    private Exported write(
            Path file,
            String assembly,
            List<Line> lines,
            boolean sealedHere,
            Verification.Checked checked,
            Progress progress) {
        try {
            boolean free =
                    switch (disk.place(file)) {
                        case FREE -> true;
                        case FILE -> Peek.isCopyOf(assembly, disk, file, codec);
                        case EMPTY_FOLDER, FULL_FOLDER, OTHER -> false;
                    };
            if (!free) {
                return new Exported.Not(Sentence.of("copies.export.in-the-way", String.valueOf(file)));
            }
            return new CopyWriter(disk, codec).write(file, lines, progress)
                    ? new Exported.Done(file, sealedHere, checked)
                    : new Exported.Stopped();
        } catch (IOException e) {
            return new Exported.Not(Sentence.of("copies.export.not-written", String.valueOf(file), DiskTrouble.of(e)));
        }
    }

    private static Seal.Terms terms(
            String assembly, CheckedRecord record, String device, long at, Seal.CopyTerms copy) {
        long n = 0;
        String head = null;
        long newest = at;
        for (PlacedEntry placed : record.order()) {
            Envelope envelope = placed.entry().envelope();
            newest = Math.max(newest, envelope.at());
            if (envelope.device().equals(device)) {
                n = envelope.n();
                head = placed.entry().id();
            }
        }
        return new Seal.Terms(assembly, device, n, head, newest, copy);
    }

    /** Returns the closing seal of the copy that was brought in, if exactly its lines are here. */
    private static @Nullable Seal earlierSeal(Gathered gathered, Seal.CopyTerms terms) {
        return gathered.seals().stream()
                .map(PlacedSeal::seal)
                .filter(seal -> terms.equals(seal.terms().copy()))
                .findFirst()
                .orElse(null);
    }

    static Sentence inFile(Finding finding) {
        return finding.line() == 0
                ? Sentence.of("copies.finding.whole", finding.file(), finding.reason())
                : Sentence.of("copies.finding", finding.file(), finding.line(), finding.reason());
    }
}
