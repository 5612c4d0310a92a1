package org.folkmoot.drawing;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Moves the people of one connected network until pull and push balance.
 *
 * <p>The energy is Noack's edge-repulsion LinLog ("Energy Models for Graph Clustering", 2007): every link pulls with
 * a force that does not grow with its length, every pair pushes with the product of their masses divided by their
 * distance. Below {@link #softness} the pull is made linear: w·d/(s + d). Each round moves everyone at once by force
 * divided by curvature, the longer the steadier the direction, and then brings the whole to the size at which the
 * sums of pull and push agree (the derivative of the energy by a common factor is 0).
 */
final class LinLog {
    private static final double OPENING_ANGLE = 1.1;
    private static final double STEADY = 0.9;

    private final Mesh mesh;
    private final double[] x;
    private final double[] y;
    private final double softness;
    private final QuadTree tree;
    private final double[] stepX;
    private final double[] stepY;
    private final double[] lastX;
    private final double[] lastY;
    private final double[] eagerness;
    private final double pairMass;
    private double softGap;

    /**
     * Prepares a network.
     *
     * @param softness how many typical gaps between people count as near
     */
    LinLog(Mesh mesh, double[] x, double[] y, double softness) {
        this.mesh = mesh;
        this.x = x;
        this.y = y;
        this.softness = softness;
        this.tree = new QuadTree(x, y, mesh.mass);
        this.stepX = new double[mesh.size];
        this.stepY = new double[mesh.size];
        this.lastX = new double[mesh.size];
        this.lastY = new double[mesh.size];
        this.eagerness = new double[mesh.size];
        this.pairMass = mesh.pairMass();
        Arrays.fill(eagerness, 0.5);
    }

    /**
     * Runs until nothing much moves any more, or the rounds are used up.
     *
     * @return false if it was cancelled
     */
    boolean run(int rounds, BooleanSupplier cancelled, Runnable afterRound) {
        rescale(1);
        for (int round = 0; round < rounds; round++) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            double moved = round();
            rescale(0.5);
            afterRound.run();
            if (moved < 0.004) {
                break;
            }
        }
        return true;
    }

    /** One move of everybody. @return the mean move, in typical gaps */
    private double round() {
        double gap = typicalGap();
        softGap = softness * gap;
        tree.build(OPENING_ANGLE);
        for (int i = 0; i < mesh.size; i++) {
            step(i, gap);
        }
        double moved = 0;
        for (int i = 0; i < mesh.size; i++) {
            double along = stepX[i] * lastX[i] + stepY[i] * lastY[i];
            eagerness[i] = along < 0 ? Math.max(0.08, eagerness[i] * 0.6) : Math.min(STEADY, eagerness[i] * 1.15);
            double moveX = eagerness[i] * stepX[i];
            double moveY = eagerness[i] * stepY[i];
            x[i] += moveX;
            y[i] += moveY;
            lastX[i] = stepX[i];
            lastY[i] = stepY[i];
            moved += Math.sqrt(moveX * moveX + moveY * moveY);
        }
        return moved / mesh.size / gap;
    }

    private void step(int i, double gap) {
        tree.repel(i, gap * 1e-3);
        double mass = mesh.mass[i];
        double forceX = mass * tree.forceX;
        double forceY = mass * tree.forceY;
        double curvature = mass * tree.curvature;
        for (int e = mesh.start[i]; e < mesh.start[i + 1]; e++) {
            int j = mesh.neighbour[e];
            double dx = x[j] - x[i];
            double dy = y[j] - y[i];
            double distance = Math.sqrt(dx * dx + dy * dy);
            double k = mesh.weight[e] / (softGap + distance);
            forceX += k * dx;
            forceY += k * dy;
            curvature += k;
        }
        stepX[i] = forceX / curvature;
        stepY[i] = forceY / curvature;
    }

    /** The side of the square that each person would have if all shared the occupied area alike. */
    private double typicalGap() {
        double middleX = 0;
        double middleY = 0;
        for (int i = 0; i < mesh.size; i++) {
            middleX += x[i];
            middleY += y[i];
        }
        middleX /= mesh.size;
        middleY /= mesh.size;
        double squares = 0;
        for (int i = 0; i < mesh.size; i++) {
            squares += (x[i] - middleX) * (x[i] - middleX) + (y[i] - middleY) * (y[i] - middleY);
        }
        return Math.sqrt(2 * Math.PI * squares) / mesh.size + 1e-12;
    }

    /** Brings the whole to the size at which pull and push agree; {@code effort} 1 at once, less more carefully. */
    private void rescale(double effort) {
        double sum = 0;
        double soft = softness * typicalGap();
        for (int i = 0; i < mesh.size; i++) {
            for (int e = mesh.start[i]; e < mesh.start[i + 1]; e++) {
                int j = mesh.neighbour[e];
                double dx = x[j] - x[i];
                double dy = y[j] - y[i];
                double squared = dx * dx + dy * dy;
                sum += mesh.weight[e] * squared / (soft + Math.sqrt(squared));
            }
        }
        if (!(sum > 0)) {
            return;
        }
        // The softness grows with the whole, so the pull is exactly proportional to the size.
        double factor = 1 + effort * (Math.min(4, Math.max(0.25, 2 * pairMass / sum)) - 1);
        if (effort == 1) {
            factor = 2 * pairMass / sum;
        }
        for (int i = 0; i < mesh.size; i++) {
            x[i] *= factor;
            y[i] *= factor;
        }
    }
}
