package org.folkmoot.drawing;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** Lays out one connected part of the network. */
final class OnePart {
    private static final Scatter SCATTER = new Scatter(20_170_308);
    /** The side of the square that a person has on average, in mean radii. */
    private static final double ROOM = 7;
    /** What stays free between two discs, in mean radii. */
    private static final double FREE = 1.1;
    /** How far the nearest linked neighbour of most people is, in mean radii; else a chain would be crumpled. */
    private static final double NEAREST_LINK = 3.2;
    /** How many typical gaps count as near, see {@link LinLog}. */
    private static final double SOFTNESS = 2;

    private final Mesh mesh;
    private final double[] radius;
    private final int rounds;

    OnePart(Mesh mesh, double[] radius, int rounds) {
        this.mesh = mesh;
        this.radius = radius;
        this.rounds = rounds;
    }

    int size() {
        return mesh.size;
    }

    /** Fills in x and y, which hold the places before if {@code warm}. @return false if it was cancelled */
    boolean arrange(double[] x, double[] y, boolean warm, BooleanSupplier cancelled, DoubleConsumer progress) {
        boolean went = warm ? again(x, y, cancelled, progress) : afresh(x, y, cancelled, progress);
        return went && finish(x, y, warm, cancelled);
    }

    private boolean afresh(double[] x, double[] y, BooleanSupplier cancelled, DoubleConsumer progress) {
        Levels levels = Levels.of(mesh);
        int last = levels.meshes().size() - 1;
        double all = 0;
        for (int level = 0; level <= last; level++) {
            all += work(levels, level);
        }
        double[] done = {0};
        double[] levelX = scattered(levels.meshes().get(last).size, 0);
        double[] levelY = scattered(levels.meshes().get(last).size, 1);
        for (int level = last; level >= 0; level--) {
            Mesh now = levels.meshes().get(level);
            if (level < last) {
                levelX = inherited(levels.group().get(level), levelX, 2L * level + 2);
                levelY = inherited(levels.group().get(level), levelY, 2L * level + 3);
            }
            double step = work(levels, level) / roundsAt(level, last) / all;
            double end = done[0] + work(levels, level) / all;
            Runnable tell = () -> progress.accept(done[0] += step);
            if (!new LinLog(now, levelX, levelY, SOFTNESS).run(roundsAt(level, last), cancelled, tell)) {
                return false;
            }
            done[0] = end;
        }
        System.arraycopy(levelX, 0, x, 0, x.length);
        System.arraycopy(levelY, 0, y, 0, y.length);
        return true;
    }

    private int roundsAt(int level, int last) {
        return level == last ? 4 * rounds : rounds;
    }

    private double work(Levels levels, int level) {
        return (double) roundsAt(level, levels.meshes().size() - 1)
                * levels.meshes().get(level).size;
    }

    private static double[] scattered(int size, int axis) {
        double[] value = new double[size];
        for (int i = 0; i < size; i++) {
            value[i] = SCATTER.of(2L * i + axis);
        }
        return value;
    }

    /** Everyone begins near the place of the merged person whose part they were. */
    private static double[] inherited(int[] group, double[] coarse, long salt) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double each : coarse) {
            least = Math.min(least, each);
            most = Math.max(most, each);
        }
        double blur = 0.3 * (most - least) / Math.sqrt(group.length) + 1e-6;
        double[] fine = new double[group.length];
        for (int i = 0; i < group.length; i++) {
            fine[i] = coarse[group[i]] + blur * new Scatter(salt).of(i);
        }
        return fine;
    }

    private boolean again(double[] x, double[] y, BooleanSupplier cancelled, DoubleConsumer progress) {
        double gap = ROOM * mean(radius);
        boolean missing = true;
        for (int pass = 0; missing && pass < mesh.size; pass++) {
            missing = false;
            for (int i = 0; i < mesh.size; i++) {
                missing |= Double.isNaN(x[i]) && !amongNeighbours(x, y, i, gap);
            }
        }
        for (int i = 0; i < mesh.size; i++) {
            // People whom a file put on one spot must be able to part.
            x[i] += 1e-3 * gap * SCATTER.of(2L * i);
            y[i] += 1e-3 * gap * SCATTER.of(2L * i + 1);
        }
        int few = Math.max(1, rounds / 3);
        double[] done = {0};
        return new LinLog(mesh, x, y, SOFTNESS).run(few, cancelled, () -> progress.accept(done[0] += 1.0 / few));
    }

    /** Puts someone new between the neighbours who have a place. @return whether there was such a neighbour */
    private boolean amongNeighbours(double[] x, double[] y, int i, double gap) {
        int count = 0;
        double sumX = 0;
        double sumY = 0;
        for (int e = mesh.start[i]; e < mesh.start[i + 1]; e++) {
            int j = mesh.neighbour[e];
            if (!Double.isNaN(x[j])) {
                sumX += x[j];
                sumY += y[j];
                count++;
            }
        }
        if (count == 0) {
            return false;
        }
        x[i] = sumX / count + gap * SCATTER.of(2L * i);
        y[i] = sumY / count + gap * SCATTER.of(2L * i + 1);
        return true;
    }

    /** Brings the part to the scale of the discs and frees them from each other. */
    private boolean finish(double[] x, double[] y, boolean warm, BooleanSupplier cancelled) {
        double middleX = mean(x);
        double middleY = mean(y);
        for (int i = 0; i < x.length; i++) {
            x[i] -= middleX;
            y[i] -= middleY;
        }
        if (!warm) {
            lieDown(x, y);
        }
        double mean = mean(radius);
        double gap = Math.sqrt(2 * Math.PI * (product(x, x) + product(y, y))) / x.length;
        double nearest = nearestLink(x, y);
        double scale = gap > 0 ? ROOM * mean / gap : 1;
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
