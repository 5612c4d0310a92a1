package org.folkmoot.desktop.money;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.reports.books.StatementRow;
import org.folkmoot.terms.Circles;
import org.folkmoot.words.Figures;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The rows of a statement in the window, from the opening balance to the closing one. */
final class StatementTableView {
    private final Wording words;
    private final DataTable<StatementRow> table;

    StatementTableView(Wording words) {
        this.words = words;
        Figures figures = words.figures();
        this.table = new DataTable<>(
                TableWords.of(words, words.text("money.statement.rows")),
                List.of(
                        TableColumnSpec.words(
                                        words.text("ledger.column.day"),
                                        5,
                                        (StatementRow row) -> figures.day(row.day()),
                                        StatementRow::day)
                                .soft(),
                        column("ledger.column.what", 5, StatementRow::what, ""),
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
                new EmptyState("fth-repeat", words.text("money.none"), words.text("money.none.first")));
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

    private String because(StatementRow row) {
        if (row.slip().isBlank()) {
            return row.reason();
        }
        String slip = words.text("money.slip", row.slip());
        return row.reason().isBlank() ? slip : words.text("money.slip.reason", slip, row.reason());
    }

    private String amount(@Nullable Circles amount) {
        return amount == null ? "" : words.figures().circles(amount);
    }

    private static Circles orNothing(StatementRow row) {
        Circles amount = row.amount();
        return amount == null ? Circles.ZERO : amount;
    }
}
