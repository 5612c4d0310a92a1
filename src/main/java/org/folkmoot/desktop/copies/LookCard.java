package org.folkmoot.desktop.copies;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.folkmoot.copies.Verification;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.words.Wording;

/** Opens the examined copy for looking, or says why not. */
final class LookCard extends Card {
    /**
     * Offers it.
     *
     * @param closesOther whether something is open that has to be closed for it
     */
    LookCard(Host host, Path file, Verification.Checked checked, boolean closesOther, LookAtCopy look) {
        Wording words = host.words();
        setTitle(words.text("copies.look"));
        boolean may = checked.result() != Verification.Result.NOT_INTACT;
        Button here = button(words, "copies.look.do", "copies-look", () -> look.open(file, null));
        here.getStyleClass().add("accent");
        Button kept = button(words, "copies.look.folder", "copies-look-folder", () -> host.files()
                .folder(host.window(), words.text("copies.look.folder.title"))
                .ifPresent(folder -> look.open(file, inside(folder, file))));
        here.setDisable(!may);
        kept.setDisable(!may);
        FlowPane buttons = new FlowPane(here, kept);
        buttons.getStyleClass().add("flow");
        String what = !may ? "copies.look.not" : closesOther ? "copies.look.closes" : "copies.look.what";
        getChildren().addAll(new SentenceLabel(words.text(what)), buttons);
        if (may) {
            getChildren().add(new SentenceLabel(words.text("copies.look.folder.what"), "soft"));
        }
    }

    /** An assembly is a folder of its own, named like its copy; whoever chooses a full one does not want it mixed up. */
    private static Path inside(Path folder, Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return folder.resolve(dot > 0 ? name.substring(0, dot) : name + "-copy");
    }

    private static Button button(Wording words, String key, String id, Runnable does) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> does.run());
        return button;
    }
}
