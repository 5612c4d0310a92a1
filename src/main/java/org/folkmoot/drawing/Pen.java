package org.folkmoot.drawing;

/** What a map is drawn with: pixels or SVG. Screen coordinates, colours 0xRRGGBB, alpha 0 to 256. */
interface Pen {
    /** A straight line with flat ends. */
    void line(double x0, double y0, double x1, double y1, double thickness, int rgb, int alpha);

    /** An arrow head with its tip at a point, coming from the direction (dx, dy) of length 1. */
    void head(double tipX, double tipY, double dx, double dy, double length, double halfWidth, int rgb, int alpha);

    /** An opaque disc with an outline inside its edge. */
    void disc(double x, double y, double radius, int fill, double rimWidth, int rim);
}
