package org.folkmoot.desktop.copies;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.words.Wording;

/** What is being done on this page just now, how far it is, and a way to stop it. */
final class WorkPane extends VBox {
    private static final double BAR = 420;

    /**
     * Shows a job's progress.
     *
     * @param what what is being done, in words
     */
    WorkPane(Wording words, String what, Running running) {
        getStyleClass().add("stack-tight");
        SentenceLabel says = new SentenceLabel("", "soft");
        says.textProperty().bind(running.says());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(running.fraction());
        bar.setMaxWidth(BAR);
        bar.setPrefWidth(BAR);
        bar.setAccessibleText(what);
        Button stop = new Button(words.text("copies.working.stop"));
        stop.setId("copies-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(event -> {
            running.cancel();
            stop.setDisable(true);
        });
        getChildren().addAll(new SentenceLabel(what, "strong"), bar, says, new HBox(stop));
    }
}
