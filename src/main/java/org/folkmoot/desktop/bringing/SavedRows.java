package org.folkmoot.desktop.bringing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.desktop.bringing.Preview.ProblemLine;

/** Writes rows that stay out as a file that spreadsheets open with the right letters. */
final class SavedRows {
    /** Without this mark, spreadsheets on Windows take UTF-8 for something older. */
    private static final String MARK = "\uFEFF";

    private SavedRows() {}

    /**
     * Writes file, line and reason of each row.
     *
     * @param headings the names of the three columns
     */
    static void write(Path target, List<String> headings, List<ProblemLine> rows) throws IOException {
        Files.writeString(target, text(headings, rows), StandardCharsets.UTF_8);
    }

    static String text(List<String> headings, List<ProblemLine> rows) {
        Stream<List<String>> lines =
                rows.stream().map(row -> List.of(row.file(), Long.toString(row.line()), row.reason()));
        return Stream.concat(Stream.of(headings), lines)
                .map(line -> line.stream().map(SavedRows::field).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    /** Quoted always; a file's name must not become a formula in somebody's spreadsheet. */
    private static String field(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
