package org.folkmoot.drawing;

/**
 * Puts rectangles next to each other into a landscape page, in the given order, each as high up and then as far left
 * as it fits above nothing (a skyline, bottom-left rule).
 */
final class Packing {
    private static final double LANDSCAPE = 1.5;

    private final double pageWidth;
    /** The skyline: from {@code at[k]} to {@code at[k + 1]} the page is taken down to {@code depth[k]}. */
    private double[] at;

    private double[] depth;
    private int steps = 1;

    /** Prepares a page wide enough for all rectangles together. */
    Packing(double[] widths, double[] heights) {
        double area = 0;
        double widest = 0;
        for (int i = 0; i < widths.length; i++) {
            area += widths[i] * heights[i];
            widest = Math.max(widest, widths[i]);
        }
        pageWidth = Math.max(widest, Math.sqrt(area * LANDSCAPE)) * 1.0001;
        at = new double[2 * widths.length + 2];
        depth = new double[2 * widths.length + 2];
        at[1] = pageWidth;
    }

    /** Places the next rectangle. @return where it lies */
    Box place(double width, double height) {
        int best = -1;
        double bestTop = Double.POSITIVE_INFINITY;
        for (int k = 0; k < steps && at[k] + width <= pageWidth; k++) {
            double top = 0;
            for (int s = k; s < steps && at[s] < at[k] + width; s++) {
                top = Math.max(top, depth[s]);
            }
            if (top < bestTop) {
                bestTop = top;
                best = k;
            }
        }
        Box box = new Box(at[best], bestTop, at[best] + width, bestTop + height);
        take(best, box);
        return box;
    }

    private void take(int first, Box box) {
        double[] newAt = new double[at.length];
        double[] newDepth = new double[depth.length];
        System.arraycopy(at, 0, newAt, 0, first);
        System.arraycopy(depth, 0, newDepth, 0, first);
        int size = first;
        newAt[size] = box.left();
        newDepth[size++] = box.bottom();
        for (int s = first; s < steps; s++) {
            if (at[s + 1] > box.right()) {
                newAt[size] = Math.max(at[s], box.right());
                newDepth[size++] = depth[s];
            }
        }
        newAt[size] = pageWidth;
        at = newAt;
        depth = newDepth;
        steps = size;
    }
}
