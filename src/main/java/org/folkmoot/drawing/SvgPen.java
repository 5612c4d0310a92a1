package org.folkmoot.drawing;

/** Draws by writing SVG elements. */
final class SvgPen implements Pen {
    private final StringBuilder out;

    SvgPen(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void line(double x0, double y0, double x1, double y1, double thickness, int rgb, int alpha) {
        out.append("<line");
        SvgText.number(out, "x1", x0);
        SvgText.number(out, "y1", y0);
        SvgText.number(out, "x2", x1);
        SvgText.number(out, "y2", y1);
        SvgText.number(out, "stroke-width", thickness);
        out.append(" stroke=\"");
        SvgText.colour(out, rgb);
        out.append('"');
        if (alpha < 256) {
            SvgText.number(out, "opacity", alpha / 256.0);
        }
        out.append("/>\n");
    }

    @Override
    public void head(
            double tipX, double tipY, double dx, double dy, double length, double halfWidth, int rgb, int alpha) {
        double baseX = tipX - dx * length;
        double baseY = tipY - dy * length;
        out.append("<path d=\"M");
        point(tipX, tipY);
        out.append('L');
        point(baseX - dy * halfWidth, baseY + dx * halfWidth);
        out.append('L');
        point(baseX + dy * halfWidth, baseY - dx * halfWidth);
        out.append("Z\" fill=\"");
        SvgText.colour(out, rgb);
        out.append('"');
        if (alpha < 256) {
            SvgText.number(out, "opacity", alpha / 256.0);
        }
        out.append("/>\n");
    }

    private void point(double x, double y) {
        SvgText.plain(out, x);
        out.append(' ');
        SvgText.plain(out, y);
    }

    @Override
    public void disc(double x, double y, double radius, int fill, double rimWidth, int rim) {
        out.append("<circle");
        SvgText.number(out, "cx", x);
        SvgText.number(out, "cy", y);
        SvgText.number(out, "r", Math.max(0, radius - rimWidth / 2));
        out.append(" fill=\"");
        SvgText.colour(out, fill);
        if (rimWidth > 0) {
            out.append("\" stroke=\"");
            SvgText.colour(out, rim);
            out.append('"');
            SvgText.number(out, "stroke-width", rimWidth);
            out.append("/>\n");
        } else {
            out.append("\"/>\n");
        }
    }
}
