package org.folkmoot.reports.books;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.words.Wording;

/** A table for a spreadsheet: a row of names of columns, then rows of {@linkplain Cell cells}. */
final class Table {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvWriter rows;

    /** Begins the table with the names of its columns, each given by its key. */
    Table(Writer out, Wording words, String... columns) throws IOException {
        out.write(BYTE_ORDER_MARK);
        rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        List<String> names = Arrays.stream(columns).map(words::text).toList();
        rows.writeRecord(names);
    }

    /** Adds a row. */
    void row(String... cells) {
        rows.writeRecord(cells);
    }

    /** Adds a row. */
    void row(List<String> cells) {
        rows.writeRecord(cells);
    }

    /** Writes what waits; the file stays open. */
    void finish() throws IOException {
        rows.flush();
    }
}
