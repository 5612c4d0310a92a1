package org.folkmoot.imports;

import java.util.List;

/**
 * A row of a file.
 *
 * @param line the line on which it begins, from 1
 * @param fields its fields as they stand there, without the quotes around them
 */
public record CsvRow(long line, List<String> fields) {
    /** Keeps its own copy. */
    public CsvRow {
        fields = List.copyOf(fields);
    }

    /** Returns a field, or an empty text when the row ends before it. */
    public String field(int column) {
        return column < fields.size() ? fields.get(column) : "";
    }

    /** Tells whether the row has exactly so many fields; empty ones behind them do not count. */
    boolean fits(int columns) {
        int size = fields.size();
        while (size > columns && fields.get(size - 1).isBlank()) {
            size--;
        }
        return size == columns;
    }

    /** Tells whether there is nothing, or only what separates fields in one program or another. */
    boolean isBlank() {
        for (String field : fields) {
            for (int i = 0; i < field.length(); i++) {
                char c = field.charAt(i);
                if (c > ' ' && c != ',' && c != ';' && c != '|' || c == 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
