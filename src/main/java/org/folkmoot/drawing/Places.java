package org.folkmoot.drawing;

/**
 * Where each person stands on the map, in world units (one unit is one pixel when the camera's zoom is 1; y points
 * down).
 *
 * <p>A place that is not known yet has NaN coordinates; a finished layout has none of these.
 */
public final class Places {
    final double[] x;
    final double[] y;

    private Places(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /**
     * Takes the given coordinates, one entry a person.
     *
     * @param x to the right; NaN where not known
     * @param y downwards; NaN where not known
     * @return the places, a copy of both
     */
    public static Places of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x, " + y.length + " y");
        }
        return new Places(x.clone(), y.clone());
    }

    /** Wraps arrays that nobody else keeps. */
    static Places owning(double[] x, double[] y) {
        return new Places(x, y);
    }

    /** How many people have an entry here. @return 0 or more */
    public int people() {
        return x.length;
    }

    /** How far to the right someone stands. @param person by number @return world units, NaN if not known */
    public double x(int person) {
        return x[person];
    }

    /** How far down someone stands. @param person by number @return world units, NaN if not known */
    public double y(int person) {
        return y[person];
    }

    /** Says whether it is known where someone stands. @param person by number @return true if both are finite */
    public boolean known(int person) {
        return Double.isFinite(x[person]) && Double.isFinite(y[person]);
    }

    /**
     * The smallest upright rectangle around all known places, grown by a margin.
     *
     * @param margin world units on each side
     * @return the rectangle; around the origin if no place is known
     */
    public Box around(double margin) {
        Box box = Box.NOTHING;
        for (int i = 0; i < x.length; i++) {
            if (known(i)) {
                box = box.and(x[i], y[i]);
            }
        }
        return (box.isNothing() ? new Box(0, 0, 0, 0) : box).grown(margin);
    }
}
