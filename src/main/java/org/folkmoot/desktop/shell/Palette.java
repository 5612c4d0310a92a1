package org.folkmoot.desktop.shell;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.find.Finder;
import org.folkmoot.desktop.find.Finding;
import org.folkmoot.desktop.work.Asking;
import org.folkmoot.desktop.work.Work;
import org.folkmoot.words.Wording;

/** The one search: type, choose with the arrow keys, Enter goes there, Esc leaves. */
final class Palette extends VBox {
    private final TextField field = new TextField();
    private final ListView<Finding> list = new ListView<>();
    private final Label count = new Label();
    private final Wording words;
    private final Runnable close;
    private final Asking<String, Answer> asking;
    private String answered = "";
    private boolean entered;

    private record Answer(String typed, List<Finding> found) {}

    Palette(Wording words, Work work, Finder finder, Runnable close) {
        this.words = words;
        this.close = close;
        this.asking = new Asking<>(work, (typed, stale) -> new Answer(typed, finder.find(typed, stale)), this::show);
        getStyleClass().add("palette");
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(words.text("shell.search"));
        field.setId("palette-field");
        field.setPromptText(words.text("shell.search.prompt"));
        field.setAccessibleText(words.text("shell.search.prompt"));
        field.getStyleClass().add("large");
        list.setId("palette-list");
        list.setAccessibleText(words.text("shell.search.results"));
        list.setCellFactory(view -> new FindingCell());
        list.setOnMouseClicked(event -> choose());
        Label nothing = new Label(words.text("shell.search.nothing"));
        nothing.getStyleClass().add("soft");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        count.getStyleClass().addAll("soft", "small");
        count.setWrapText(true);
        getChildren().addAll(field, list, count);
        field.textProperty().subscribe(typed -> {
            entered = false;
            asking.ask(typed);
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void show(Answer answer) {
        List<Finding> found = answer.found();
        answered = answer.typed();
        list.getItems().setAll(found);
        if (!found.isEmpty()) {
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
        count.setText(words.text("shell.search.count", found.size()));
        // an answer that comes after the search was closed leads nowhere
        if (entered && getScene() != null) {
            choose();
        }
    }

    private void key(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            int last = list.getItems().size() - 1;
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, Math.max(0, last));
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - 3));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            // whoever types faster than it is found gets what they typed, and not what stood there before
            entered = !answered.equals(field.getText());
            if (!entered) {
                choose();
            }
            event.consume();
        }
    }

    private void choose() {
        Finding chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.open().run();
        }
    }
}
