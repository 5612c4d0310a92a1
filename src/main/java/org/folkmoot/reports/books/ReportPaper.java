package org.folkmoot.reports.books;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.money.Posting;
import org.folkmoot.reports.paper.Paper;
import org.folkmoot.reports.paper.Paper.Column;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Figures;
import org.folkmoot.words.Wording;

/** The treasurer's report on paper, with all decimals, so that anybody can add it up. */
final class ReportPaper {
    private ReportPaper() {}

    static byte[] pdf(TreasurersReport report, String assembly, Wording words, Day printed) throws IOException {
        String title = words.text("ledger.paper.report");
        Period period = report.period();
        try (Paper paper = new Paper(title, true)) {
            paper.soft(assembly);
            paper.heading(title);
            paper.text(words.text("ledger.paper.period", period.from(), period.until()));
            paper.soft(words.text("ledger.paper.exact"));
            paper.table(
                    List.of(
                            new Column(words.text("ledger.column.what"), 10, false),
                            new Column(words.text("ledger.column.lines"), 4, true),
                            new Column(words.text("ledger.column.circles"), 8, true)),
                    kinds(report, words));
            paper.table(
                    List.of(
                            new Column(words.text("ledger.column.number"), 3, false),
                            new Column(words.text("ledger.column.holder"), 9, false),
                            new Column(words.text("ledger.opening"), 9, true),
                            new Column(words.text("ledger.column.came"), 9, true),
                            new Column(words.text("ledger.column.went"), 9, true),
                            new Column(words.text("ledger.column.lost"), 9, true),
                            new Column(words.text("ledger.closing"), 9, true)),
                    accounts(report, words));
            String on = words.text("ledger.paper.printed", printed);
            return paper.finish((page, of) -> words.text("ledger.paper.foot", assembly, on, page, of));
        }
    }

    private static List<List<String>> kinds(TreasurersReport report, Wording words) {
        Figures figures = words.figures();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.text("ledger.opening"),
                "",
                figures.circlesExactly(report.total().opening())));
        for (TreasurersReport.Kind kind : report.byKind()) {
            rows.add(List.of(
                    words.text(name(kind.kind())), figures.count(kind.lines()), figures.circlesExactly(kind.sum())));
        }
        rows.add(List.of(words.text("ledger.closing"), "", figures.circlesExactly(report.reached())));
        return rows;
    }

    private static String name(Posting.Kind kind) {
        return switch (kind) {
            case ISSUED -> "ledger.kind.issued";
            case WELCOME -> "ledger.kind.welcome";
            case BURNED -> "ledger.kind.burned";
            case LOSS -> "ledger.kind.loss";
            case MINTED -> "ledger.kind.minted";
            case REDEEMED -> "ledger.kind.redeemed";
            case COMMON_LOSS -> "ledger.kind.common-loss";
            case LOSS_RECEIVED -> "ledger.kind.loss-received";
            case PAYMENT_OUT -> "ledger.kind.paid";
            case PAYMENT_IN -> "ledger.kind.received";
        };
    }

    private static List<List<String>> accounts(TreasurersReport report, Wording words) {
        List<List<String>> rows = new ArrayList<>();
        for (TreasurersReport.Account account : report.byAccount()) {
            // The common fund has no number.
            String number = account.number() == 0 ? "" : words.figures().count(account.number());
            rows.add(row(number, account.name(), account.sums(), words));
        }
        rows.add(row("", words.text("ledger.paper.total"), report.total(), words));
        return rows;
    }

    private static List<String> row(String number, String name, StatementSums sums, Wording words) {
        Figures figures = words.figures();
        return List.of(
                number,
                name,
                figures.circlesExactly(sums.opening()),
                figures.circlesExactly(sums.came()),
                figures.circlesExactly(sums.went()),
                figures.circlesExactly(sums.lost()),
                figures.circlesExactly(sums.closing()));
    }
}
