package org.folkmoot.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Finds out what stands between the fields of a file: the separator under which most rows are as long as the header. */
final class Separator {
    /** In the order in which they are preferred when nothing else decides. */
    private static final char[] KNOWN = {',', ';', '\t', '|'};

    private static final int ROWS = 200;

    private Separator() {}

    /** Returns the separator of a text's rows; a comma when there is only one column. */
    static char of(String sample, boolean whole) {
        char best = ',';
        long bestScore = 0;
        for (char candidate : KNOWN) {
            long score = score(rows(sample, candidate), whole);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Columns that the header names by known words count most, then rows of its length, then its length. */
    private static long score(List<CsvRow> rows, boolean whole) {
        if (rows.isEmpty() || rows.getFirst().fields().size() < 2) {
            return 0;
        }
        CsvRow header = rows.getFirst();
        int columns = header.fields().size();
        int last = whole || rows.size() == ROWS ? rows.size() : rows.size() - 1;
        long fitting = rows.subList(1, Math.max(1, last)).stream()
                .filter(row -> row.fits(columns))
                .count();
        long known = header.fields().stream()
                .filter(field -> Meaning.of(field) != Meaning.OTHER)
                .count();
        return known * 1_000_000_000L + fitting * 1_000_000L + Math.min(columns, CsvFile.MOST_COLUMNS);
    }

    private static List<CsvRow> rows(String sample, char separator) {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvReader<CsvRow> reader = CsvReading.builder(separator).build(new RowTaker(), sample)) {
            Iterator<CsvRow> all = reader.iterator();
            while (rows.size() < ROWS && all.hasNext()) {
                CsvRow row = all.next();
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            // A sample may end within quotes; what was read until there decides.
        }
        return rows;
    }
}
