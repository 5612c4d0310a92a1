package org.folkmoot.desktop.bringing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.words.Wording;

/** What stands on the page while rows are being recorded. */
final class TakingPane extends VBox {
    private final Button cancel;

    TakingPane(Wording words, Running running) {
        SentenceLabel says = new SentenceLabel("", "soft");
        says.textProperty().bind(running.says());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(running.fraction());
        bar.setMaxWidth(420);
        bar.setPrefWidth(420);
        bar.setAccessibleText(running.title());
        cancel = new Button(words.text("bringing.cancel"));
        cancel.setId("bring-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> {
            running.cancel();
            cancel.setDisable(true);
        });
        getStyleClass().add("empty");
        getChildren()
                .addAll(
                        Icons.of("fth-upload", "icon-large"),
                        new SentenceLabel(running.title(), "heading"),
                        new SentenceLabel(words.text("bringing.taking.lead"), "soft"),
                        bar,
                        says,
                        cancel);
    }

    Node first() {
        return cancel;
    }
}
