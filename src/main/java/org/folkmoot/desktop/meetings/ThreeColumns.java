package org.folkmoot.desktop.meetings;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.folkmoot.desktop.parts.TextScale;

/**
 * Agenda, what the meeting is at, and the room, side by side; where there is no room for three, the agenda goes below;
 * where there is none for two, all stand below one another, what the meeting is at first.
 *
 * <p>Children in this order: left, middle, right.
 */
public final class ThreeColumns extends Pane {
    private static final double THREE_EM = 53;
    private static final double TWO_EM = 38;
    private static final double GAP_EM = 1.15;

    private final TextScale scale = new TextScale(this);

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
        return THREE_EM * scale.em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? computePrefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    private double place(double width, boolean forReal) {
        List<Node> all = getManagedChildren();
        if (all.size() < 3) {
            return 0;
        }
        double em = scale.em();
        double gap = GAP_EM * em;
        Node left = all.get(0);
        Node middle = all.get(1);
        Node right = all.get(2);
        if (width >= THREE_EM * em) {
            double agenda = Math.clamp(width * 0.24, 13.5 * em, 20 * em);
            double side = Math.clamp(width * 0.24, 16 * em, 20 * em);
            double centre = width - agenda - side - 2 * gap;
            put(forReal, left, 0, 0, agenda, left.prefHeight(agenda));
            put(forReal, middle, agenda + gap, 0, centre, middle.prefHeight(centre));
            put(forReal, right, width - side, 0, side, right.prefHeight(side));
            return Math.max(left.prefHeight(agenda), Math.max(middle.prefHeight(centre), right.prefHeight(side)));
        }
        if (width >= TWO_EM * em) {
            double side = Math.min(17 * em, width * 0.42);
            double centre = width - side - gap;
            double below = middle.prefHeight(centre) + gap;
            put(forReal, middle, 0, 0, centre, middle.prefHeight(centre));
            put(forReal, left, 0, below, centre, left.prefHeight(centre));
            put(forReal, right, width - side, 0, side, right.prefHeight(side));
            return Math.max(below + left.prefHeight(centre), right.prefHeight(side));
        }
        double y = 0;
        for (Node node : List.of(middle, right, left)) {
            double high = node.prefHeight(width);
            put(forReal, node, 0, y, width, high);
            y += high + gap;
        }
        return y - gap;
    }

    private void put(boolean forReal, Node node, double x, double y, double width, double height) {
        if (forReal) {
            node.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
        }
    }
}
