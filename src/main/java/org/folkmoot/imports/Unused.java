package org.folkmoot.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.folkmoot.terms.Sentence;

/** Names the columns of which nothing is taken; whoever filled them may believe that it is. */
final class Unused {
    private Unused() {}

    /**
     * Returns a note for each such column, in the order of the file.
     *
     * @param used tells of a column, from 0, whether it is read
     * @param key what to say about one, by its heading or, where it has none, its number
     */
    static List<Problem> notes(CsvFile file, IntPredicate used, String key) {
        List<Problem> notes = new ArrayList<>();
        List<String> titles = file.header().fields();
        for (int column = 0; column < titles.size(); column++) {
            if (used.test(column)) {
                continue;
            }
            String title = NameText.shown(titles.get(column));
            if (!title.isEmpty()) {
                notes.add(new Problem(file.name(), 0, Sentence.of(key, title)));
            } else if (holdsSomething(file, column)) {
                notes.add(new Problem(file.name(), 0, Sentence.of(key, Integer.toString(column + 1))));
            }
        }
        return notes;
    }

    /** Spreadsheets write empty columns behind the last one. */
    private static boolean holdsSomething(CsvFile file, int column) {
        return file.rows().stream().anyMatch(row -> !row.field(column).isBlank());
    }
}
