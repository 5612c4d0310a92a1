package org.folkmoot.reports.paper;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Sheets of A4, filled from top to bottom; a table goes on over pages under its headings. Sizes in points. */
public final class Paper implements Closeable {
    private static final float MARGIN = 40;
    private static final float TITLE = 18;
    private static final float TEXT = 10;
    private static final float CELL = 7.4f;
    private static final float LINE = 1.35f;
    private static final float GAP = 6;
    private static final float INK = 0.12f;
    private static final float SOFT = 0.45f;
    private static final float RULE = 0.8f;

    private final PDDocument document = new PDDocument();
    private final Lettering letters;
    private final PDRectangle sheet;
    private final float width;
    private @Nullable PDPageContentStream page;
    private float y;

    /**
     * A column of a table.
     *
     * @param title its heading
     * @param share how much of the width it takes, compared with the others
     * @param right whether it holds figures, set to the right
     */
    public record Column(String title, float share, boolean right) {}

    /**
     * Begins an empty sheet.
     *
     * @param wide whether the sheets lie on their long side
     */
    public Paper(String title, boolean wide) throws IOException {
        sheet = wide
                ? new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth())
                : PDRectangle.A4;
        width = sheet.getWidth() - 2 * MARGIN;
        letters = new Lettering(document);
        document.getDocumentInformation().setTitle(title);
    }

    /** Lets what comes next begin on a sheet of its own. */
    public void newSheet() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    /** Writes a heading. */
    public void heading(String text) throws IOException {
        paragraph(text, TITLE, INK);
    }

    /** Writes a paragraph. */
    public void text(String text) throws IOException {
        paragraph(text, TEXT, INK);
    }

    /** Writes a paragraph that matters less. */
    public void soft(String text) throws IOException {
        paragraph(text, TEXT, SOFT);
    }

    private void paragraph(String text, float size, float grey) throws IOException {
        for (String line : wrapped(text, width, size)) {
            room(size * LINE);
            y -= size * LINE;
            PDPageContentStream on = page();
            on.setNonStrokingColor(grey);
            letters.write(on, line, MARGIN, y, size);
        }
        y -= GAP;
    }

    /** Writes a table; each row has a cell for each column, which may need several lines. */
    public void table(List<Column> columns, Iterable<List<String>> rows) throws IOException {
        float shares = (float) columns.stream().mapToDouble(Column::share).sum();
        List<Float> widths =
                columns.stream().map(column -> column.share() / shares * width).toList();
        List<String> headings = columns.stream().map(Column::title).toList();
        room(5 * CELL * LINE);
        row(columns, widths, headings, SOFT);
        for (List<String> row : rows) {
            if (!hasRoom(height(widths, row))) {
                endPage();
                row(columns, widths, headings, SOFT);
            }
            row(columns, widths, row, INK);
        }
        y -= GAP;
    }

    private float height(List<Float> widths, List<String> row) throws IOException {
        int lines = 1;
        for (int i = 0; i < row.size(); i++) {
            lines = Math.max(
                    lines, wrapped(row.get(i), widths.get(i) - GAP, CELL).size());
        }
        return lines * CELL * LINE + GAP / 2;
    }

    private void row(List<Column> columns, List<Float> widths, List<String> row, float grey) throws IOException {
        float height = height(widths, row);
        PDPageContentStream on = page();
        on.setNonStrokingColor(grey);
        float x = MARGIN;
        for (int i = 0; i < row.size(); i++) {
            float line = y;
            for (String text : wrapped(row.get(i), widths.get(i) - GAP, CELL)) {
                line -= CELL * LINE;
                float indent = columns.get(i).right() ? widths.get(i) - GAP - letters.width(text, CELL) : 0;
                letters.write(on, text, x + indent, line, CELL);
            }
            x += widths.get(i);
        }
        y -= height;
        on.setStrokingColor(RULE);
        on.setLineWidth(0.4f);
        on.moveTo(MARGIN, y);
        on.lineTo(MARGIN + width - GAP, y);
        on.stroke();
    }

    /** Returns the lines of a text that fit a width: broken between words, and within a word only where it must be. */
    private List<String> wrapped(String text, float width, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String joined = line.isEmpty() ? word : line + " " + word;
            if (letters.width(joined, size) <= width) {
                line.setLength(0);
                line.append(joined);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            for (int sign : word.codePoints().toArray()) {
                if (!line.isEmpty() && letters.width(line + Character.toString(sign), size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.appendCodePoint(sign);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private boolean hasRoom(float height) {
        return page != null && y - height >= 2 * MARGIN;
    }

    private void room(float height) throws IOException {
        if (!hasRoom(height)) {
            endPage();
        }
    }

    private PDPageContentStream page() throws IOException {
        PDPageContentStream open = page;
        if (open == null) {
            PDPage next = new PDPage(sheet);
            document.addPage(next);
            open = new PDPageContentStream(document, next);
            page = open;
            y = sheet.getHeight() - MARGIN;
        }
        return open;
    }

    private void endPage() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
        page();
    }

    /**
     * Ends the sheets and returns the file.
     *
     * @param foot says at the foot of each page which one of how many it is
     */
    public byte[] finish(BiFunction<Integer, Integer, String> foot) throws IOException {
        page().close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            try (PDPageContentStream on =
                    new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true)) {
                on.setNonStrokingColor(SOFT);
                letters.write(on, foot.apply(i + 1, pages), MARGIN, MARGIN, CELL);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
