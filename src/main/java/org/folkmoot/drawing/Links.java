package org.folkmoot.drawing;

/** Draws all links of one picture, those in focus last. */
final class Links {
    private static final double ROUTE_WIDTH = 4;

    private final Picture picture;
    private final Graph graph;
    private final Places places;
    private final Focus focus;
    private final Camera camera;
    private final Look look;
    private final Pen pen;
    private final LinkStyle style;

    Links(Picture picture, Camera camera, Look look, Pen pen) {
        this.graph = picture.graph();
        this.places = picture.places();
        this.picture = picture;
        this.focus = picture.focus();
        this.camera = camera;
        this.look = look;
        this.pen = pen;
        this.style = LinkStyle.of(picture, camera);
    }

    /** The links that are not in focus; all of them, if nothing is. */
    void background() {
        boolean fading = focus.isSomebody();
        each((a, b, directions) -> {
            if (!inFocus(a, b)) {
                usual(a, b, directions, fading);
            }
        });
    }

    /** The links of the selected person; above them the route, which goes also where no link is. */
    void inFocus() {
        if (focus.selected().isPresent()) {
            each((a, b, directions) -> {
                if (inFocus(a, b) && !focus.routeGoes(a, b)) {
                    strong(a, b, directions);
                }
            });
        }
        for (Focus.Hop hop : focus.route()) {
            arrow(hop.from(), hop.to(), Graph.OUT, ROUTE_WIDTH, look.accent(), 256, 12);
        }
    }

    private interface Tie {
        void between(int a, int b, int directions);
    }

    private void each(Tie tie) {
        for (int a = 0; a < graph.people(); a++) {
            for (int e = graph.start[a]; e < graph.start[a + 1]; e++) {
                if (graph.neighbour[e] > a) {
                    tie.between(a, graph.neighbour[e], graph.directions[e]);
                }
            }
        }
    }

    private boolean inFocus(int a, int b) {
        int selected = focus.selected().orElse(-1);
        return a == selected || b == selected || focus.routeGoes(a, b);
    }

    private void usual(int a, int b, int directions, boolean fading) {
        double dx = places.x(b) - places.x(a);
        double dy = places.y(b) - places.y(a);
        int alpha = style.alpha(Math.sqrt(dx * dx + dy * dy));
        if (fading) {
            alpha = (int) (alpha * Painting.FADED * 1.6);
        }
        int oneWay = directions == (Graph.IN | Graph.OUT) ? 0 : directions;
        arrow(a, b, style.heads() ? oneWay : 0, 1.1, look.link(), Math.max(4, alpha), 6.5);
    }

    private void strong(int a, int b, int directions) {
        // Around a hub, or between dots, thick arrows would cover what they point at.
        boolean fine = !style.heads() || graph.neighbours(focus.selected().orElse(a)) > 60;
        int alpha = !focus.route().isEmpty() ? 110 : fine ? 190 : 230;
        arrow(a, b, directions, fine ? 1 : 1.6, look.accent(), alpha, style.heads() ? 8 : 6);
    }

    private void arrow(int a, int b, int heads, double width, int rgb, int alpha, double headLength) {
        double ax = camera.screenX(places.x(a));
        double ay = camera.screenY(places.y(a));
        double bx = camera.screenX(places.x(b));
        double by = camera.screenY(places.y(b));
        double margin = 20 * camera.density();
        if (Math.max(ax, bx) < -margin
                || Math.max(ay, by) < -margin
                || Math.min(ax, bx) > camera.width() + margin
                || Math.min(ay, by) > camera.height() + margin) {
            return;
        }
        double density = camera.density();
        double length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
        double fromA = picture.edge(camera, a) - 0.5;
        double fromB = picture.edge(camera, b) - 0.5;
        double free = length - fromA - fromB;
        if (!(free > 0.5)) {
            return;
        }
        double dx = (bx - ax) / length;
        double dy = (by - ay) / length;
        double head = Math.min(headLength * density, free / 2);
        boolean atA = (heads & Graph.IN) != 0;
        boolean atB = (heads & Graph.OUT) != 0;
        double startAt = fromA + (atA ? head - 0.5 : 0);
        double endAt = length - fromB - (atB ? head - 0.5 : 0);
        pen.line(ax + dx * startAt, ay + dy * startAt, ax + dx * endAt, ay + dy * endAt, width * density, rgb, alpha);
        double halfWidth = Math.max(head * 0.42, width * 0.9 * density);
        // A head is small: it must be stronger than its line to be seen at all.
        int headAlpha = Math.min(256, alpha + alpha / 2);
        if (atB) {
            pen.head(bx - dx * fromB, by - dy * fromB, dx, dy, head, halfWidth, rgb, headAlpha);
        }
        if (atA) {
            pen.head(ax + dx * fromA, ay + dy * fromA, -dx, -dy, head, halfWidth, rgb, headAlpha);
        }
    }
}
