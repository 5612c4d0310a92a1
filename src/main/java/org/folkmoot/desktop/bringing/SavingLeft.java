package org.folkmoot.desktop.bringing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.desktop.bringing.Preview.ProblemLine;
import org.folkmoot.desktop.files.FileKind;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Trouble;
import org.folkmoot.imports.Problem;
import org.folkmoot.words.Wording;

/** Saves the rows that stay out as a list, so that somebody can mend the file with it beside them. */
final class SavingLeft {
    private final Host host;

    SavingLeft(Host host) {
        this.host = host;
    }

    /** Asks where to, and writes all of them, also those that a table does not list. */
    void ask(Preview preview) {
        Wording words = host.words();
        FileKind kind = new FileKind(words.text("bringing.left.kind"), "csv");
        host.files()
                .save(host.window(), words.text("bringing.left.save.title"), words.text("bringing.left.file"), kind)
                .ifPresent(target -> write(target, preview.plan().left()));
    }

    private void write(Path target, List<Problem> left) {
        Wording words = host.words();
        List<String> headings = List.of(
                words.text("bringing.table.file"),
                words.text("bringing.table.line"),
                words.text("bringing.table.reason"));
        host.work()
                .<String>quietly(
                        progress -> {
                            List<ProblemLine> rows = left.stream()
                                    .map(each -> new ProblemLine(
                                            each.file(), each.line(), words.say(each.reason(), id -> "")))
                                    .toList();
                            try {
                                SavedRows.write(target, headings, rows);
                                return "";
                            } catch (IOException e) {
                                return words.text("bringing.left.not-saved", target.toString());
                            }
                        },
                        trouble -> {
                            if (trouble.isEmpty()) {
                                host.tell(words.text("bringing.left.saved", target.toString()));
                            } else {
                                host.refused(new Trouble(trouble, null, words.text("bringing.left.not-saved.now")));
                            }
                        });
    }
}
