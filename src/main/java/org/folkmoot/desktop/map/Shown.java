package org.folkmoot.desktop.map;

import org.folkmoot.drawing.Camera;
import org.folkmoot.drawing.Look;
import org.folkmoot.drawing.Picture;

/**
 * One frame of the map.
 *
 * @param picture what
 * @param look in which colours
 * @param camera which part of it, in map units
 * @param unit how many points of the window a map unit is
 * @param scale how many pixels of the screen a point is
 */
record Shown(Picture picture, Look look, Camera camera, double unit, double scale) {
    /** Returns how wide it is in pixels of the screen. */
    int pixelsWide() {
        return Math.max(1, (int) Math.ceil(camera.width() * unit * scale));
    }

    /** Returns how high it is in pixels of the screen. */
    int pixelsHigh() {
        return Math.max(1, (int) Math.ceil(camera.height() * unit * scale));
    }

    /** Returns the camera for the pixels of the screen. */
    Camera fine() {
        // what is at the left and top edge must stay there, though the pixels may reach a little farther right and down
        double factor = unit * scale;
        double moreX = (pixelsWide() - camera.width() * factor) / 2;
        double moreY = (pixelsHigh() - camera.height() * factor) / 2;
        return camera.finer(pixelsWide(), pixelsHigh(), factor).dragged(-moreX, -moreY);
    }
}
