package org.folkmoot.desktop.parts;

import java.util.function.BiFunction;
import org.folkmoot.words.Wording;

/**
 * What a {@link DataTable} says of itself.
 *
 * @param name what the table lists, for screen readers
 * @param filter the prompt of the field that filters
 * @param count how many of how many rows are shown
 */
public record TableWords(String name, String filter, BiFunction<Integer, Integer, String> count) {
    /** Returns the usual words around the table's name. */
    public static TableWords of(Wording words, String name) {
        return new TableWords(
                name, words.text("parts.table.filter"), (shown, all) -> words.text("parts.table.count", shown, all));
    }
}
