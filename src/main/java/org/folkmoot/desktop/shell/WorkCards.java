package org.folkmoot.desktop.shell;

import java.util.IdentityHashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.desktop.work.Work;
import org.folkmoot.words.Wording;

/** A card for each long work under way, with how far it is and a way to stop it. */
final class WorkCards extends VBox {
    private final Map<Running, Node> cards = new IdentityHashMap<>();
    private final Wording words;
    private final Work work;
    private final ListChangeListener<Running> listener = change -> refresh();

    WorkCards(Wording words, Work work) {
        this.words = words;
        this.work = work;
        getStyleClass().add("works");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_RIGHT);
        work.shown().addListener(listener);
        refresh();
    }

    void release() {
        work.shown().removeListener(listener);
    }

    private void refresh() {
        cards.keySet().retainAll(work.shown());
        getChildren()
                .setAll(work.shown().stream()
                        .map(running -> cards.computeIfAbsent(running, this::card))
                        .toList());
    }

    private Node card(Running running) {
        Label title = new Label(running.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        Label says = new Label();
        says.getStyleClass().addAll("soft", "small");
        says.setWrapText(true);
        says.textProperty().bind(running.says());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(running.fraction());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(running.title());
        Button cancel = new Button(words.text("shell.work.cancel"));
        cancel.setAccessibleText(words.text("shell.work.cancel-named", running.title()));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> {
            running.cancel();
            cancel.setDisable(true);
            cancel.setText(words.text("shell.work.cancelling"));
        });
        HBox foot = new HBox(cancel);
        foot.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(title, bar, says, foot);
        card.getStyleClass().add("work-card");
        card.setAccessibleRole(AccessibleRole.PARENT);
        card.setAccessibleText(running.title());
        return card;
    }
}
