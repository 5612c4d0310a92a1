package org.folkmoot.drawing;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** Lays out one connected part of the network. */
final class OnePart {
    private static final Scatter SCATTER = new Scatter(20_170_308);

    private final Mesh mesh;
    private final Fitting fitting;
    private final int rounds;

    OnePart(Mesh mesh, double[] radius, int rounds) {
        this.mesh = mesh;
        this.fitting = new Fitting(mesh, radius);
        this.rounds = rounds;
    }

    int size() {
        return mesh.size;
    }

    /** Fills in x and y, which hold the places before if {@code warm}. @return false if it was cancelled */
    boolean arrange(double[] x, double[] y, boolean warm, BooleanSupplier cancelled, DoubleConsumer progress) {
        boolean went = warm ? again(x, y, cancelled, progress) : afresh(x, y, cancelled, progress);
        return went && fitting.fit(x, y, !warm, cancelled);
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
            if (!new LinLog(now, levelX, levelY, softness(now.size)).run(roundsAt(level, last), cancelled, tell)) {
                return false;
            }
            done[0] = end;
        }
        System.arraycopy(levelX, 0, x, 0, x.length);
        System.arraycopy(levelY, 0, y, 0, y.length);
        return true;
    }

    /**
     * How many typical gaps count as near in {@link LinLog}, for the whole part or a smaller likeness of it: the same
     * length in each. Chosen by looking at networks of 59 and 3,257 people: with less, close groups become knots.
     */
    private double softness(int size) {
        double finest = Math.min(8, 2.5 + 0.1 * Math.sqrt(mesh.size));
        return Math.max(1, finest * Math.sqrt((double) size / mesh.size));
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
        double gap = fitting.usualGap();
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
        return new LinLog(mesh, x, y, softness(mesh.size))
                .run(few, cancelled, () -> progress.accept(done[0] += 1.0 / few));
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
}
