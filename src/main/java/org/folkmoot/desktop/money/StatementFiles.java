package org.folkmoot.desktop.money;

import java.nio.file.Path;
import org.folkmoot.desktop.files.FileKind;
import org.folkmoot.desktop.files.WrittenText;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Trouble;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.reports.books.FileNames;
import org.folkmoot.reports.books.HolderStatement;
import org.folkmoot.reports.books.Period;
import org.folkmoot.reports.books.StatementPaper;
import org.folkmoot.reports.books.StatementTable;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Wording;

/** Saves a statement where a person wants it, and says where it is or why not. */
final class StatementFiles {
    private static final String TABLE = "csv";
    private static final String PAPER = "pdf";

    private final Sitting sitting;
    private final Host host;

    StatementFiles(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
    }

    /** Asks where a table for a spreadsheet is to be, and writes it; the person's number tells namesakes apart. */
    void askForTable(HolderStatement statement, int number) {
        host.files()
                .save(
                        host.window(),
                        host.words().text("money.statement.table.title"),
                        FileNames.statement(number, statement.name(), TABLE),
                        new FileKind(host.words().text("money.table.kind"), TABLE))
                .ifPresent(file -> saveTable(statement, file));
    }

    /** Asks where the pages for printing are to be, and writes them. */
    void askForPaper(HolderStatement statement, int number) {
        host.files()
                .save(
                        host.window(),
                        host.words().text("money.paper.title"),
                        FileNames.statement(number, statement.name(), PAPER),
                        new FileKind(host.words().text("money.paper.kind"), PAPER))
                .ifPresent(file -> savePaper(statement, file));
    }

    void savePaper(HolderStatement statement, Path file) {
        Wording plain = host.words().plain();
        String assembly = sitting.desk().ask(state -> state.founding().name());
        host.work()
                .start(
                        host.words().text("money.paper.title"),
                        progress -> WrittenText.write(
                                host.words(),
                                file,
                                () -> StatementPaper.pdf(anew(statement), assembly, plain, Day.of(sitting.now()))),
                        problem -> say(file, problem));
    }

    void saveTable(HolderStatement statement, Path file) {
        Wording plain = host.words().plain();
        host.work()
                .quietly(
                        progress -> WrittenText.write(host.words(), file, StatementTable.text(anew(statement), plain)),
                        problem -> say(file, problem));
    }

    /** Files have no characters that nobody sees. */
    private HolderStatement anew(HolderStatement shown) {
        Period period = new Period(shown.sums().from(), shown.sums().until());
        return HolderStatement.of(sitting.desk(), host.words().plain(), shown.holder(), period);
    }

    private void say(Path file, String problem) {
        if (problem.isEmpty()) {
            host.tell(host.words().text("money.saved", file.toString()));
        } else {
            host.refused(Trouble.because(host.words().text("money.not-saved", file.toString(), problem)));
        }
    }
}
