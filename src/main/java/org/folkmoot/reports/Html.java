package org.folkmoot.reports;

import java.util.List;
import org.folkmoot.words.Languages;
import org.folkmoot.words.Wording;

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
        """;

    private final StringBuilder body = new StringBuilder();

    /** Begins a page of its own. */
    Html page(String title) {
        body.append("<section>\n<h1>").append(escaped(title)).append("</h1>\n");
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
                body.append("<div class=\"tick\">").append(escaped(thing)).append("</div>\n"));
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
