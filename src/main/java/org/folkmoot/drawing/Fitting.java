package org.folkmoot.drawing;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/** Gives a part of the network, whose shape is found, the size and position in which its discs can be told apart. */
final class Fitting {
    /** The side of the square that a person has on average, in mean radii. */
    private static final double ROOM = 7;
    /** What stays free between two discs, in mean radii. */
    private static final double FREE = 1.1;
    /** How far the nearest linked neighbour of most people is, in mean radii; else a chain would be crumpled. */
    private static final double NEAREST_LINK = 3.2;

    private final Mesh mesh;
    private final double[] radius;
    private final double mean;

    Fitting(Mesh mesh, double[] radius) {
        this.mesh = mesh;
        this.radius = radius;
        this.mean = mean(radius);
    }

    double usualGap() {
        return ROOM * mean;
    }

    /**
     * Brings the part to the scale of the discs, around the origin, and frees them from each other.
     *
     * @return false if it was cancelled
     */
    boolean fit(double[] x, double[] y, boolean turn, BooleanSupplier cancelled) {
        double middleX = mean(x);
        double middleY = mean(y);
        for (int i = 0; i < x.length; i++) {
            x[i] -= middleX;
            y[i] -= middleY;
        }
        if (turn) {
            lieDown(x, y);
        }
        double gap = Math.sqrt(2 * Math.PI * (product(x, x) + product(y, y))) / x.length;
        double nearest = nearestLink(x, y);
        double scale = gap > 0 ? usualGap() / gap : 1;
        if (nearest > 0) {
            // Where everyone has many links a close group may be dense; where few, the thread must stay visible.
            double most = Math.max(1.7, 12.0 * mesh.size / mesh.neighbour.length);
            scale = Math.max(scale, Math.min(most * scale, NEAREST_LINK * mean / nearest));
        }
        double[] reach = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] *= scale;
            y[i] *= scale;
            reach[i] = radius[i] + FREE * mean / 2;
        }
        return new Spacing(x, y, reach).run(cancelled);
    }

    /** Turns the part so that it is widest from left to right, as screens are. */
    private static void lieDown(double[] x, double[] y) {
        double xx = product(x, x);
        double yy = product(y, y);
        double xy = product(x, y);
        // The axis of largest spread is the greater eigenvector of the 2 × 2 matrix of products.
        double half = (xx - yy) / 2;
        double root = Math.sqrt(half * half + xy * xy);
        double axisX = half >= 0 ? half + root : xy;
        double axisY = half >= 0 ? xy : root - half;
        double length = Math.sqrt(axisX * axisX + axisY * axisY);
        if (!(length > 0)) {
            return;
        }
        for (int i = 0; i < x.length; i++) {
            double along = (x[i] * axisX + y[i] * axisY) / length;
            y[i] = (y[i] * axisX - x[i] * axisY) / length;
            x[i] = along;
        }
    }

    /** The median over all people of the distance to the nearest person they are linked with. */
    private double nearestLink(double[] x, double[] y) {
        double[] nearest = new double[mesh.size];
        for (int i = 0; i < mesh.size; i++) {
            double least = Double.POSITIVE_INFINITY;
            for (int e = mesh.start[i]; e < mesh.start[i + 1]; e++) {
                double dx = x[mesh.neighbour[e]] - x[i];
                double dy = y[mesh.neighbour[e]] - y[i];
                least = Math.min(least, dx * dx + dy * dy);
            }
            nearest[i] = least;
        }
        Arrays.sort(nearest);
        return Math.sqrt(nearest[mesh.size / 2]);
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double each : values) {
            sum += each;
        }
        return sum / values.length;
    }
}
