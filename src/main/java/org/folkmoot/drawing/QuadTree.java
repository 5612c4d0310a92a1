package org.folkmoot.drawing;

import java.util.Arrays;

/**
 * Sums up far-away masses so that everyone's repulsion by everyone takes n log n steps (Barnes and Hut 1986).
 *
 * <p>Kept in arrays and walked with a stack of its own, so that no network is too deep; rebuilt in place every round.
 */
final class QuadTree {
    private static final int EMPTY = -1;
    /** Beyond this depth people stand on the same spot for all that drawing cares, and hang in one list. */
    private static final int DEEPEST = 36;

    private final double[] x;
    private final double[] y;
    private final double[] mass;
    /** The next person on the same spot, or -1. */
    private final int[] next;

    /** Four entries a cell: EMPTY, a cell, or -2 minus a person. */
    private int[] child = new int[64];

    private double[] cellMass = new double[16];
    private double[] centreX = new double[16];
    private double[] centreY = new double[16];
    /** Side length squared divided by the squared opening angle: farther than this, a cell counts as one mass. */
    private double[] open = new double[16];

    private int cells;
    private double left;
    private double top;
    private double side;
    private final int[] stack = new int[4 * DEEPEST + 8];

    /** What the last {@link #repel} found: the sum of mass × direction ÷ distance. */
    double forceX;

    double forceY;
    /** What the last {@link #repel} found: the sum of mass ÷ squared distance. */
    double curvature;

    QuadTree(double[] x, double[] y, double[] mass) {
        this.x = x;
        this.y = y;
        this.mass = mass;
        this.next = new int[x.length];
    }

    /** Takes in where everyone stands now. */
    void build(double openingAngle) {
        bounds();
        cells = 0;
        double scale = 1 / (openingAngle * openingAngle);
        newCell(side * side * scale);
        for (int i = 0; i < x.length; i++) {
            insert(i);
        }
        // A cell is always made before the cells within it, so going backwards meets the inner ones first.
        for (int c = cells - 1; c >= 0; c--) {
            sumUp(c);
        }
    }

    private void bounds() {
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        left = Double.POSITIVE_INFINITY;
        top = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            top = Math.min(top, y[i]);
            bottom = Math.max(bottom, y[i]);
        }
        side = Math.max(right - left, bottom - top) * 1.000001 + 1e-9;
    }

    private int newCell(double opening) {
        if (cells == cellMass.length) {
            child = Arrays.copyOf(child, cells * 8);
            cellMass = Arrays.copyOf(cellMass, cells * 2);
            centreX = Arrays.copyOf(centreX, cells * 2);
            centreY = Arrays.copyOf(centreY, cells * 2);
            open = Arrays.copyOf(open, cells * 2);
        }
        Arrays.fill(child, cells * 4, cells * 4 + 4, EMPTY);
        open[cells] = opening;
        return cells++;
    }

    private void insert(int person) {
        next[person] = -1;
        int cell = 0;
        double half = side / 2;
        double middleX = left + half;
        double middleY = top + half;
        for (int depth = 0; ; depth++) {
            int slot = 4 * cell + (x[person] >= middleX ? 1 : 0) + (y[person] >= middleY ? 2 : 0);
            int there = child[slot];
            if (there == EMPTY) {
                child[slot] = -2 - person;
                return;
            }
            half /= 2;
            if (there < EMPTY) {
                int other = -2 - there;
                if (depth >= DEEPEST) {
                    next[person] = other;
                    child[slot] = -2 - person;
                    return;
                }
                int inner = newCell(open[cell] / 4);
                child[slot] = inner;
                double innerX = middleX + ((slot & 1) != 0 ? half : -half);
                double innerY = middleY + ((slot & 2) != 0 ? half : -half);
                child[4 * inner + (x[other] >= innerX ? 1 : 0) + (y[other] >= innerY ? 2 : 0)] = there;
                there = inner;
            }
            middleX += (slot & 1) != 0 ? half : -half;
            middleY += (slot & 2) != 0 ? half : -half;
            cell = there;
        }
    }

    private void sumUp(int cell) {
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        for (int slot = 4 * cell; slot < 4 * cell + 4; slot++) {
            int there = child[slot];
            if (there >= 0) {
                sum += cellMass[there];
                sumX += cellMass[there] * centreX[there];
                sumY += cellMass[there] * centreY[there];
            } else if (there < EMPTY) {
                for (int i = -2 - there; i >= 0; i = next[i]) {
                    sum += mass[i];
                    sumX += mass[i] * x[i];
                    sumY += mass[i] * y[i];
                }
            }
        }
        cellMass[cell] = sum;
        centreX[cell] = sumX / sum;
        centreY[cell] = sumY / sum;
    }

    /** Sums what pushes one person away from all others; distances below {@code nearest} count as that. */
    void repel(int person, double nearest) {
        double px = x[person];
        double py = y[person];
        double fx = 0;
        double fy = 0;
        double sum = 0;
        double floor = nearest * nearest;
        int height = 0;
        stack[height++] = 0;
        while (height > 0) {
            int there = stack[--height];
            if (there >= 0) {
                double dx = px - centreX[there];
                double dy = py - centreY[there];
                double far = dx * dx + dy * dy;
                if (far > open[there]) {
                    double k = cellMass[there] / Math.max(far, floor);
                    fx += k * dx;
                    fy += k * dy;
                    sum += k;
                } else {
                    for (int slot = 4 * there + 3; slot >= 4 * there; slot--) {
                        if (child[slot] != EMPTY) {
                            stack[height++] = child[slot];
                        }
                    }
                }
            } else {
                for (int i = -2 - there; i >= 0; i = next[i]) {
                    if (i != person) {
                        double dx = px - x[i];
                        double dy = py - y[i];
                        double k = mass[i] / Math.max(dx * dx + dy * dy, floor);
                        fx += k * dx;
                        fy += k * dy;
                        sum += k;
                    }
                }
            }
        }
        forceX = fx;
        forceY = fy;
        curvature = sum;
    }
}
