package org.folkmoot.reports.paper;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Measures and writes single lines of text in whatever script. Sizes and places in points. */
final class Lettering {
    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float UNITS = 1000;

    /** Shapes are taken at this size and then made smaller. */
    private static final int SHAPE = 100;

    private final PDType0Font font;
    private final CmapLookup signs;
    private final FontRenderContext context = new FontRenderContext(null, true, true);
    /** How wide each sign is that was met so far; the font's own way of asking is slow, and a table asks for every word. */
    private final Map<Integer, Float> widths = new HashMap<>();

    private final Font system = new Font(Font.SANS_SERIF, Font.PLAIN, SHAPE);

    Lettering(PDDocument document) throws IOException {
        try (InputStream in = PDDocument.class.getResourceAsStream(LIBERATION)) {
            if (in == null) {
                throw new IOException("PDFBox came without its font");
            }
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Ligatures would not have the widths that were measured, and looking for them takes most of the time of a
            // page.
            parsed.setEnableGsub(false);
            signs = parsed.getUnicodeCmapLookup();
            font = PDType0Font.load(document, parsed, true);
        }
    }

    /** Returns how wide a line is. */
    float width(String text, float size) throws IOException {
        String line = plain(text);
        if (line.isEmpty()) {
            return 0;
        }
        return isCovered(line) ? covered(line) * size / UNITS : shape(line).getAdvance() * size / SHAPE;
    }

    private float covered(String line) throws IOException {
        float sum = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int sign = line.codePointAt(at);
            Float known = widths.get(sign);
            if (known == null) {
                known = font.getStringWidth(Character.toString(sign));
                widths.put(sign, known);
            }
            sum += known;
        }
        return sum;
    }

    /** Writes a line whose letters stand at a height above the lower edge. */
    void write(PDPageContentStream page, String text, float x, float y, float size) throws IOException {
        String line = plain(text);
        if (line.isEmpty()) {
            return;
        }
        if (isCovered(line)) {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, y);
            page.showText(VisualOrder.of(line));
            page.endText();
        } else {
            draw(page, shape(line), x, y, size / SHAPE);
        }
    }

    private TextLayout shape(String line) {
        return new TextLayout(line, system, context);
    }

    private boolean isCovered(String line) {
        return line.codePoints().allMatch(sign -> signs.getGlyphId(sign) != 0);
    }

    /** Signs that nobody sees are left out; what breaks a line is a space. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            int type = Character.getType(sign);
            if (type == Character.CONTROL || Character.isWhitespace(sign)) {
                plain.append(' ');
            } else if (type != Character.FORMAT) {
                plain.appendCodePoint(sign);
            }
        });
        return plain.toString();
    }

    private static void draw(PDPageContentStream page, TextLayout shape, float x, float y, float scale)
            throws IOException {
        // A page counts upwards, a shape downwards.
        AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, y);
        float[] at = new float[6];
        float lastX = 0;
        float lastY = 0;
        for (PathIterator path = shape.getOutline(place).getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO ->
                    page.curveTo(
                            lastX + 2 * (at[0] - lastX) / 3,
                            lastY + 2 * (at[1] - lastY) / 3,
                            at[2] + 2 * (at[0] - at[2]) / 3,
                            at[3] + 2 * (at[1] - at[3]) / 3,
                            at[2],
                            at[3]);
                case PathIterator.SEG_CUBICTO -> page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> page.closePath();
            }
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> {
                    lastX = at[0];
                    lastY = at[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    lastX = at[2];
                    lastY = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    lastX = at[4];
                    lastY = at[5];
                }
                default -> {}
            }
        }
        page.fill();
    }
}
