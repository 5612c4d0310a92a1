package org.folkmoot.drawing;

/**
 * What there is to draw.
 *
 * @param graph who is linked with whom
 * @param places where they stand
 * @param discs how large and in which colour
 * @param focus whom the reader looks at
 */
public record Picture(Graph graph, Places places, Discs discs, Focus focus) {
    private static final double DOT = 2.6;

    /** Checks that all speak of the same people. */
    public Picture {
        if (graph.people() != places.people() || graph.people() != discs.people()) {
            throw new IllegalArgumentException("people: " + graph.people() + " in the network, " + places.people()
                    + " places, " + discs.people() + " discs");
        }
    }

    /** The same people, looked at differently. @param other the new focus @return the picture */
    public Picture looking(Focus other) {
        return new Picture(graph, places, discs, other);
    }

    /** Says whether someone's disc has an outline that means something. */
    boolean outlined(int person) {
        return focus.selected().orElse(-1) == person || focus.hovered().orElse(-1) == person || discs.rim[person] >= 0;
    }

    /** How large someone's disc is in pixels; in focus never so small that its colour cannot be told. */
    double radius(Camera camera, int person) {
        double radius = camera.discRadius(discs.radius[person]);
        double dot = DOT * camera.density();
        return radius < dot && focus.isSomebody() && focus.includes(graph, person) ? dot : radius;
    }

    /** How far from the middle of someone's disc links end, in pixels: an outline and its margin take room. */
    double edge(Camera camera, int person) {
        return radius(camera, person) + (outlined(person) ? 3.2 * camera.density() : 0);
    }
}
