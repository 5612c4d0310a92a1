package org.folkmoot.desktop.closing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Pill;
import org.folkmoot.desktop.parts.SentenceLabel;

/** One step of the list: what it is, how it stands, and what can be done about it. */
final class StepRow extends VBox {
    private final Pill state = new Pill();
    private final SentenceLabel said = new SentenceLabel("", "soft");
    private final VBox more = new VBox();

    /**
     * Makes a step.
     *
     * @param title what it is
     * @param does what can be done about it; may be empty
     */
    StepRow(String title, List<? extends Node> does) {
        getStyleClass().add("stack-tight");
        SentenceLabel heading = new SentenceLabel(title, "strong");
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(heading, state);
        head.getStyleClass().add("row");
        more.getStyleClass().add("stack-tight");
        more.managedProperty().bind(more.visibleProperty());
        more.setVisible(false);
        getChildren().addAll(head, said, more);
        if (!does.isEmpty()) {
            FlowPane row = new FlowPane();
            row.getStyleClass().add("flow");
            row.getChildren().addAll(does);
            getChildren().add(row);
        }
    }

    /** Says how it stands. */
    void say(String pill, Pill.Tone tone, String sentence) {
        state.setText(pill);
        state.setTone(tone);
        said.setText(sentence);
    }

    /** Shows what is meant, one under the other. */
    void list(List<? extends Node> nodes) {
        more.getChildren().setAll(nodes);
        more.setVisible(!nodes.isEmpty());
    }
}
