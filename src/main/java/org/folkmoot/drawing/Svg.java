package org.folkmoot.drawing;

import java.util.List;
import java.util.function.IntFunction;

/** Writes a picture as SVG: the same lines, heads and discs as on the screen, and the names. */
public final class Svg {
    private Svg() {}

    /**
     * Writes the picture.
     *
     * @param picture what
     * @param camera which part of it; the drawing has its size
     * @param look the colours
     * @param labels the names to write, see {@link Labels#choose}
     * @param names the name of a person; may hold any characters
     * @param title what the picture shows, for people who cannot see it
     * @return a whole SVG document
     */
    public static String of(
            Picture picture, Camera camera, Look look, List<Label> labels, IntFunction<String> names, String title) {
        StringBuilder out = new StringBuilder(4096);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
                .append(camera.width())
                .append("\" height=\"")
                .append(camera.height())
                .append("\" viewBox=\"0 0 ")
                .append(camera.width())
                .append(' ')
                .append(camera.height())
                .append("\">\n<title>");
        SvgText.escape(out, title);
        out.append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"");
        SvgText.colour(out, look.paper());
        out.append("\"/>\n");
        new Painting(picture, camera, look, new SvgPen(out)).paint();
        out.append("<g font-family=\"sans-serif\" text-anchor=\"middle\" paint-order=\"stroke\" stroke-width=\"3\""
                + " stroke=\"");
        SvgText.colour(out, look.paper());
        out.append("\" fill=\"");
        SvgText.colour(out, look.ink());
        out.append("\">\n");
        for (Label label : labels) {
            Box box = label.box();
            out.append("<text");
            SvgText.number(out, "x", (box.left() + box.right()) / 2);
            SvgText.number(out, "y", box.bottom() - 0.25 * box.height());
            SvgText.number(out, "font-size", 0.75 * box.height());
            out.append(label.faded() ? " opacity=\"0.5\">" : ">");
            SvgText.escape(out, names.apply(label.person()));
            out.append("</text>\n");
        }
        return out.append("</g>\n</svg>\n").toString();
    }
}
