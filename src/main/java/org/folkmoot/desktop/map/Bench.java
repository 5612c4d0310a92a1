package org.folkmoot.desktop.map;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.folkmoot.desktop.parts.TextScale;

/**
 * The map with its card beside it, both as high as the window; below it where both do not fit side by side.
 *
 * <p>Unlike {@link org.folkmoot.desktop.parts.SideBySide} the card is as high as the map and scrolls by itself, so that
 * a long list of names never pushes the map out of sight.
 */
final class Bench extends Pane {
    private static final double SIDE_EM = 20;
    private static final double MAIN_EM = 31;
    private static final double GAP_EM = 1.1;
    private static final double LEAST_EM = 20;

    private final TextScale scale = new TextScale(this);
    private final Region main;
    private final Region side;

    Bench(Region main, Region side) {
        this.main = main;
        this.side = side;
        getChildren().addAll(main, side);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 12 * scale.em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return (MAIN_EM + GAP_EM + SIDE_EM) * scale.em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double given) {
        double width = given < 0 ? computePrefWidth(-1) : given;
        double least = LEAST_EM * scale.em();
        return isBeside(width) ? least : least + gap() + side.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (isBeside(width)) {
            double second = snapSizeX(SIDE_EM * scale.em());
            main.resizeRelocate(0, 0, width - second - gap(), height);
            side.resizeRelocate(width - second, 0, second, height);
        } else {
            double below = side.prefHeight(width);
            double above = Math.max(LEAST_EM * scale.em(), height - gap() - below);
            main.resizeRelocate(0, 0, width, above);
            side.resizeRelocate(0, above + gap(), width, below);
        }
    }

    private boolean isBeside(double width) {
        return width >= (MAIN_EM + GAP_EM + SIDE_EM) * scale.em();
    }

    private double gap() {
        return snapSizeX(GAP_EM * scale.em());
    }
}
