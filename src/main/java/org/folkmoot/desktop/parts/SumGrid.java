package org.folkmoot.desktop.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** A sum in lines: the figures below one another, and beside each what it is. */
public final class SumGrid extends GridPane {
    /** Makes one without lines. */
    public SumGrid() {
        getStyleClass().add("form");
    }

    /** Adds a line that stands out. */
    public void addStrong(String figure, String what) {
        add(figure, new SentenceLabel(what, "strong"), true);
    }

    /** Adds a line. */
    public void add(String figure, String what) {
        add(figure, new SentenceLabel(what), false);
    }

    /** Adds a line whose figure stands out from what is said of it. */
    public void add(String figure, Node what) {
        add(figure, what, true);
    }

    private void add(String figure, Node what, boolean strong) {
        Label label = new Label(figure);
        label.getStyleClass().add("figures");
        if (strong) {
            label.getStyleClass().add("strong");
        }
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(USE_PREF_SIZE);
        addRow(getRowCount(), label, what);
    }

    /** Takes all lines away. */
    public void clear() {
        getChildren().clear();
    }
}
