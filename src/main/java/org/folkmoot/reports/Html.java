package org.folkmoot.reports;

import java.util.List;
import org.folkmoot.words.Languages;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** A printable HTML document as it grows: one file, no scripts, nothing fetched from anywhere. */
final class Html {
    private static final String STYLE = """
        @page { size: A4; margin: 16mm; }
        body { font: 11pt/1.45 "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; color: #1f2933; }
        section { break-after: page; }
        section:last-of-type { break-after: auto; }
        h1 { font-size: 18pt; margin: 0 0 2mm; }
        p { margin: 0 0 3mm; }
        .columns { columns: 3; column-gap: 8mm; margin: 4mm 0; }
        .columns.wide { columns: 2; }
        .tick { break-inside: avoid; padding: 0.8mm 0; }
        .tick::before { content: ""; display: inline-block; width: 3.4mm; height: 3.4mm;
            border: 0.3mm solid #1f2933; margin-inline-end: 2mm; vertical-align: -0.4mm; }
        .line { border-bottom: 0.3mm solid #7b8794; height: 9mm; margin-bottom: 2mm; color: #7b8794; }
        table { border-collapse: collapse; width: 100%; margin: 3mm 0; }
        td, th { border: 0.3mm solid #7b8794; padding: 1.6mm 2mm; text-align: start; vertical-align: top; }
        td { height: 7mm; }
        bdi { unicode-bidi: isolate; }
        .top { display: flex; justify-content: space-between; color: #52606d; font-size: 9.5pt; margin-bottom: 3mm; }
        .way { display: flex; align-items: center; gap: 3mm; margin: 3mm 0; font-size: 10.5pt; }
        .way > span { border: 0.3mm solid #7b8794; border-radius: 2mm; padding: 1.2mm 3mm; }
        .way > span.arrow { border: none; padding: 0; white-space: nowrap; font-weight: bold; }
        .names { column-gap: 6mm; margin: 4mm 0 0; }
        .names.roomy { columns: 3; font-size: 12pt; line-height: 7.4mm; }
        .names.close { columns: 4; font-size: 9pt; line-height: 4.6mm; column-gap: 4mm; }
        .names.dense { columns: 5; font-size: 8pt; line-height: 3.9mm; column-gap: 3mm; }
        .name { display: flex; gap: 0.5em; break-inside: avoid; overflow-wrap: anywhere; }
        .name > b { flex: none; min-width: 1.9em; text-align: end; font-variant-numeric: tabular-nums; }
        .name > i { flex: none; width: 0.85em; height: 0.85em; line-height: 0.85em; margin-top: 0.22em; text-align: center;
            border: 0.25mm solid #1f2933; font-style: normal; font-weight: bold; }
        .names.roomy .name > i { margin-top: 0.4em; }
        .sign { display: flex; gap: 8mm; margin-top: 9mm; break-inside: avoid; }
        .sign > span { flex: 1; border-top: 0.3mm solid #1f2933; padding-top: 1mm; font-size: 9.5pt; color: #52606d; }
        .sign > span:first-child { flex: 0.45; }
        .slip { break-inside: avoid; border-bottom: 0.3mm dashed #7b8794; padding: 4mm 0 6mm; }
        .slip h1 { font-size: 14pt; }
        """;

    private final StringBuilder body = new StringBuilder();

    /** Begins a page of its own. */
    Html page(String title) {
        body.append("<section>\n<h1><bdi>").append(escaped(title)).append("</bdi></h1>\n");
        return this;
    }

    /** Ends the page. */
    Html end() {
        body.append("</section>\n");
        return this;
    }

    Html paragraph(String words) {
        body.append("<p>").append(escaped(words)).append("</p>\n");
        return this;
    }

    /** Lists things to tick, in columns. */
    Html ticks(List<String> things) {
        body.append("<div class=\"columns\">\n");
        things.forEach(thing ->
                body.append("<div class=\"tick\"><bdi>").append(escaped(thing)).append("</bdi></div>\n"));
        body.append("</div>\n");
        return this;
    }

    /** Leaves a line to write on. */
    Html line(String what) {
        body.append("<div class=\"line\">").append(escaped(what)).append("</div>\n");
        return this;
    }

    /** Leaves a table with empty rows to write in. */
    Html table(List<String> heads, int rows) {
        body.append("<table><tr>");
        heads.forEach(head -> body.append("<th>").append(escaped(head)).append("</th>"));
        body.append("</tr>\n");
        for (int i = 0; i < rows; i++) {
            body.append("<tr>").append("<td></td>".repeat(heads.size())).append("</tr>\n");
        }
        body.append("</table>\n");
        return this;
    }

    /** Begins a block of a style; {@link #endBlock} ends it. */
    Html block(String style) {
        body.append("<div class=\"").append(style).append("\">\n");
        return this;
    }

    /** Ends a block. */
    Html endBlock() {
        body.append("</div>\n");
        return this;
    }

    /** Adds a few words within a block; the direction of a name in them changes nothing around it. */
    Html words(String style, String words) {
        body.append("<span class=\"").append(style).append("\"><bdi>").append(escaped(words));
        body.append("</bdi></span>\n");
        return this;
    }

    /** Adds a heading within a block. */
    Html heading(String words) {
        body.append("<h1><bdi>").append(escaped(words)).append("</bdi></h1>\n");
        return this;
    }

    /**
     * Adds a numbered name.
     *
     * @param box what stands in the box to tick, mostly nothing; null for a name without a box
     */
    Html name(String number, String name, @Nullable String box) {
        body.append("<div class=\"name\"><b>").append(escaped(number)).append("</b>");
        if (box != null) {
            body.append("<i>").append(escaped(box)).append("</i>");
        }
        body.append("<bdi>").append(escaped(name)).append("</bdi></div>\n");
        return this;
    }

    /** Begins a page of its own without a heading. */
    Html page() {
        body.append("<section>\n");
        return this;
    }

    /** Returns the whole document. */
    String document(Wording words, String title) {
        String direction = Languages.rightToLeft(words.locale()) ? "rtl" : "ltr";
        return "<!doctype html>\n<html lang=\"" + words.locale().toLanguageTag() + "\" dir=\"" + direction
                + "\">\n<head><meta charset=\"utf-8\"><title>" + escaped(title) + "</title>\n<style>\n" + STYLE
                + "</style></head>\n<body>\n" + body + "</body>\n</html>\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
