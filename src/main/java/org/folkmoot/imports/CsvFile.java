package org.folkmoot.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.desk.Progress;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows, read and bounded; what the rows mean is not judged yet.
 *
 * @param name the file's name without its folders
 * @param sha256 the fingerprint of its bytes, 64 hex digits
 * @param header what its first row says
 * @param rows the rows after it; blank ones are left away
 * @param notices what a person should know about the reading, such as the letters that were chosen
 * @param brokenOff where and why the rows end before the file does, or null
 */
public record CsvFile(
        String name,
        String sha256,
        CsvRow header,
        List<CsvRow> rows,
        List<Sentence> notices,
        @Nullable BrokenOff brokenOff) {
    /** The largest file that is read, in bytes. */
    public static final long MOST_BYTES = 200L << 20;

    /** The longest row that is read, in characters. */
    public static final int LONGEST_ROW = 1 << 20;

    /** The most rows that are read. */
    public static final int MOST_ROWS = 2_000_000;

    /** The most columns that a file may have. */
    public static final int MOST_COLUMNS = 1_000;

    /** The key of what is noticed when a file was read as Windows-1252. */
    static final String CHOSEN_LETTERS = "import.notice.windows-1252";

    /** The most fields that all rows may have together, so that a small file of separators cannot fill the memory. */
    static final int MOST_FIELDS = 20_000_000;

    /** Keeps its own copies. */
    public CsvFile {
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
    }

    /** Reads a file whose first row names the columns. */
    public static Reading read(Path file, Letters letters, Progress progress) {
        return new CsvReading(file, letters, progress).read();
    }

    /** Tells whether it was read as {@link Letters#WINDOWS_1252}: chosen, and not UTF-8 after all. */
    public boolean isWindows1252() {
        return notices.stream().anyMatch(notice -> notice.key().equals(CHOSEN_LETTERS));
    }

    /** Returns how many rows stay out for these reasons; the reason why the file breaks off stands for many lines. */
    int countLeft(List<Problem> left) {
        boolean breaksOff =
                brokenOff != null && !left.isEmpty() && left.getLast().equals(brokenOff.why());
        long unread = brokenOff != null && breaksOff ? brokenOff.lines() - 1 : 0;
        return Math.toIntExact(left.size() + unread);
    }

    /** Returns how many columns the header names. */
    public int columns() {
        return header.fields().size();
    }

    /** Returns the same file, its first row taken as data and its columns named 1, 2, …: it has no header. */
    public CsvFile withoutHeader() {
        List<CsvRow> all = new ArrayList<>(rows.size() + 1);
        all.add(header);
        all.addAll(rows);
        List<String> numbers =
                IntStream.rangeClosed(1, columns()).mapToObj(Integer::toString).toList();
        return new CsvFile(name, sha256, new CsvRow(0, numbers), all, notices, brokenOff);
    }
}
