package org.folkmoot.desktop.closing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.folkmoot.desktop.files.FileKind;
import org.folkmoot.desktop.files.WrittenText;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Trouble;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.work.Progress;
import org.folkmoot.reports.books.MonthPapers;
import org.folkmoot.reports.books.Period;

/** Saves what goes out to people when a month is gone through; {@code saved} hears of the days of each file that is there. */
final class MonthFiles {
    private static final String PAPER = "pdf";

    private final Sitting sitting;
    private final Host host;
    private final Consumer<Period> saved;

    MonthFiles(Sitting sitting, Host host, Consumer<Period> saved) {
        this.sitting = sitting;
        this.host = host;
        this.saved = saved;
    }

    /** What a file is to hold; may give up where nobody waits for it any more. */
    private interface Content {
        byte[] bytes(Progress progress) throws IOException;
    }

    /** Asks where everybody's statements are to be, and writes them into one file, sheet by sheet. */
    void askForStatements(Period period) {
        ask(host.words().text("closing.statements.title"), name("statements", period))
                .ifPresent(file -> saveStatements(period, file));
    }

    void saveStatements(Period period, Path file) {
        String title = host.words().text("closing.statements.title");
        save(title, period, file, progress -> MonthPapers.statements(
                        sitting.desk(), host.words(), period, (done, of) -> {
                            progress.says(title, done, of);
                            return !progress.cancelled();
                        })
                .orElseThrow(CancellationException::new));
    }

    /** Asks where the treasurer's report is to be, and writes it. */
    void askForReport(Period period) {
        String title = host.words().text("closing.report.title");
        ask(title, name("report", period))
                .ifPresent(file -> save(
                        title, period, file, progress -> MonthPapers.report(sitting.desk(), host.words(), period)));
    }

    /** Names of files are the same in every language, so that a folder of them is in order. */
    private static String name(String what, Period period) {
        return what + "-" + period.until() + "." + PAPER;
    }

    private Optional<Path> ask(String title, String name) {
        FileKind kind = new FileKind(host.words().text("money.paper.kind"), PAPER);
        return host.files().save(host.window(), title, name, kind);
    }

    private void save(String title, Period period, Path file, Content content) {
        host.work()
                .start(
                        title,
                        progress -> WrittenText.write(host.words(), file, () -> content.bytes(progress)),
                        problem -> say(period, file, problem));
    }

    private void say(Period period, Path file, String problem) {
        if (problem.isEmpty()) {
            host.tell(host.words().text("money.saved", file.toString()));
            saved.accept(period);
        } else {
            host.refused(Trouble.because(host.words().text("money.not-saved", file.toString(), problem)));
        }
    }
}
