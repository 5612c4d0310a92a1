package org.folkmoot.desktop.parts;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A column that is measured once for each width, however many boxes it stands in; see {@link KnownHeights}. */
public class MeasuredBox extends VBox {
    /** Null only while the column is being made by what it extends. */
    private final @Nullable KnownHeights heights = new KnownHeights();

    /** Makes one that holds these. */
    public MeasuredBox(Node... children) {
        getChildren().addAll(children);
    }

    @Override
    public void requestLayout() {
        forget();
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights == null ? super.computePrefHeight(width) : heights.at(width, super::computePrefHeight);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        forget();
    }

    private void forget() {
        if (heights != null) {
            heights.forget();
        }
    }
}
