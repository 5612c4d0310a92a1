package org.folkmoot.reports.books;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.reports.paper.Paper;
import org.folkmoot.reports.paper.Paper.Column;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Figures;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** A statement on paper, with all decimals, so that whoever holds it can add it up. */
public final class StatementPaper {
    private StatementPaper() {}

    /**
     * Returns the PDF.
     *
     * @param assembly the assembly's name
     * @param words the reader's language, plain
     * @param printed the day of printing
     */
    public static byte[] pdf(HolderStatement statement, String assembly, Wording words, Day printed)
            throws IOException {
        String title = words.text("ledger.paper.statement", statement.name());
        try (Paper paper = new Paper(title, false)) {
            write(paper, statement, assembly, words);
            return finish(paper, assembly, words, printed);
        }
    }

    /** Writes a statement on a sheet that is empty. */
    static void write(Paper paper, HolderStatement statement, String assembly, Wording words) throws IOException {
            paper.soft(assembly);
            paper.heading(words.text("ledger.paper.statement", statement.name()));
            paper.text(words.text(
                    "ledger.paper.period",
                    statement.sums().from(),
                    statement.sums().until()));
            paper.soft(words.text("ledger.paper.exact"));
            Figures figures = words.figures();
            paper.table(
                    List.of(
                            new Column(words.text("ledger.column.day"), 5, false),
                            new Column(words.text("ledger.column.what"), 7, false),
                            new Column(words.text("ledger.column.other"), 6, false),
                            new Column(words.text("ledger.column.issuer"), 6, false),
                            new Column(words.text("ledger.column.reason"), 7, false),
                            new Column(words.text("ledger.column.circles"), 11, true),
                            new Column(words.text("ledger.column.balance"), 11, true)),
                    statement.rows().stream()
                            .map(row -> cells(row, words, figures))
                            .toList());
    }

    /** Ends the sheets and returns the file. */
    static byte[] finish(Paper paper, String assembly, Wording words, Day printed) throws IOException {
        String on = words.text("ledger.paper.printed", printed);
        return paper.finish((page, of) -> words.text("ledger.paper.foot", assembly, on, page, of));
    }

    private static List<String> cells(StatementRow row, Wording words, Figures figures) {
        String slip = row.slip().isBlank() ? "" : words.text("ledger.paper.slip", row.slip());
        Day trueDay = row.trueDay();
        String late = trueDay == null ? "" : words.text("ledger.paper.true-day", trueDay.toString());
        String disputed = row.disputed() ? words.text("ledger.paper.disputed") : "";
        return List.of(
                row.day().toString(),
                row.what(),
                row.other(),
                row.issuer(),
                Stream.of(disputed, slip, late, row.reason())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" ")),
                exactly(row.amount(), figures),
                figures.circlesExactly(row.balance()));
    }

    private static String exactly(@Nullable Circles amount, Figures figures) {
        return amount == null ? "" : figures.circlesExactly(amount);
    }
}
