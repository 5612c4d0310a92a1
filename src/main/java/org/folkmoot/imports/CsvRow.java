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
        return fields.size() >= columns
                && fields.subList(columns, fields.size()).stream().allMatch(String::isBlank);
    }

    /** Tells whether there is nothing, or only what separates fields in one program or another. */
    boolean isBlank() {
        return fields.stream()
                .allMatch(field -> field.chars().allMatch(c -> c <= ' ' && c != 0 || ",;|".indexOf(c) >= 0));
    }
}
