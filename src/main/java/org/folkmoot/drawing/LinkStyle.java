package org.folkmoot.drawing;

import java.util.Arrays;

/**
 * How strongly links are drawn, so that ten links are lines and ten thousand are a mist in which paths can be seen.
 *
 * <p>Worked out from the whole picture and the zoom, never from the part in view, so that nothing flickers while the
 * map is moved.
 *
 * @param strength opacity of a link of usual length, 0 to 1
 * @param usual a usual length in world units; longer links are drawn fainter
 * @param faintest what is left of that for the longest: among few links a bridge is worth seeing, among many they
 *     would cover the close groups
 * @param heads whether there is room for arrow heads
 */
record LinkStyle(double strength, double usual, double faintest, boolean heads) {
    /** How much of the paper the ink of all links may cover on average. */
    private static final double INK = 0.3;

    private static final double HEADS_FROM_DISC_RADIUS = 4.5;

    static LinkStyle of(Picture picture, Camera camera) {
        Graph graph = picture.graph();
        Places places = picture.places();
        double sum = 0;
        for (int a = 0; a < graph.people(); a++) {
            for (int e = graph.start[a]; e < graph.start[a + 1]; e++) {
                int b = graph.neighbour[e];
                if (b > a) {
                    double dx = places.x(b) - places.x(a);
                    double dy = places.y(b) - places.y(a);
                    sum += Math.sqrt(dx * dx + dy * dy);
                }
            }
        }
        if (!(sum > 0)) {
            return new LinkStyle(1, 1, 1, true);
        }
        Box box = places.around(20);
        double covered = sum * camera.density() / (box.width() * box.height() * camera.zoom());
        double strength = Math.min(0.85, Math.max(0.05, INK / covered));
        double mean = Arrays.stream(picture.discs().radius).average().orElse(1);
        return new LinkStyle(
                strength,
                0.6 * sum / graph.ties(),
                Math.min(0.4, 6 / Math.sqrt(graph.ties())),
                camera.discRadius(mean) >= HEADS_FROM_DISC_RADIUS * camera.density());
    }

    /** Opacity of one link, 0 to 256. */
    int alpha(double worldLength) {
        double faint = worldLength <= usual ? 1 : Math.max(faintest, usual / worldLength);
        return (int) (256 * Math.max(0.025, strength * faint));
    }
}
