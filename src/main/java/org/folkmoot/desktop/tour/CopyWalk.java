package org.folkmoot.desktop.tour;

import java.nio.file.Path;
import java.util.Locale;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.copies.CopyName;
import org.folkmoot.copies.Verification;
import org.folkmoot.copies.Verify;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.terms.Day;

/** Step 9: a copy in one file, opened as on another laptop, and verified. */
final class CopyWalk {
    private final TourWindow window;
    private final Hand hand;
    private final Guide guide;
    private final Path workshop;
    private final Desk desk;
    private final RealDisk disk = new RealDisk();

    CopyWalk(TourWindow window, Guide guide, Path workshop, Desk desk) {
        this.window = window;
        this.hand = window.hand();
        this.guide = guide;
        this.workshop = workshop;
        this.desk = desk;
    }

    /** Returns whether the copy is intact and shows the same closing words on the other laptop. */
    boolean walk() {
        Path file = make();
        examine(file);
        look();
        Verification verified = new Verify(disk).copy(file, Progress.SILENT);
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

    /** One file with everything in it; before it is written, the page says what its holder can read. */
    private Path make() {
        Path file = workshop.resolve(
                CopyName.of(desk.ask(state -> state.founding().name()), Day.of(desk.ask(Assembly::latest))));
        guide.step("copy", String.valueOf(file.getFileName()));
        hand.press("place-copies");
        hand.awaitNode("copies-words-first");
        hand.rest();
        window.shoot("09-copies");
        hand.press("copies-make");
        hand.awaitEnabled("copies-make-where");
        hand.type("copies-keeper-name", "Rosa");
        hand.rest();
        window.shoot("09-before-a-copy");
        window.files().answer(file);
        hand.press("copies-make-where");
        hand.awaitNode("copies-made");
        hand.rest();
        window.shoot("09-copy-made");
        return file;
    }

    /** The same file again, as from a stick: every hash, every judgement and the money are computed anew. */
    private void examine(Path file) {
        hand.press("place-copies");
        window.files().answer(file);
        hand.press("copies-choose");
        hand.awaitNode("copies-verdict");
        hand.rest();
        window.shoot("09-copy-examined");
    }

    /** Opens the copy in the window, as somebody else would on their own laptop. */
    private void look() {
        hand.press("copies-look");
        hand.awaitNode("today-members");
        hand.rest();
        window.shoot("09-copy-on-another-laptop");
    }
}
