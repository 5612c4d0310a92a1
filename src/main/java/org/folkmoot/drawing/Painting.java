package org.folkmoot.drawing;

/**
 * Paints a picture with a pen, each thing in its place and order.
 *
 * <p>A link that money can take one way has an arrow head at the person who accepts it; a link both ways is drawn
 * once, as a plain line, and with a head at both ends where it belongs to the selected person. Order: links,
 * discs, then links in focus, discs in focus; each by rising number.
 */
final class Painting {
    /** How much of its colour remains to whoever is not in focus. */
    static final double FADED = 0.22;

    private static final double SMALLEST_WITH_CORE = 3;

    private final Picture picture;
    private final Camera camera;
    private final Look look;
    private final Pen pen;

    Painting(Picture picture, Camera camera, Look look, Pen pen) {
        this.picture = picture;
        this.camera = camera;
        this.look = look;
        this.pen = pen;
    }

    void paint() {
        Links links = new Links(picture, camera, look, pen);
        links.background();
        if (picture.focus().isSomebody()) {
            discs(false);
            links.inFocus();
        }
        discs(true);
    }

    private void discs(boolean included) {
        Focus focus = picture.focus();
        for (int i = 0; i < picture.graph().people(); i++) {
            if (focus.includes(picture.graph(), i) == included
                    && picture.places().known(i)) {
                disc(i, included);
            }
        }
        // Last, so that nobody covers them.
        if (included) {
            focus.hovered().ifPresent(i -> disc(i, true));
            focus.selected().ifPresent(i -> disc(i, true));
        }
    }

    private void disc(int i, boolean included) {
        double x = camera.screenX(picture.places().x(i));
        double y = camera.screenY(picture.places().y(i));
        double radius = picture.radius(camera, i);
        double density = camera.density();
        if (x + radius < -4 || y + radius < -4 || x - radius > camera.width() + 4 || y - radius > camera.height() + 4) {
            return;
        }
        boolean chosen = picture.focus().selected().orElse(-1) == i;
        boolean hovered = picture.focus().hovered().orElse(-1) == i;
        int mark = picture.discs().rim[i];
        int rim = chosen || hovered ? look.chosen() : mark >= 0 ? mark : look.paper();
        double plain = radius / density;
        double rimWidth =
                density * (chosen ? 3 : hovered || mark >= 0 ? 2.5 : plain >= 4 ? 1.5 : plain >= 2.5 ? 0.7 : 0);
        double outer = picture.outlined(i) ? radius + 1.7 * density : radius;
        if (!included) {
            rim = mixed(look.paper(), rim, FADED);
        }
        if (picture.outlined(i)) {
            pen.disc(x, y, outer + 1.5 * density, look.paper(), 0, 0);
        }
        int fill = picture.discs().fill[i];
        pen.disc(x, y, outer, included ? fill : mixed(look.paper(), fill, FADED), rimWidth, rim);
        int core = picture.discs().core[i];
        if (core >= 0 && plain >= SMALLEST_WITH_CORE) {
            pen.disc(
                    x,
                    y,
                    radius * picture.discs().coreShare[i],
                    included ? core : mixed(look.paper(), core, FADED),
                    0,
                    0);
        }
    }

    /** A colour between two. */
    static int mixed(int from, int to, double share) {
        int result = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            result |= (int) (a + (b - a) * share + 0.5) << shift;
        }
        return result;
    }
}
