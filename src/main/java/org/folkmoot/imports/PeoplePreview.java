package org.folkmoot.imports;

import java.util.List;

/**
 * A list of people, each row judged; nothing is recorded yet.
 *
 * @param file the file
 * @param basis what it was judged against
 * @param good rows that can be taken
 * @param left rows that are left out, each with the reason; in the order of lines
 * @param notes what a person should look at before taking the good rows; in the order of lines
 */
public record PeoplePreview(CsvFile file, Basis basis, List<PersonRow> good, List<Problem> left, List<Problem> notes) {
    /** Keeps its own copies. */
    public PeoplePreview {
        good = List.copyOf(good);
        left = List.copyOf(left);
        notes = List.copyOf(notes);
    }

    /** Returns how many rows are left out; of what could not be read, each line counts as one. */
    public int leftCount() {
        return file.countLeft(left);
    }

    /** Judges the rows of a list of people; with a map that finds no name, every row is left with that reason. */
    public static PeoplePreview of(CsvFile file, ColumnMap columns, Basis basis) {
        return new PeopleJudging(file, columns, basis).judge();
    }

    /** Returns how many of the good rows are members by the file. */
    public int members() {
        return (int) good.stream().filter(PersonRow::member).count();
    }
}
