package org.folkmoot.imports;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;

/** Builds rows of what the tokeniser finds, and stops it at a row that is too long. */
final class RowTaker extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private List<String> fields = new ArrayList<>();
    private long line = 1;
    private int length;

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        length = 0;
        fields = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int count, boolean quoted) {
        length += count;
        if (length > CsvFile.LONGEST_ROW) {
            throw new CsvParseException("row too long");
        }
        // A row with more columns than a header can have is wrong whatever stands in them.
        if (index <= CsvFile.MOST_COLUMNS) {
            fields.add(count == 0 ? "" : new String(buffer, offset, count));
        }
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(line, getRecordType() == RecordType.DATA ? fields : List.of());
    }

    /** Tells whether the row that is being read was stopped because of its length. */
    boolean isTooLong() {
        return length > CsvFile.LONGEST_ROW;
    }

    /** Returns the line on which the row begins that is being read. */
    long line() {
        return line;
    }
}
