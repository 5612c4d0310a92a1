package org.folkmoot.desktop.parts;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A column that is measured once for each width, however many boxes it stands in; see {@link KnownHeights}. */
public class MeasuredBox extends VBox {
    private final KnownHeights heights;

    /** Makes one that holds these. */
    public MeasuredBox(Node... children) {
        heights = new KnownHeights();
        super(children);
    }

    @Override
    public void requestLayout() {
        heights.forget();
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(width, super::computePrefHeight);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        heights.forget();
    }
}
