package org.folkmoot.reports.books;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.folkmoot.words.Wording;

/**
 * A pile of slips as it was typed or brought in, row by row with what becomes of each, for a spreadsheet.
 *
 * <p>The headings are those by which slips are brought in, so that a mended table can be brought in again; the last column
 * is then not used.
 */
public final class PileTable {
    private PileTable() {}

    /**
     * A slip of it.
     *
     * @param number in the table, from 1
     * @param typed what was typed, in the order of the columns
     * @param fate what becomes of it, in words
     */
    public record Row(int number, List<String> typed, String fate) {
        /** Keeps its own copy. */
        public Row {
            typed = List.copyOf(typed);
        }
    }

    /** Returns the table as the text of a CSV file; what spreadsheets would compute stays text. */
    public static String of(Wording words, List<Row> rows) {
        StringWriter text = new StringWriter();
        try {
            Table table = new Table(
                    text,
                    words,
                    "slips.column.line",
                    "slips.column.slip",
                    "slips.column.payer",
                    "slips.column.payee",
                    "slips.column.amount",
                    "slips.column.reason",
                    "slips.column.day",
                    "slips.column.agreed",
                    "slips.column.signers",
                    "slips.column.fate");
            for (Row row : rows) {
                String[] cells = new String[row.typed().size() + 2];
                cells[0] = Cell.number(row.number());
                for (int i = 0; i < row.typed().size(); i++) {
                    cells[i + 1] = Cell.text(row.typed().get(i));
                }
                cells[cells.length - 1] = Cell.text(row.fate());
                table.row(cells);
            }
            table.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
