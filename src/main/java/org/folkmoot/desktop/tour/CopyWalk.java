package org.folkmoot.desktop.tour;

import java.nio.file.Path;
import java.util.Locale;
import org.folkmoot.copies.BroughtIn;
import org.folkmoot.copies.CopyFile;
import org.folkmoot.copies.Export;
import org.folkmoot.copies.Exported;
import org.folkmoot.copies.Verification;
import org.folkmoot.copies.Verify;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.DeskSetting;
import org.folkmoot.desk.Opened;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.journal.book.RealDisk;

/** Step 9: a copy in one file, opened as on another laptop, and verified. */
final class CopyWalk {
    private final TourWindow window;
    private final Guide guide;
    private final Path workshop;
    private final Desk desk;
    private final RealDisk disk = new RealDisk();

    CopyWalk(TourWindow window, Guide guide, Path workshop, Desk desk) {
        this.window = window;
        this.guide = guide;
        this.workshop = workshop;
        this.desk = desk;
    }

    /** Returns whether the copy is intact and shows the same closing words on the other laptop. */
    boolean walk() {
        Exported exported = new Export(disk).of(desk, workshop::resolve, Progress.SILENT);
        if (!(exported instanceof Exported.Done copy)) {
            throw new IllegalStateException("no copy was made: " + exported);
        }
        guide.step("copy", String.valueOf(copy.file().getFileName()));
        BroughtIn brought = new CopyFile(disk).open(copy.file(), workshop.resolve("another-laptop"), Progress.SILENT);
        if (!(brought instanceof BroughtIn.Done there)) {
            throw new IllegalStateException("the copy does not open: " + brought);
        }
        look(there.folder());
        Verification verified = new Verify(disk).copy(copy.file(), Progress.SILENT);
        if (!(verified instanceof Verification.Checked checked)) {
            throw new IllegalStateException("the copy is not a record: " + verified);
        }
        guide.step("verified", checked.result().name());
        ClosingWords words = checked.closingWords();
        if (words != null) {
            guide.note(String.join(" ", words.in(Locale.ENGLISH)));
        }
        return checked.result() == Verification.Result.INTACT;
    }

    /** Opens the copy in the window, as somebody else would on their own laptop. */
    private void look(Path folder) {
        DeskSetting setting =
                new DeskSetting(disk, workshop.resolve("another-user"), desk::now, new java.util.SplittableRandom(1));
        if (!(Desk.open(folder, setting, Progress.SILENT) instanceof Opened.Ready(Desk looking))) {
            throw new IllegalStateException("the copy does not open for looking");
        }
        window.hand().onScreen(() -> {
            window.frame().sit(looking);
            return Boolean.TRUE;
        });
        window.hand().rest();
        window.shoot("09-copy-on-another-laptop");
    }
}
