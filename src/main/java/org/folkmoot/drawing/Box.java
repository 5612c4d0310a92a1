package org.folkmoot.drawing;

/**
 * An upright rectangle.
 *
 * @param left smallest x
 * @param top smallest y
 * @param right largest x
 * @param bottom largest y
 */
public record Box(double left, double top, double right, double bottom) {
    static final Box NOTHING = new Box(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** How wide it is. @return in the unit of the corners */
    public double width() {
        return right - left;
    }

    /** How high it is. @return in the unit of the corners */
    public double height() {
        return bottom - top;
    }

    boolean isNothing() {
        return left > right;
    }

    Box and(double x, double y) {
        return new Box(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }

    Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    /** Says whether the two share more than an edge. @param other another rectangle @return true if they overlap */
    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Says whether the other lies within this. @param other another rectangle @return true if nothing sticks out */
    public boolean contains(Box other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }
}
