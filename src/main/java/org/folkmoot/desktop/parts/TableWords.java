package org.folkmoot.desktop.parts;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.folkmoot.words.Wording;

/**
 * What a {@link DataTable} says of itself.
 *
 * @param name what the table lists, for screen readers
 * @param filter the prompt of the field that filters
 * @param count how many of how many rows are shown
 * @param unfound what stands there when no row has what is sought
 */
public record TableWords(
        String name, String filter, BiFunction<Integer, Integer, String> count, UnaryOperator<String> unfound) {
    /** Returns the usual words around the table's name. */
    public static TableWords of(Wording words, String name) {
        return counting(
                words,
                name,
                words.text("parts.table.filter"),
                (shown, all) -> words.text("parts.table.count", shown, all));
    }

    /** Returns words around a table's name with a prompt and a count of its own. */
    public static TableWords counting(
            Wording words, String name, String filter, BiFunction<Integer, Integer, String> count) {
        return new TableWords(name, filter, count, sought -> words.text("parts.table.unfound", sought));
    }
}
