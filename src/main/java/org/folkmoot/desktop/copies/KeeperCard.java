package org.folkmoot.desktop.copies;

import java.util.List;
import javafx.scene.control.Button;
import org.folkmoot.copies.Kinship;
import org.folkmoot.copies.KnownCopies;
import org.folkmoot.copies.KnownCopy;
import org.folkmoot.copies.Verification;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * Notes an examined copy among those that are known. It is noted at once, under whoever keeps the one file of that name,
 * and under another name when somebody types one; what was known under the first name is then as it was before.
 */
final class KeeperCard extends Card {
    private final Host host;
    private final Notebook notebook;
    private final KeeperField field;
    private final SentenceLabel noted = new SentenceLabel("", "soft");
    private KnownCopy copy;
    private KnownCopies before = KnownCopies.NONE;

    KeeperCard(Host host, Sitting sitting, Verification.Checked checked, @Nullable Kinship kinship) {
        this.host = host;
        this.notebook = new Notebook(sitting.copies(), host, this::said);
        this.copy = KnownCopy.seen(checked.file(), checked, kinship, sitting.now());
        this.field = new KeeperField(host.words());
        setTitle(host.words().text("copies.keeper.title"));
        noted.setId("copies-noted");
        Button keep = new Button(host.words().text("copies.keeper.do"));
        keep.setId("copies-keeper-do");
        keep.setMnemonicParsing(true);
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(event -> noteUnderAnotherName());
        field.whenEntered(this::noteUnderAnotherName);
        getChildren().addAll(field, keep, noted);
        host.work().quietly(progress -> sitting.copies().read(), this::noteAtOnce);
    }

    private void noteAtOnce(KnownCopies known) {
        before = known;
        List<KnownCopy> sameFile = known.copies().stream()
                .filter(each -> each.file().equals(copy.file()))
                .toList();
        if (sameFile.size() == 1) {
            copy = copy.nowKeptBy(sameFile.getFirst().keptBy());
        }
        field.offer(known.copies().stream().map(KnownCopy::keptBy).toList());
        field.type(copy.keptBy());
        notebook.note(copy);
    }

    private void noteUnderAnotherName() {
        String typed = field.typed();
        if (typed.isEmpty()) {
            return;
        }
        KnownCopy first = copy;
        copy = first.nowKeptBy(typed);
        KnownCopy now = copy;
        notebook.change(
                known -> restored(known.without(first.keptBy()), first.keptBy()).with(now));
    }

    private KnownCopies restored(KnownCopies known, String keptBy) {
        return before.copies().stream()
                .filter(each -> each.keptBy().equals(keptBy))
                .findFirst()
                .map(known::with)
                .orElse(known);
    }

    private void said() {
        noted.setText(host.words().text("copies.keeper.noted", copy.keptBy()));
    }
}
