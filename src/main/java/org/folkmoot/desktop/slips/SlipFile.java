package org.folkmoot.desktop.slips;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.desktop.files.FileKind;
import org.folkmoot.desktop.parts.ConfirmPane;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Trouble;
import org.folkmoot.imports.Letters;
import org.folkmoot.imports.Problem;
import org.folkmoot.imports.slips.SlipRows;
import org.folkmoot.imports.slips.SlipText;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/** Asks for a file of slips and reads it. */
final class SlipFile {
    private final Host host;

    SlipFile(Host host) {
        this.host = host;
    }

    /** Asks for a file; what it holds goes into the table, where every line says what becomes of it. */
    void ask(Consumer<List<SlipText>> take) {
        FileKind kind = new FileKind(host.words().text("slips.file.kind"), "csv");
        host.files()
                .open(host.window(), host.words().text("slips.file.title"), kind)
                .ifPresent(file -> read(file, Letters.UNICODE, take));
    }

    private void read(Path file, Letters letters, Consumer<List<SlipText>> take) {
        host.work()
                .start(
                        host.words().text("slips.file.reading", String.valueOf(file.getFileName())),
                        progress -> SlipRows.file(file, letters, (at, of) -> {
                            progress.says(host.words().text("slips.file.reading", file.toString()), at, of);
                            return !progress.cancelled();
                        }),
                        read -> {
                            switch (read) {
                                case SlipRows.FromFile.Refused(Problem problem, boolean other) ->
                                    refused(file, problem, other, take);
                                case SlipRows.FromFile.Ready ready -> {
                                    ready.notices().forEach(notice -> host.tell(said(notice)));
                                    take.accept(ready.slips());
                                }
                            }
                        });
    }

    private void refused(Path file, Problem problem, boolean otherLetters, Consumer<List<SlipText>> take) {
        String why = problem.line() == 0
                ? host.words().text("slips.file.refused", problem.file(), said(problem.reason()))
                : host.words().text("slips.file.refused-line", problem.file(), problem.line(), said(problem.reason()));
        if (otherLetters) {
            host.sheet(ConfirmPane.unexpected(
                    host.words().text("slips.file.letters.title"),
                    why,
                    host.words().text("slips.file.letters.does"),
                    () -> read(file, Letters.WINDOWS_1252, take),
                    host.words().text("slips.file.letters.leave"),
                    host::closeSheet));
        } else {
            host.refused(Trouble.because(why));
        }
    }

    private String said(Sentence sentence) {
        return host.words().say(sentence, Id::toString);
    }
}
