package org.folkmoot.desktop.parts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The main thing with a narrower column beside it, or below it where both do not fit at the present text size. */
public final class SideBySide extends Pane {
    private static final double SIDE_EM = 23.5;
    private static final double MAIN_EM = 32;
    private static final double GAP_EM = 1.5;

    private final TextScale scale = new TextScale(this);
    private final ObjectProperty<@Nullable Node> main = new SimpleObjectProperty<>(this, "main");
    private final ObjectProperty<@Nullable Node> side = new SimpleObjectProperty<>(this, "side");

    /** Makes an empty one, for FXML. */
    public SideBySide() {
        main.subscribe(this::swap);
        side.subscribe(this::swap);
    }

    /** Makes one with both. */
    public SideBySide(Node main, Node side) {
        this();
        setMain(main);
        setSide(side);
    }

    /** Returns the main thing. */
    public @Nullable Node getMain() {
        return main.get();
    }

    /** Sets the main thing. */
    public void setMain(@Nullable Node node) {
        main.set(node);
    }

    /** Returns what stands beside it. */
    public @Nullable Node getSide() {
        return side.get();
    }

    /** Sets what stands beside it. */
    public void setSide(@Nullable Node node) {
        side.set(node);
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
        return computeHeight(width, true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeHeight(width, false);
    }

    @Override
    protected void layoutChildren() {
        Node one = main.get();
        Node two = side.get();
        double width = getWidth();
        if (one == null || two == null) {
            return;
        }
        if (beside(width)) {
            double first = mainWidth(width);
            one.resizeRelocate(0, 0, first, getHeight());
            double second = width - first - gap();
            double height = Math.min(getHeight(), Math.max(two.prefHeight(second), two.minHeight(second)));
            two.resizeRelocate(first + gap(), 0, second, height);
        } else {
            double below = two.prefHeight(width);
            double above = Math.max(one.minHeight(width), getHeight() - below - gap());
            one.resizeRelocate(0, 0, width, above);
            two.resizeRelocate(0, above + gap(), width, below);
        }
    }

    private double computeHeight(double given, boolean least) {
        Node one = main.get();
        Node two = side.get();
        double width = given < 0 ? computePrefWidth(-1) : given;
        if (one == null || two == null) {
            return 0;
        }
        double first = beside(width) ? mainWidth(width) : width;
        double second = beside(width) ? width - first - gap() : width;
        double above = least ? one.minHeight(first) : one.prefHeight(first);
        return beside(width) ? Math.max(above, two.prefHeight(second)) : above + gap() + two.prefHeight(second);
    }

    private boolean beside(double width) {
        return width >= (MAIN_EM + GAP_EM + SIDE_EM) * scale.em();
    }

    private double mainWidth(double width) {
        return snapSizeX(width - SIDE_EM * scale.em() - gap());
    }

    private double gap() {
        return GAP_EM * scale.em();
    }

    private void swap() {
        getChildren().removeIf(Node::isManaged);
        for (Node node : new @Nullable Node[] {main.get(), side.get()}) {
            if (node != null) {
                getChildren().add(node);
            }
        }
    }
}
