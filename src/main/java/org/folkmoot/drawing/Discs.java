package org.folkmoot.drawing;

import java.util.Arrays;

/**
 * How large each person's disc is and how it is coloured.
 *
 * <p>Radii are in world units: pixels at zoom 1. Colours are 0xRRGGBB; anything above these bits is ignored.
 */
public final class Discs {
    private static final double SMALLEST = 9;
    private static final double LARGEST = 16;

    final double[] radius;
    final int[] fill;
    /** Outline, or -1 for the usual one. */
    final int[] rim;
    /** A smaller disc on the disc, or -1 for none. */
    final int[] core;
    /** Its radius as a share of the disc's. */
    final double[] coreShare;

    private Discs(double[] radius, int[] fill, int[] rim, int[] core, double[] coreShare) {
        this.radius = radius;
        this.fill = fill;
        this.rim = rim;
        this.core = core;
        this.coreShare = coreShare;
    }

    /**
     * Sizes discs by how many people accept each person's circles, from 9 to 16 units; area grows with the number.
     *
     * @param graph the network
     * @param colour one colour for all until {@link #filled} says otherwise
     * @return the discs
     */
    public static Discs byAcceptance(Graph graph, int colour) {
        int most = 1;
        for (int i = 0; i < graph.people(); i++) {
            most = Math.max(most, graph.acceptedBy(i));
        }
        double[] radius = new double[graph.people()];
        for (int i = 0; i < radius.length; i++) {
            double share = (double) graph.acceptedBy(i) / most;
            radius[i] = Math.sqrt(SMALLEST * SMALLEST + share * (LARGEST * LARGEST - SMALLEST * SMALLEST));
        }
        return of(radius, colour);
    }

    /**
     * Discs of given sizes.
     *
     * @param radius above 0 and finite, one entry a person
     * @param colour one colour for all until {@link #filled} says otherwise
     * @return the discs
     */
    public static Discs of(double[] radius, int colour) {
        for (double each : radius) {
            if (!(each > 0) || Double.isInfinite(each)) {
                throw new IllegalArgumentException("radius " + each);
            }
        }
        int[] fill = new int[radius.length];
        int[] rim = new int[radius.length];
        Arrays.fill(fill, colour & 0xFFFFFF);
        Arrays.fill(rim, -1);
        return new Discs(radius.clone(), fill, rim, rim.clone(), new double[radius.length]);
    }

    /**
     * The same discs in other colours.
     *
     * @param colour one entry a person
     * @return discs with these fills
     */
    public Discs filled(int[] colour) {
        return new Discs(radius, masked(colour), rim, core, coreShare);
    }

    /**
     * The same discs, some with an outline that marks them, say as an only link.
     *
     * @param colour one entry a person, -1 for no mark
     * @return discs with these outlines
     */
    public Discs marked(int[] colour) {
        return new Discs(radius, fill, masked(colour), core, coreShare);
    }

    /**
     * The same discs, some with a smaller disc on them: a second sign besides the colour.
     *
     * @param colour one entry a person, -1 for none
     * @param share how large it is, as a share of the disc's radius, one entry a person
     * @return discs with these cores
     */
    public Discs cored(int[] colour, double[] share) {
        if (share.length != radius.length) {
            throw new IllegalArgumentException(share.length + " shares for " + radius.length + " people");
        }
        return new Discs(radius, fill, rim, masked(colour), share.clone());
    }

    private int[] masked(int[] colour) {
        if (colour.length != radius.length) {
            throw new IllegalArgumentException(colour.length + " colours for " + radius.length + " people");
        }
        return Arrays.stream(colour)
                .map(each -> each == -1 ? -1 : each & 0xFFFFFF)
                .toArray();
    }

    /** How many discs there are. @return 0 or more */
    public int people() {
        return radius.length;
    }

    /** How large someone's disc is. @param person by number @return radius in world units */
    public double radius(int person) {
        return radius[person];
    }
}
