package org.folkmoot.reports.books;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.folkmoot.desk.Desk;
import org.folkmoot.money.Statement;
import org.folkmoot.reports.paper.Paper;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/** What goes out to people when a month is gone through: everybody's statement in one file, and the treasurer's report. */
public final class MonthPapers {
    private MonthPapers() {}

    /**
     * Returns the statements of everybody who held, got or paid anything in these days, each from a sheet of its own, as a
     * PDF; empty when somebody stopped it. Belongs behind the window.
     *
     * @param progress hears how many accounts of how many are done
     */
    public static Optional<byte[]> statements(Desk desk, Wording words, Period period, BooksFolder.Progress progress)
            throws IOException {
        Books books = Books.of(desk, words);
        String assembly = books.state().founding().name();
        List<Id> all = books.accounts();
        try (Paper paper = new Paper(books.words().text("ledger.paper.statements"), false)) {
            int done = 0;
            for (Id holder : all) {
                if (!progress.goOn(done, all.size())) {
                    return Optional.empty();
                }
                HolderStatement statement = HolderStatement.of(
                        books.state(), books.names(), books.words(), holder, books.of(holder), period);
                if (says(statement.sums())) {
                    paper.newSheet();
                    StatementPaper.write(paper, statement, assembly, books.words());
                }
                done++;
            }
            return Optional.of(StatementPaper.finish(paper, assembly, books.words(), Day.of(books.now())));
        }
    }

    private static boolean says(Statement sums) {
        return !sums.lines().isEmpty()
                || !sums.opening().isZero()
                || !sums.closing().isZero();
    }

    /** Returns the treasurer's report as a PDF; belongs behind the window. */
    public static byte[] report(Desk desk, Wording words, Period period) throws IOException {
        Books books = Books.of(desk, words);
        return ReportPaper.pdf(
                TreasurersReport.of(books, period),
                books.state().founding().name(),
                books.words(),
                Day.of(books.now()));
    }
}
