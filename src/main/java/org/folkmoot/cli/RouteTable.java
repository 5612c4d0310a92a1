package org.folkmoot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.desk.Progress;
import org.folkmoot.imports.CsvFile;
import org.folkmoot.imports.CsvRow;
import org.folkmoot.imports.Letters;
import org.folkmoot.imports.Problem;
import org.folkmoot.imports.Reading;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Sentence;

/** A file of rows whose columns have the names that they should, in any order and any case. */
final class RouteTable {
    private final CsvFile file;
    private final List<String> names;

    private RouteTable(CsvFile file, List<String> names) {
        this.file = file;
        this.names = names;
    }

    /** Reads a file, all of it. */
    static RouteTable read(Path path) throws Stop {
        CsvFile file =
                switch (CsvFile.read(path, Letters.UNICODE, Progress.SILENT)) {
                    case Reading.Ready ready -> ready.file();
                    case Reading.Refused refused -> throw Stop.unreadable(refused.problem());
                };
        if (file.brokenOff() != null) {
            throw Stop.unreadable(file.brokenOff().why());
        }
        List<String> names = new ArrayList<>();
        file.header().fields().forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
        return new RouteTable(file, names);
    }

    /** Returns the same file, its first row taken as data, with these columns. */
    RouteTable withoutHeader(List<String> columns) {
        return new RouteTable(file.withoutHeader(), columns);
    }

    /** Tells whether it has all these columns. */
    boolean has(List<String> columns) {
        return names.containsAll(columns);
    }

    /** Returns how many columns it has. */
    int columns() {
        return names.size();
    }

    String name() {
        return file.name();
    }

    /** Takes what stands in one row under some columns. */
    interface Taking {
        void take(Row row) throws Stop;
    }

    /** Goes through all rows, in their order. */
    void each(List<String> columns, Taking taking) throws Stop {
        for (String column : columns) {
            if (names.indexOf(column) != names.lastIndexOf(column)) {
                throw headerProblem(Sentence.of("cli.route.column-twice", column));
            }
        }
        int[] places = columns.stream().mapToInt(names::indexOf).toArray();
        for (CsvRow row : file.rows()) {
            for (int i = names.size(); i < row.fields().size(); i++) {
                if (!row.field(i).isBlank()) {
                    throw problem(row.line(), Sentence.of("cli.route.too-many-fields", names.size()));
                }
            }
            taking.take(new Row(row, places, columns));
        }
    }

    /** Returns what is in the way at a line; 0 for the whole file. */
    Stop problem(long line, Sentence reason) {
        return Stop.unreadable(new Problem(file.name(), line, reason));
    }

    /** Returns what is in the way at its header. */
    Stop headerProblem(Sentence reason) {
        return problem(Math.max(1, file.header().line()), reason);
    }

    /** One row, by the columns that were asked for. */
    final class Row {
        private final CsvRow row;
        private final int[] places;
        private final List<String> columns;

        private Row(CsvRow row, int[] places, List<String> columns) {
            this.row = row;
            this.places = places;
            this.columns = columns;
        }

        long line() {
            return row.line();
        }

        /** Returns what stands in a column: not nothing. */
        String text(int column) throws Stop {
            String text = row.field(places[column]).strip();
            if (text.isEmpty()) {
                throw problem(row.line(), Sentence.of("cli.route.empty", columns.get(column)));
            }
            return text;
        }

        /** Returns the amount that stands in a column. */
        Circles amount(int column, RouteUnit unit) throws Stop {
            String text = text(column);
            Sentence fault = unit.fault(text);
            if (fault != null) {
                throw problem(row.line(), fault);
            }
            return unit.read(text);
        }
    }
}
