package org.folkmoot.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of trust, each row judged; nothing is recorded yet.
 *
 * @param file the file
 * @param basis what it was judged against
 * @param people the people who come with it, or null when all are known already
 * @param good rows that can be taken
 * @param left rows that are left out, each with the reason; in the order of lines
 * @param notes what a person should look at before taking the good rows
 */
public record TrustPreview(
        CsvFile file,
        Basis basis,
        @Nullable PeoplePreview people,
        List<TrustRow> good,
        List<Problem> left,
        List<Problem> notes) {
    /** Keeps its own copies. */
    public TrustPreview {
        good = List.copyOf(good);
        left = List.copyOf(left);
        notes = List.copyOf(notes);
    }

    /** Returns how many rows are left out; of what could not be read, each line counts as one. */
    public int leftCount() {
        return file.countLeft(left);
    }

    /** Judges the rows of a list of trust; with a map that lacks a column, every row is left with that reason. */
    public static TrustPreview of(CsvFile file, ColumnMap columns, Basis basis, @Nullable PeoplePreview people) {
        return new TrustJudging(file, columns, basis, people).judge();
    }
}
