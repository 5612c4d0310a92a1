package org.folkmoot.drawing;

/**
 * Draws the picture, without names, into pixels.
 *
 * <p>A link that money can take one way has an arrow head at the person who accepts it; a link both ways is drawn
 * once, as a plain line, and with a head at both ends where it belongs to the selected person. Order: links, the
 * links in focus, discs, discs in focus; each by rising number.
 */
public final class Rasteriser {
    private static final double ROUTE_WIDTH = 4;
    private static final double FADED = 0.22;

    private final Look look;

    /**
     * Makes a rasteriser.
     *
     * @param look the colours
     */
    public Rasteriser(Look look) {
        this.look = look;
    }

    /**
     * Draws.
     *
     * @param picture what
     * @param camera which part of it
     * @param argb filled with premultiplied ARGB, row by row, the camera's width × height; all opaque
     */
    public void draw(Picture picture, Camera camera, int[] argb) {
        Pixels pixels = new Pixels(argb, camera.width(), camera.height());
        pixels.fill(look.paper());
        new Links(picture, camera, look, pixels).draw();
        boolean fading = picture.focus().isSomebody();
        if (fading) {
            discs(picture, camera, pixels, false);
        }
        discs(picture, camera, pixels, true);
    }

    private void discs(Picture picture, Camera camera, Pixels pixels, boolean included) {
        Focus focus = picture.focus();
        for (int i = 0; i < picture.graph().people(); i++) {
            if (focus.includes(picture.graph(), i) == included
                    && picture.places().known(i)) {
                disc(picture, camera, pixels, i, included);
            }
        }
        // Last, so that nobody covers them.
        if (included) {
            focus.hovered().ifPresent(i -> disc(picture, camera, pixels, i, true));
            focus.selected().ifPresent(i -> disc(picture, camera, pixels, i, true));
        }
    }

    private void disc(Picture picture, Camera camera, Pixels pixels, int i, boolean included) {
        double x = camera.screenX(picture.places().x(i));
        double y = camera.screenY(picture.places().y(i));
        double radius = camera.discRadius(picture.discs().radius(i));
        if (x + radius < -4 || y + radius < -4 || x - radius > camera.width() + 4 || y - radius > camera.height() + 4) {
            return;
        }
        boolean chosen = picture.focus().selected().orElse(-1) == i;
        boolean hovered = picture.focus().hovered().orElse(-1) == i;
        int mark = picture.discs().rim[i];
        int rim = chosen || hovered ? look.chosen() : mark >= 0 ? mark : look.paper();
        double rimWidth = chosen ? 3 : hovered || mark >= 0 ? 2.5 : radius >= 4 ? 1.5 : radius >= 2.5 ? 0.7 : 0;
        double outer = picture.outlined(i) ? radius + 1.7 : radius;
        if (!included) {
            rim = mixed(look.paper(), rim, FADED);
        }
        if (picture.outlined(i)) {
            pixels.disc(x, y, outer + 1.5, look.paper(), 0, 0);
        }
        int fill = picture.discs().fill[i];
        pixels.disc(x, y, outer, included ? fill : mixed(look.paper(), fill, FADED), rimWidth, rim);
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

    static double routeWidth() {
        return ROUTE_WIDTH;
    }

    static double faded() {
        return FADED;
    }
}
