package org.folkmoot.drawing;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Moves people apart until no two discs touch, each as little as possible.
 *
 * <p>Neighbours are found by a grid whose cells are as large as the largest reach. If pushing alone does not end (a
 * dense middle has to push everyone else), the whole is widened a little, which always ends.
 */
final class Spacing {
    private static final int ROUNDS_BEFORE_WIDENING = 12;
    private static final int ROUNDS_OF_PATIENCE = 400;

    private final double[] x;
    private final double[] y;
    private final double[] reach;
    private final double cell;
    private final int[] order;
    private final int[] column;
    private final int[] row;

    /**
     * Prepares people.
     *
     * @param reach for each the radius that is theirs alone, half the wanted gap included
     */
    Spacing(double[] x, double[] y, double[] reach) {
        this.x = x;
        this.y = y;
        this.reach = reach;
        double largest = 0;
        for (double each : reach) {
            largest = Math.max(largest, each);
        }
        this.cell = 2 * largest;
        this.order = new int[x.length];
        this.column = new int[x.length];
        this.row = new int[x.length];
    }

    /** @return false if it was cancelled before all were apart */
    boolean run(BooleanSupplier cancelled) {
        for (int round = 1; ; round++) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            int touching = push();
            if (touching == 0) {
                return true;
            }
            if (round % ROUNDS_BEFORE_WIDENING == 0) {
                // A crowd in which many still touch needs much more room, two people in a corner only a little.
                double crowded = Math.min(1, (double) touching / x.length);
                double wider = round < ROUNDS_OF_PATIENCE ? 1.03 + 0.3 * crowded : 1.3;
                for (int i = 0; i < x.length; i++) {
                    x[i] *= wider;
                    y[i] *= wider;
                }
            }
        }
    }

    /** Pushes apart all pairs that touch. @return how many there were */
    private int push() {
        grid();
        int cells = order.length == 0 ? 0 : 1 + rowOf(order.length - 1);
        int[] begin = new int[cells + 2];
        Arrays.fill(begin, order.length);
        for (int k = order.length - 1; k >= 0; k--) {
            begin[row[order[k]]] = k;
        }
        for (int r = cells; r >= 0; r--) {
            begin[r] = Math.min(begin[r], begin[r + 1]);
        }
        int touching = 0;
        for (int i : order) {
            for (int r = row[i]; r <= Math.min(row[i] + 1, cells - 1); r++) {
                int from = r == row[i] ? column[i] : column[i] - 1;
                for (int k = firstAt(begin[r], begin[r + 1], from); k < begin[r + 1]; k++) {
                    int j = order[k];
                    if (column[j] > column[i] + 1) {
                        break;
                    }
                    if (r > row[i] || column[j] > column[i] || j > i) {
                        touching += apart(i, j) ? 1 : 0;
                    }
                }
            }
        }
        return touching;
    }

    private int rowOf(int k) {
        return row[order[k]];
    }

    private int firstAt(int low, int high, int wanted) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (column[order[middle]] < wanted) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Sorts people by row, then column, then number, with counting sorts. */
    private void grid() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            left = Math.min(left, x[i]);
            top = Math.min(top, y[i]);
        }
        long[] key = new long[x.length];
        int columns = 0;
        for (int i = 0; i < x.length; i++) {
            column[i] = (int) ((x[i] - left) / cell);
            row[i] = (int) ((y[i] - top) / cell);
            columns = Math.max(columns, column[i] + 1);
        }
        compactRows();
        for (int i = 0; i < x.length; i++) {
            key[i] = ((long) row[i] * columns + column[i]) * x.length + i;
        }
        Arrays.sort(key);
        for (int k = 0; k < key.length; k++) {
            order[k] = (int) (key[k] % x.length);
        }
    }

    /** Numbers rows so that empty stretches take one row: a picture of very different scales stays small. */
    private void compactRows() {
        int[] sorted = row.clone();
        Arrays.sort(sorted);
        int kept = 0;
        int[] was = new int[sorted.length];
        int[] now = new int[sorted.length];
        int number = 0;
        for (int k = 0; k < sorted.length; k++) {
            if (k == 0 || sorted[k] != sorted[k - 1]) {
                number += k == 0 ? 0 : Math.min(2, sorted[k] - sorted[k - 1]);
                was[kept] = sorted[k];
                now[kept++] = number;
            }
        }
        for (int i = 0; i < row.length; i++) {
            row[i] = now[Arrays.binarySearch(was, 0, kept, row[i])];
        }
    }

    private boolean apart(int i, int j) {
        double dx = x[j] - x[i];
        double dy = y[j] - y[i];
        double wanted = reach[i] + reach[j];
        double squared = dx * dx + dy * dy;
        if (squared >= wanted * wanted * 0.999999) {
            return false;
        }
        double distance = Math.sqrt(squared);
        if (distance < wanted * 1e-6) {
            // On one spot: the direction follows from who they are, so that it is the same every time.
            dx = new Scatter(i).of(j);
            dy = 1 - dx * dx;
            distance = Math.sqrt(dx * dx + dy * dy);
        }
        double share = (wanted * 1.0001 - Math.sqrt(squared)) / 2 / distance;
        x[i] -= share * dx;
        y[i] -= share * dy;
        x[j] += share * dx;
        y[j] += share * dy;
        return true;
    }
}
