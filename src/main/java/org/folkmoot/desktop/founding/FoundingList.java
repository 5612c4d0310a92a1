package org.folkmoot.desktop.founding;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.desktop.files.FileKind;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.words.Wording;

/** The founding list as a page to print: every name with room for a signature. */
final class FoundingList {
    private static final int FREE_LINES = 8;

    private final Host host;
    private final FoundingModel model;

    FoundingList(Host host, FoundingModel model) {
        this.host = host;
        this.model = model;
    }

    /** Asks where to, and writes the page; a browser prints it. */
    void save() {
        Wording words = host.words().plain();
        String name =
                words.text("founding.list.file", FolderName.plain(model.name().get()));
        FileKind kind = new FileKind(words.text("founding.list.kind"), "html");
        host.files()
                .save(host.window(), words.text("founding.list.save"), name + ".html", kind)
                .ifPresent(this::write);
    }

    private void write(Path file) {
        String page = page();
        host.work()
                .quietly(
                        progress -> Files.writeString(file, page, StandardCharsets.UTF_8),
                        written -> host.tell(host.words().text("founding.list.saved", file.toString())));
    }

    String page() {
        Wording words = host.words().plain();
        StringBuilder rows = new StringBuilder();
        int line = 0;
        for (Founder founder : model.people()) {
            if (!founder.isFormer()) {
                line++;
                rows.append(row(line, escaped(founder.name())));
            }
        }
        for (int i = 0; i < FREE_LINES; i++) {
            line++;
            rows.append(row(line, ""));
        }
        return """
            <!DOCTYPE html>
            <html lang=%s><head><meta charset="utf-8"><title>%s</title><style>
            body { font-family: sans-serif; margin: 2cm; } table { border-collapse: collapse; width: 100%%; }
            td, th { border-bottom: 1px solid #888; padding: 0.55em 0.4em; text-align: start; }
            tr { break-inside: avoid; } td:last-child { width: 45%%; } td:first-child { width: 2.5em; color: #666; }
            </style></head><body><h1>%s</h1><p>%s</p>
            <table><thead><tr><th></th><th>%s</th><th>%s</th></tr></thead><tbody>
            %s</tbody></table></body></html>
            """.formatted(
                        words.locale().toLanguageTag(),
                        escaped(words.text("founding.list.title")),
                        escaped(words.text("founding.list.heading", model.cleanName())),
                        escaped(words.text("founding.list.says")),
                        escaped(words.text("founding.list.name")),
                        escaped(words.text("founding.list.signature")),
                        rows);
    }

    private static String row(int line, String name) {
        return "<tr><td>" + line + "</td><td dir=\"auto\">" + name + "</td><td></td></tr>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
