package org.folkmoot.desktop.parts;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * How high something is at the last few widths it was asked about, until something in it changes.
 *
 * <p>JavaFX remembers how high a node would like to be only when no width is given. What wraps its text is asked with a
 * width, by each box around it once for its least and once for its preferred height, and so twice as often for each box
 * in a box: a page of boxes in cards in columns would break the same lines a hundred times. Whoever holds this forgets it
 * in {@code requestLayout}, which is called for whatever changes below, and when it has been laid out.
 */
public final class KnownHeights {
    /** With and without a scroll bar beside it, and one more while a window changes its size. */
    private static final int WIDTHS = 3;

    private final double[] widths = new double[WIDTHS];
    private final double[] heights = new double[WIDTHS];
    private int next;

    /** Knows nothing yet. */
    public KnownHeights() {
        forget();
    }

    /** Returns the height at a width, measured if it is not known. */
    public double at(double width, DoubleUnaryOperator measured) {
        for (int i = 0; i < WIDTHS; i++) {
            if (widths[i] == width) {
                return heights[i];
            }
        }
        double height = measured.applyAsDouble(width);
        widths[next] = width;
        heights[next] = height;
        next = (next + 1) % WIDTHS;
        return height;
    }

    /** Knows nothing any more. */
    public void forget() {
        Arrays.fill(widths, Double.NaN);
    }
}
