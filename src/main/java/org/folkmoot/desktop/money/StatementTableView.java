package org.folkmoot.desktop.money;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.reports.books.StatementRow;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Figures;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The rows of a statement in the window, from the opening balance to the closing one. */
final class StatementTableView {
    private final Wording words;
    private final DataTable<StatementRow> table;

    /** Makes it; {@code open} is given a row that somebody opens. */
    StatementTableView(Wording words, Consumer<StatementRow> open) {
        this.words = words;
        Figures figures = words.figures();
        this.table = new DataTable<>(
                        TableWords.of(words, words.text("money.statement.rows")),
                        List.of(
                                TableColumnSpec.words(
                                                words.text("ledger.column.day"),
                                                2,
                                                (StatementRow row) -> figures.tableDay(row.day()),
                                                StatementRow::day)
                                        .uncut()
                                        .soft(),
                                column("ledger.column.what", 4, StatementRow::what, ""),
                                column("ledger.column.other", 3, StatementRow::other, ""),
                                column("ledger.column.issuer", 2, StatementRow::issuer, ""),
                                column("ledger.column.reason", 3, this::because, "soft"),
                                new TableColumnSpec<>(
                                        words.text("ledger.column.circles"),
                                        row -> amount(row.amount()),
                                        Comparator.comparing(StatementTableView::orNothing),
                                        2,
                                        "figures"),
                                TableColumnSpec.figures(
                                        words.text("ledger.column.balance"),
                                        2,
                                        row -> figures.circles(row.balance()),
                                        StatementRow::balance)),
                        new EmptyState("fth-repeat", words.text("money.none"), words.text("money.none.first")))
                .whenOpened(open);
        table.table().setId("statement-rows");
        table.filter().setId("statement-filter");
    }

    Region node() {
        return table;
    }

    void show(List<StatementRow> rows) {
        table.show(rows);
    }

    private TableColumnSpec<StatementRow> column(
            String key, int share, Function<StatementRow, String> text, String style) {
        return new TableColumnSpec<>(words.text(key), text, Comparator.comparing(text), share, style);
    }

    /** Returns the row that is chosen, or null. */
    ReadOnlyObjectProperty<@Nullable StatementRow> chosen() {
        return table.table().getSelectionModel().selectedItemProperty();
    }

    private String because(StatementRow row) {
        String slip = row.slip().isBlank() ? "" : words.text("money.slip", row.slip());
        Day trueDay = row.trueDay();
        String late = trueDay == null ? "" : words.text("money.true-day", trueDay);
        String said = Stream.of(slip, late, row.reason())
                .filter(text -> !text.isBlank())
                .reduce((one, next) -> words.text("money.slip.reason", one, next))
                .orElse("");
        return row.disputed() ? words.text("money.disputed.line", said) : said;
    }

    private String amount(@Nullable Circles amount) {
        return amount == null ? "" : words.figures().circles(amount);
    }

    private static Circles orNothing(StatementRow row) {
        Circles amount = row.amount();
        return amount == null ? Circles.ZERO : amount;
    }
}
