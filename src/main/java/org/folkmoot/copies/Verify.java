package org.folkmoot.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.book.Disk;
import org.folkmoot.journal.book.Keyring;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Verifies copies and folders; writes nothing and locks nothing. */
public final class Verify {
    private final Disk disk;
    private final LineCodec codec = new LineCodec();

    /** Reads from a disk. */
    public Verify(Disk disk) {
        this.disk = disk;
    }

    /**
     * Verifies a copy's file or an assembly's folder, whichever it is.
     *
     * @param keys this person's keys, which know how far this computer wrote; null to judge by the lines alone
     */
    public Verification path(Path path, @Nullable Keyring keys, Progress progress) {
        return Files.isDirectory(path) ? folder(path, keys, progress) : copy(path, progress);
    }

    /** Verifies a copy. */
    public Verification copy(Path file, Progress progress) {
        try {
            return of(CopyReading.read(disk, file, codec, progress), null, progress);
        } catch (IOException e) {
            return notReadable(file, e);
        }
    }

    /**
     * Verifies an assembly's folder.
     *
     * @param keys this person's keys, which know how far this computer wrote; null to judge by the lines alone
     */
    public Verification folder(Path folder, @Nullable Keyring keys, Progress progress) {
        try {
            KeyHere key = keys == null ? null : KeyHere.find(disk, folder, codec, keys);
            Own own = key == null ? null : key.own();
            return of(FolderReading.read(disk, folder, codec, own, progress), own, progress);
        } catch (IOException e) {
            return notReadable(folder, e);
        }
    }

    private Verification of(Reading reading, @Nullable Own own, Progress progress) {
        return switch (reading) {
            case Reading.Not not -> new Verification.NotARecord(not.why());
            case Reading.Stopped stopped -> new Verification.Stopped();
            case Reading.Lines lines ->
                Examination.of(lines, codec, own, progress).verification();
        };
    }

    static Verification.NotARecord notReadable(Path path, IOException e) {
        Sentence why = Files.exists(path)
                ? Sentence.of("copies.verify.not-readable", DiskTrouble.of(e))
                : Sentence.of("copies.verify.not-there");
        return new Verification.NotARecord(new Finding(shown(path), 0, why));
    }

    /** Returns the name by which a finding calls a file or folder; the root of a disk has none but itself. */
    static String shown(Path path) {
        Path name = path.getFileName();
        return name == null || name.toString().isEmpty() ? path.toString() : name.toString();
    }
}
