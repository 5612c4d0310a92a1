package org.folkmoot.reports.books;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.words.Wording;

/** The numbers behind charts, as tables for a spreadsheet. */
public final class ChartTables {
    private ChartTables() {}

    /** Returns how much there was at the end of each week. */
    public static String amounts(MoneyOverTime money, Wording words) {
        return table(
                words,
                List.of("ledger.column.day", "ledger.column.issued", "ledger.column.lost", "ledger.column.held"),
                money.weeks(),
                week -> List.of(
                        Cell.day(week.last()),
                        Cell.circles(week.issued()),
                        Cell.circles(week.lost()),
                        Cell.circles(week.held())));
    }

    /** Returns how much was paid in each week. */
    public static String payments(MoneyOverTime money, Wording words) {
        return table(
                words,
                List.of(
                        "ledger.column.week-from",
                        "ledger.column.week-until",
                        "ledger.column.payments",
                        "ledger.column.circles"),
                money.weeks(),
                week -> List.of(
                        Cell.day(week.first()),
                        Cell.day(week.last()),
                        Cell.number(week.payments()),
                        Cell.circles(week.paid())));
    }

    /** Returns how many hold how much. */
    public static String spread(MoneyOverTime money, Wording words) {
        return table(
                words,
                List.of("ledger.column.band-from", "ledger.column.band-below", "ledger.column.accounts"),
                money.spread(),
                band -> List.of(Cell.circles(band.from()), Cell.circles(band.below()), Cell.number(band.accounts())));
    }

    private static <T> String table(
            Wording words, List<String> columns, List<T> rows, Function<T, List<String>> cells) {
        StringWriter out = new StringWriter();
        try {
            Table table = new Table(out, words, columns.toArray(String[]::new));
            rows.forEach(row -> table.row(cells.apply(row)));
            table.finish();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail", e);
        }
        return out.toString();
    }
}
