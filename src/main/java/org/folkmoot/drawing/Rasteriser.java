package org.folkmoot.drawing;

/** Draws the picture, without names, into pixels. */
public final class Rasteriser {
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
     * Draws; the same picture, camera and colours give the same pixels on every machine.
     *
     * @param picture what
     * @param camera which part of it
     * @param argb filled with premultiplied ARGB, row by row, the camera's width × height; all opaque
     */
    public void draw(Picture picture, Camera camera, int[] argb) {
        Pixels pixels = new Pixels(argb, camera.width(), camera.height());
        pixels.fill(look.paper());
        new Painting(picture, camera, look, pixels).paint();
    }
}
