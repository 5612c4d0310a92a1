package org.folkmoot.desktop.meetings;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.folkmoot.desktop.parts.TextScale;

/** A bar from nobody to everybody who may vote, filled up to who is here, with a mark where enough are. */
public final class QuorumBar extends Pane {
    private static final double HEIGHT_EM = 0.55;
    private static final double MARK_EM = 1.2;

    private final TextScale scale = new TextScale(this);
    private final Region track = new Region();
    private final Region fill = new Region();
    private final Region mark = new Region();
    private double filled;
    private double marked;

    /** Makes an empty bar. */
    public QuorumBar() {
        track.getStyleClass().add("quorum-track");
        fill.getStyleClass().add("quorum-fill");
        mark.getStyleClass().add("quorum-mark");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(track, fill, mark);
    }

    /** Shows who is here against who is needed. */
    public void show(QuorumView quorum, String aloud) {
        double all = Math.max(1, quorum.entitled());
        filled = Math.min(1, quorum.present() / all);
        marked = Math.min(1, quorum.needed() / all);
        fill.getStyleClass().remove("short");
        if (!quorum.met()) {
            fill.getStyleClass().add("short");
        }
        setAccessibleText(aloud);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return scale.em() * MARK_EM;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double high = scale.em() * HEIGHT_EM;
        double top = (getHeight() - high) / 2;
        track.resizeRelocate(0, top, getWidth(), high);
        fill.resizeRelocate(0, top, getWidth() * filled, high);
        mark.resizeRelocate(getWidth() * marked - 1, 0, 2, getHeight());
    }
}
