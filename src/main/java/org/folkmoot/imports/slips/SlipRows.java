package org.folkmoot.imports.slips;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.folkmoot.desk.Progress;
import org.folkmoot.imports.CsvFile;
import org.folkmoot.imports.CsvRow;
import org.folkmoot.imports.Letters;
import org.folkmoot.imports.Problem;
import org.folkmoot.imports.Reading;
import org.folkmoot.imports.slips.SlipText.Field;
import org.folkmoot.terms.Sentence;

/** Rows of slips from a spreadsheet: pasted, or out of a file. */
public final class SlipRows {
    /** So many slips can be taken at a time; a pile is one deed. */
    public static final int MOST = 1_000;

    private SlipRows() {}

    /**
     * What was pasted.
     *
     * @param slips the slips
     * @param unused headings of columns, or what stands in them, that hold nothing about a slip and were left out
     */
    public record Pasted(List<SlipText> slips, List<String> unused) {
        /** Keeps its own copies. */
        public Pasted {
            slips = List.copyOf(slips);
            unused = List.copyOf(unused);
        }
    }

    /** What came of a file. */
    public sealed interface FromFile {
        /**
         * It is read.
         *
         * @param slips the slips
         * @param lines on which line of the file each stands
         * @param notices what a person should know about the reading
         */
        record Ready(List<SlipText> slips, List<Long> lines, List<Sentence> notices) implements FromFile {}

        /**
         * It holds no slips that can be read.
         *
         * @param problem why, and where
         * @param otherLetters whether {@link Letters#WINDOWS_1252} may help
         */
        record Refused(Problem problem, boolean otherLetters) implements FromFile {}
    }

    /**
     * Returns what was copied out of a spreadsheet: lines of fields with tabs between them.
     *
     * <p>A first line of headings says what the columns are; otherwise they are those of the table from a field on.
     *
     * @param first the field into which the first column goes
     */
    public static Pasted pasted(String text, Field first) {
        return pasted(text, first, true);
    }

    /** The same; without the column for who signed where the table does not show it. */
    public static Pasted pasted(String text, Field first, boolean signers) {
        List<List<String>> rows = text.lines()
                .map(line -> Arrays.stream(line.split("\t", -1))
                        .map(SlipRows::unquoted)
                        .toList())
                .toList();
        if (rows.isEmpty()) {
            return new Pasted(List.of(), List.of());
        }
        Optional<List<Optional<Field>>> headings = SlipColumn.headings(rows.getFirst());
        List<Field> all = Arrays.stream(Field.values())
                .filter(field -> signers || field != Field.SIGNERS)
                .toList();
        List<Optional<Field>> columns = headings.orElseGet(() -> all.subList(first.ordinal(), all.size()).stream()
                .map(Optional::of)
                .toList());
        List<List<String>> slips = rows.subList(headings.isPresent() ? 1 : 0, rows.size());
        return new Pasted(
                slips.stream().map(row -> slip(row, columns)).toList(),
                headings.isPresent() ? unused(columns, rows.getFirst()) : beyond(slips, columns.size()));
    }

    /** Returns the headings of columns that hold nothing about a slip. */
    private static List<String> unused(List<Optional<Field>> columns, List<String> headings) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isEmpty())
                .mapToObj(i -> headings.get(i).strip())
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    /** Returns what stands first in each column for which the table has none, so that somebody knows which is meant. */
    private static List<String> beyond(List<List<String>> rows, int columns) {
        return rows.stream()
                .filter(row -> row.size() > columns)
                .findFirst()
                .map(row -> row.subList(columns, row.size()).stream()
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** Spreadsheets put quotation marks around what holds some themselves. */
    private static String unquoted(String field) {
        boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
        return quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }

    private static SlipText slip(List<String> row, List<Optional<Field>> columns) {
        SlipText slip = SlipText.EMPTY;
        for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
            if (columns.get(i).isPresent()) {
                slip = slip.with(columns.get(i).get(), row.get(i).strip());
            }
        }
        return slip;
    }

    /** Reads a file whose first row names the columns: at least payer, payee and amount. */
    public static FromFile file(Path path, Letters letters, Progress progress) {
        return switch (CsvFile.read(path, letters, progress)) {
            case Reading.Refused refused -> new FromFile.Refused(refused.problem(), refused.otherLetters());
            case Reading.Ready(CsvFile file) -> file(file);
        };
    }

    private static FromFile file(CsvFile file) {
        Optional<List<Optional<Field>>> columns =
                SlipColumn.headings(file.header().fields());
        if (columns.isEmpty()) {
            return refused(file, file.header().line(), Sentence.of("slips.file.columns"));
        }
        if (file.rows().isEmpty()) {
            return refused(file, file.header().line(), Sentence.of("slips.file.empty"));
        }
        if (file.rows().size() > MOST) {
            return refused(
                    file,
                    file.rows().get(MOST).line(),
                    Sentence.of("slips.file.many", file.rows().size(), MOST));
        }
        List<Sentence> notices = new ArrayList<>(file.notices());
        List<String> unused = unused(columns.get(), file.header().fields());
        if (!unused.isEmpty()) {
            notices.add(Sentence.of("slips.file.unused", unused));
        }
        var broken = file.brokenOff();
        if (broken != null) {
            notices.add(broken.why().reason());
        }
        return new FromFile.Ready(
                file.rows().stream()
                        .map(row -> slip(row.fields(), columns.get()))
                        .toList(),
                file.rows().stream().map(CsvRow::line).toList(),
                notices);
    }

    private static FromFile refused(CsvFile file, long line, Sentence reason) {
        return new FromFile.Refused(new Problem(file.name(), line, reason), false);
    }
}
