package org.folkmoot.desktop.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Makes much a little at a time, one step in each frame, so that the window goes on answering meanwhile. Nothing is made
 * while what it is for is not in a window; it goes on when that comes back. To be used on the JavaFX thread.
 */
public final class BitByBit {
    /** More than these are hardly in sight at first. */
    private static final int AT_ONCE = 16;

    /** Dressing and laying out so many takes a small part of what a person would notice. */
    private static final int IN_A_FRAME = 8;

    private final Node whose;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step();
        }
    };

    /** Takes steps for as long as this node is in a window. */
    public BitByBit(Node whose) {
        this.whose = whose;
        whose.sceneProperty().subscribe(this::goOn);
    }

    /** Puts rows into an empty box: the first at once, and of the others some in each frame. */
    public static void fill(Pane box, List<? extends Supplier<? extends Node>> rows) {
        add(box, rows, 0, AT_ONCE);
        BitByBit others = new BitByBit(box);
        for (int from = AT_ONCE; from < rows.size(); from += IN_A_FRAME) {
            int first = from;
            others.later(() -> add(box, rows, first, first + IN_A_FRAME));
        }
    }

    private static void add(Pane box, List<? extends Supplier<? extends Node>> rows, int from, int to) {
        List<Node> made = new ArrayList<>();
        rows.subList(from, Math.min(to, rows.size())).forEach(row -> made.add(row.get()));
        box.getChildren().addAll(made);
    }

    /** Takes one more step, in a frame after those that wait already. */
    public void later(Runnable step) {
        steps.add(step);
        goOn();
    }

    /** Takes no step that still waits. */
    public void forget() {
        steps.clear();
        goOn();
    }

    private void goOn() {
        if (steps.isEmpty() || whose.getScene() == null) {
            frames.stop();
        } else {
            frames.start();
        }
    }

    private void step() {
        Runnable step = steps.poll();
        goOn();
        if (step != null) {
            step.run();
        }
    }
}
