package org.folkmoot.reports.books;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.folkmoot.words.Wording;

/** A statement as a table for a spreadsheet. */
public final class StatementTable {
    private StatementTable() {}

    /** Returns the whole text of the file. */
    public static String text(HolderStatement statement, Wording words) {
        StringWriter out = new StringWriter();
        try {
            write(statement, words, out);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail", e);
        }
        return out.toString();
    }

    static void write(HolderStatement statement, Wording words, Writer out) throws IOException {
        Table table = new Table(
                out,
                words,
                "ledger.column.day",
                "ledger.column.true-day",
                "ledger.column.what",
                "ledger.column.other",
                "ledger.column.issuer",
                "ledger.column.slip",
                "ledger.column.reason",
                "ledger.column.circles",
                "ledger.column.balance",
                "ledger.column.posted",
                "ledger.column.disputed");
        for (StatementRow row : statement.rows()) {
            table.row(
                    Cell.day(row.day()),
                    Cell.day(row.trueDay()),
                    Cell.text(row.what()),
                    Cell.text(row.other()),
                    Cell.text(row.issuer()),
                    Cell.text(row.slip()),
                    Cell.text(row.reason()),
                    Cell.circles(row.amount()),
                    Cell.circles(row.balance()),
                    Cell.circles(row.posted()),
                    row.disputed() ? Cell.text(words.text("ledger.disputed")) : "");
        }
        table.finish();
    }
}
