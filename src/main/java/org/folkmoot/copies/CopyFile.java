package org.folkmoot.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.book.BookFolder;
import org.folkmoot.journal.book.Disk;
import org.folkmoot.terms.Sentence;

/**
 * Opens a copy as an assembly's folder, as on another laptop.
 *
 * <p>The copy is verified first. The folder appears complete or not at all, has no key, and says that it was brought in, so
 * that it opens for looking even on the computer that once wrote it.
 */
public final class CopyFile {
    private final Disk disk;
    private final LineCodec codec = new LineCodec();

    /** Reads from and writes to a disk. */
    public CopyFile(Disk disk) {
        this.disk = disk;
    }

    /**
     * Opens a copy.
     *
     * @param file the copy
     * @param folder the assembly's folder to be; missing, empty, or one that already says all that the copy does
     */
    public BroughtIn open(Path file, Path folder, Progress progress) {
        Reading reading;
        try {
            reading = CopyReading.read(disk, file, codec, progress);
        } catch (IOException e) {
            return new BroughtIn.NotARecord(Verify.notReadable(file, e));
        }
        return switch (reading) {
            case Reading.Not not -> new BroughtIn.NotARecord(new Verification.NotARecord(not.why()));
            case Reading.Stopped stopped -> new BroughtIn.Stopped();
            case Reading.Lines lines -> {
                Examination examined = Examination.of(lines, codec, null, progress);
                yield switch (examined.verification()) {
                    case Verification.NotARecord not -> new BroughtIn.NotARecord(not);
                    case Verification.Stopped stopped -> new BroughtIn.Stopped();
                    case Verification.Checked checked -> open(lines, examined, checked, folder, progress);
                };
            }
        };
    }

    private BroughtIn open(
            Reading.Lines read, Examination examined, Verification.Checked checked, Path folder, Progress progress) {
        if (checked.result() == Verification.Result.NOT_INTACT) {
            Sentence first = Export.inFile(checked.findings().getFirst());
            return new BroughtIn.Damaged(Sentence.of("copies.open.damaged", first), checked);
        }
        try {
            switch (disk.place(folder)) {
                case FREE, EMPTY_FOLDER -> {}
                case FULL_FOLDER, FILE, OTHER -> {
                    return alreadyThere(folder, examined, checked, progress);
                }
            }
            FolderWriter writer = new FolderWriter(disk, codec, read.assembly());
            return writer.write(folder, examined.record(), read.lines(), progress)
                    ? new BroughtIn.Done(folder, false, checked)
                    : new BroughtIn.Stopped();
        } catch (IOException e) {
            return new BroughtIn.Not(Sentence.of("copies.open.not-written", String.valueOf(folder), DiskTrouble.of(e)));
        }
    }

    private BroughtIn alreadyThere(Path folder, Examination examined, Verification.Checked checked, Progress progress)
            throws IOException {
        boolean isAssembly = !new BookFolder(folder).allBooks(disk).isEmpty();
        if (isAssembly && FolderReading.read(disk, folder, codec, null, progress) instanceof Reading.Lines there) {
            if (there.assembly().equals(checked.assembly())) {
                Set<String> ids = new HashSet<>();
                there.lines().entries().forEach(placed -> ids.add(placed.entry().id()));
                boolean all = examined.record().order().stream()
                        .map(PlacedEntry::entry)
                        .allMatch(entry -> ids.contains(entry.id()));
                return all
                        ? new BroughtIn.Done(folder, true, checked)
                        : new BroughtIn.Not(Sentence.of("copies.open.says-more", String.valueOf(folder)));
            }
            return new BroughtIn.Not(Sentence.of("copies.open.other-assembly", String.valueOf(folder)));
        }
        String why =
                disk.place(folder) == Disk.Place.FULL_FOLDER ? "copies.open.not-empty" : "copies.open.not-a-folder";
        return new BroughtIn.Not(Sentence.of(why, String.valueOf(folder)));
    }
}
