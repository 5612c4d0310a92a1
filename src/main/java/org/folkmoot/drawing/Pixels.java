package org.folkmoot.drawing;

import java.util.Arrays;

/**
 * An opaque picture in premultiplied ARGB, and the few smooth-edged shapes that a map needs.
 *
 * <p>How much of a pixel a shape covers is taken from the distance of the pixel's middle to the shape's edge.
 */
final class Pixels implements Pen {
    private final int[] argb;
    private final int width;
    private final int height;

    Pixels(int[] argb, int width, int height) {
        if (argb.length < width * height) {
            throw new IllegalArgumentException(argb.length + " pixels for " + width + " × " + height);
        }
        this.argb = argb;
        this.width = width;
        this.height = height;
    }

    void fill(int rgb) {
        Arrays.fill(argb, 0, width * height, 0xFF000000 | rgb);
    }

    /** Mixes a colour into one pixel; {@code alpha} from 0 to 256. */
    private void blend(int at, int rgb, int alpha) {
        int under = argb[at];
        int redBlue = under & 0xFF00FF;
        int green = under & 0x00FF00;
        redBlue = (redBlue + ((((rgb & 0xFF00FF) - redBlue) * alpha) >> 8)) & 0xFF00FF;
        green = (green + ((((rgb & 0x00FF00) - green) * alpha) >> 8)) & 0x00FF00;
        argb[at] = 0xFF000000 | redBlue | green;
    }

    @Override
    public void disc(double x, double y, double radius, int fill, double rimWidth, int rim) {
        double inner = radius - rimWidth;
        int top = (int) Math.max(0, Math.floor(y - radius - 0.5));
        int bottom = (int) Math.min(height - 1, Math.ceil(y + radius + 0.5));
        int left = (int) Math.max(0, Math.floor(x - radius - 0.5));
        int right = (int) Math.min(width - 1, Math.ceil(x + radius + 0.5));
        for (int py = top; py <= bottom; py++) {
            double dy = py + 0.5 - y;
            for (int px = left; px <= right; px++) {
                double dx = px + 0.5 - x;
                double distance = Math.sqrt(dx * dx + dy * dy);
                int all = share(radius + 0.5 - distance);
                if (all > 0) {
                    int within = rimWidth > 0 ? share(inner + 0.5 - distance) : 256;
                    int at = py * width + px;
                    if (within < 256) {
                        blend(at, rim, all);
                    }
                    if (within > 0) {
                        blend(at, fill, rimWidth > 0 ? within : all);
                    }
                }
            }
        }
    }

    private static int share(double coverage) {
        return coverage >= 1 ? 256 : coverage <= 0 ? 0 : (int) (coverage * 256);
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, double thickness, int rgb, int alpha) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = Math.sqrt(dx * dx + dy * dy);
        if (length < 1e-6 || alpha <= 0) {
            return;
        }
        boolean flat = Math.abs(dx) >= Math.abs(dy);
        if (flat) {
            band(x0, y0, x1, y1, length / Math.abs(dx), thickness, rgb, alpha, width, height, 1, width);
        } else {
            band(y0, x0, y1, x1, length / Math.abs(dy), thickness, rgb, alpha, height, width, width, 1);
        }
    }

    /**
     * The line along its longer axis u; v is the other; {@code slant} is the line's length for one step of u.
     *
     * <p>v is kept in 1/65536 pixels, since this loop is where a frame's time goes.
     */
    private void band(
            double u0,
            double v0,
            double u1,
            double v1,
            double slant,
            double thickness,
            int rgb,
            int alpha,
            int uEnd,
            int vEnd,
            int uStride,
            int vStride) {
        double fromU = Math.min(u0, u1);
        double toU = Math.max(u0, u1);
        double fromV = u0 <= u1 ? v0 : v1;
        double slope = (v1 - v0) / (u1 - u0);
        double half = (thickness / 2 + 0.5) * slant;
        double first = Math.max(0, Math.floor(fromU));
        double last = Math.min(uEnd - 1, Math.ceil(toU) - 1);
        if (slope != 0) {
            // Only where v is in the picture, or at most a line's thickness away; this also keeps v within an int.
            double enter = fromU + ((slope > 0 ? -half - 1 : vEnd + half + 1) - fromV) / slope;
            double leave = fromU + ((slope > 0 ? vEnd + half + 1 : -half - 1) - fromV) / slope;
            first = Math.max(first, Math.floor(enter));
            last = Math.min(last, Math.ceil(leave));
        } else if (fromV < -half - 1 || fromV > vEnd + half + 1) {
            return;
        }
        int across = (int) (4096 / slant);
        int halfFixed = (int) (half * 65536);
        for (int u = (int) first; u <= (int) last; u++) {
            double covered = Math.min(u + 1, toU) - Math.max(u, fromU);
            int strength = covered >= 1 ? alpha : (int) (alpha * covered);
            int v = (int) ((fromV + (u + 0.5 - fromU) * slope) * 65536) - 32768;
            int low = Math.max(0, (v - halfFixed + 65535) >> 16);
            int high = Math.min(vEnd - 1, (v + halfFixed) >> 16);
            int at = u * uStride + low * vStride;
            for (int w = low; w <= high; w++, at += vStride) {
                int coverage = ((halfFixed - Math.abs((w << 16) - v) >> 4) * across) >> 16;
                int share = coverage >= 256 ? strength : coverage * strength >> 8;
                if (share > 0) {
                    blend(at, rgb, share);
                }
            }
        }
    }

    @Override
    public void head(
            double tipX, double tipY, double dx, double dy, double length, double halfWidth, int rgb, int alpha) {
        double slant = Math.sqrt(length * length + halfWidth * halfWidth);
        int left = (int) Math.max(0, Math.floor(tipX - length - halfWidth));
        int right = (int) Math.min(width - 1, Math.ceil(tipX + length + halfWidth));
        int top = (int) Math.max(0, Math.floor(tipY - length - halfWidth));
        int bottom = (int) Math.min(height - 1, Math.ceil(tipY + length + halfWidth));
        for (int py = top; py <= bottom; py++) {
            for (int px = left; px <= right; px++) {
                double rx = tipX - (px + 0.5);
                double ry = tipY - (py + 0.5);
                double along = rx * dx + ry * dy;
                double aside = Math.abs(rx * dy - ry * dx);
                double sides = (along * halfWidth - aside * length) / slant;
                double coverage = Math.min(sides, length - along) + 0.5;
                if (coverage > 0) {
                    blend(py * width + px, rgb, (share(coverage) * alpha) >> 8);
                }
            }
        }
    }
}
