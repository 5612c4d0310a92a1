package org.folkmoot.drawing;

/**
 * What part of the map a screen shows and how large.
 *
 * @param width of the screen's map, in pixels, at least 1
 * @param height of the screen's map, in pixels, at least 1
 * @param centreX world x in the middle of the screen
 * @param centreY world y in the middle of the screen
 * @param zoom pixels for one world unit
 * @param density pixels for what is one pixel on a plain screen: 2 on a screen twice as fine, where lines and discs take
 *     twice as many pixels to look alike
 */
public record Camera(int width, int height, double centreX, double centreY, double zoom, double density) {
    private static final double FARTHEST = 1e-4;
    private static final double NEAREST = 12;
    private static final double SMALLEST_DISC = 1.3;

    /** Keeps size and zoom within what can be drawn. */
    public Camera {
        width = Math.max(1, width);
        height = Math.max(1, height);
        zoom = Math.min(NEAREST * density, Math.max(FARTHEST, zoom));
    }

    /** Shows a part of the map on a plain screen. */
    public Camera(int width, int height, double centreX, double centreY, double zoom) {
        this(width, height, centreX, centreY, zoom, 1);
    }

    /**
     * The same view on a screen with more pixels.
     *
     * @param newWidth of that screen's map, in pixels
     * @param newHeight of that screen's map, in pixels
     * @param factor how many of its pixels make one of this screen's
     * @return the camera that shows the same, and lines and discs as thick
     */
    public Camera finer(int newWidth, int newHeight, double factor) {
        return new Camera(newWidth, newHeight, centreX, centreY, zoom * factor, density * factor);
    }

    /**
     * Shows everybody, and does not magnify a small group beyond what is comfortable.
     *
     * @param width of the screen's map, in pixels
     * @param height of the screen's map, in pixels
     * @param places where people stand
     * @return the camera
     */
    public static Camera showing(int width, int height, Places places) {
        Box box = places.around(30);
        double zoom = Math.min(width / box.width(), (height - 10) / box.height());
        return new Camera(
                width, height, (box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2, Math.min(zoom, 1.6));
    }

    /** Where a world point lies on the screen. @param x world x @return pixels from the left */
    public double screenX(double x) {
        return (x - centreX) * zoom + width / 2.0;
    }

    /** Where a world point lies on the screen. @param y world y @return pixels from the top */
    public double screenY(double y) {
        return (y - centreY) * zoom + height / 2.0;
    }

    /** What a screen point shows. @param x pixels from the left @return world x */
    public double worldX(double x) {
        return (x - width / 2.0) / zoom + centreX;
    }

    /** What a screen point shows. @param y pixels from the top @return world y */
    public double worldY(double y) {
        return (y - height / 2.0) / zoom + centreY;
    }

    /**
     * How large a disc is on the screen: it grows with the zoom below 1 and more slowly above, so that coming closer
     * makes room for names.
     *
     * @param radius in world units
     * @return pixels
     */
    public double discRadius(double radius) {
        double plain = zoom / density;
        return density * Math.max(SMALLEST_DISC, radius * Math.min(plain, Math.sqrt(plain)));
    }

    /**
     * Moves the picture under the hand.
     *
     * @param dx pixels to the right
     * @param dy pixels down
     * @return the moved camera
     */
    public Camera dragged(double dx, double dy) {
        return new Camera(width, height, centreX - dx / zoom, centreY - dy / zoom, zoom, density);
    }

    /**
     * Comes closer or goes away, so that what is under a screen point stays under it.
     *
     * @param x pixels from the left
     * @param y pixels from the top
     * @param factor above 1 to come closer
     * @return the zoomed camera
     */
    public Camera zoomed(double x, double y, double factor) {
        Camera sized = new Camera(width, height, centreX, centreY, zoom * factor, density);
        return new Camera(
                width,
                height,
                worldX(x) - (x - width / 2.0) / sized.zoom,
                worldY(y) - (y - height / 2.0) / sized.zoom,
                sized.zoom,
                density);
    }

    /**
     * The same middle in a window of another size.
     *
     * @param newWidth pixels
     * @param newHeight pixels
     * @return the resized camera
     */
    public Camera resized(int newWidth, int newHeight) {
        return new Camera(newWidth, newHeight, centreX, centreY, zoom, density);
    }

    /**
     * Puts a world point, say a person who was searched for, in the middle.
     *
     * @param x world x
     * @param y world y
     * @return the moved camera
     */
    public Camera centredOn(double x, double y) {
        return new Camera(width, height, x, y, zoom, density);
    }
}
