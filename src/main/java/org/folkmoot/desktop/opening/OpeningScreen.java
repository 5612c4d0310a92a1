package org.folkmoot.desktop.opening;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.words.Wording;

/** What stands in the window while a record is being read. */
public final class OpeningScreen implements Screen {
    private final String title;
    private final VBox root;

    /**
     * Shows the progress of a job.
     *
     * @param what what is being done, in words
     */
    public OpeningScreen(Wording words, String what, Running running) {
        this.title = what;
        SentenceLabel says = new SentenceLabel("", "soft");
        says.textProperty().bind(running.says());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(running.fraction());
        bar.setMaxWidth(420);
        bar.setPrefWidth(420);
        bar.setAccessibleText(what);
        Button stop = new Button(words.text("opening.stop"));
        stop.setId("opening-stop");
        stop.setMinWidth(Button.USE_PREF_SIZE);
        stop.setOnAction(event -> {
            running.cancel();
            stop.setDisable(true);
        });
        SentenceLabel heading = new SentenceLabel(what, "heading");
        SentenceLabel check = new SentenceLabel(words.text("opening.check"), "soft");
        root = new VBox(Icons.of("fth-aperture", "icon-large"), heading, check, bar, says, stop);
        root.getStyleClass().addAll("page", "empty");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        // the job's own properties are bound and end with it
    }
}
