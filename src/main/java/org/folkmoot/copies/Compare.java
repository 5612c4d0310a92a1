package org.folkmoot.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.assembly.questions.RecordRow;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.book.Disk;
import org.jspecify.annotations.Nullable;

/** Verifies a copy and says how it stands to the record of an open desk; writes nothing. */
public final class Compare {
    private static final int PAGE = 5_000;

    private final Disk disk;
    private final LineCodec codec = new LineCodec();

    /** Reads from a disk. */
    public Compare(Disk disk) {
        this.disk = disk;
    }

    /** Verifies a copy and compares it, entry by entry, with the record that is open. */
    public Compared of(Path file, Desk desk, Progress progress) {
        Reading reading;
        try {
            reading = CopyReading.read(disk, file, codec, progress);
        } catch (IOException e) {
            return new Compared(Verify.notReadable(file, e), null);
        }
        return switch (reading) {
            case Reading.Not not -> new Compared(new Verification.NotARecord(not.why()), null);
            case Reading.Stopped stopped -> new Compared(new Verification.Stopped(), null);
            case Reading.Lines lines -> {
                Examination examined = Examination.of(lines, codec, null, progress);
                Verification verification = examined.verification();
                yield new Compared(verification, kinship(verification, examined, desk));
            }
        };
    }

    private static @Nullable Kinship kinship(Verification verification, Examination examined, Desk desk) {
        if (!(verification instanceof Verification.Checked checked)
                || checked.result() == Verification.Result.NOT_INTACT) {
            return null;
        }
        if (!checked.assembly().equals(desk.assembly())) {
            return Kinship.ofStrangers(
                    checked.counts().entries(), desk.entries().count());
        }
        Set<String> there = examined.record().order().stream()
                .map(placed -> placed.entry().id())
                .collect(Collectors.toSet());
        return Kinship.of(there, checked.heads().size(), idsOf(desk));
    }

    private static Set<String> idsOf(Desk desk) {
        Set<String> ids = new HashSet<>();
        List<RecordRow> page = desk.entries().page(Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            page.forEach(row -> ids.add(row.entry()));
            page = desk.entries().page(page.getLast().number(), PAGE);
        }
        return ids;
    }
}
