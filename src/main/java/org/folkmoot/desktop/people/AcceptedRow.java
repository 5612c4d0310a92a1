package org.folkmoot.desktop.people;

import java.util.List;
import java.util.function.Function;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/**
 * One line of a person's trust.
 *
 * @param other the other one
 * @param name their name
 * @param until the first day on which it no longer holds
 */
record AcceptedRow(Id other, String name, Day until) {
    static List<AcceptedRow> of(List<PersonView.Accepted> all, Function<Id, String> name) {
        return all.stream()
                .map(each -> new AcceptedRow(each.other(), name.apply(each.other()), each.until()))
                .toList();
    }

    /** Returns an empty table of such lines; the key names it. */
    static DataTable<AcceptedRow> table(Wording words, String key) {
        DataTable<AcceptedRow> table = new DataTable<>(
                TableWords.of(words, words.text(key)),
                List.of(
                        TableColumnSpec.words(words.text("people.name"), 3, AcceptedRow::name, AcceptedRow::name),
                        TableColumnSpec.words(
                                        words.text("people.ending.until"),
                                        4,
                                        (AcceptedRow row) -> words.figures().day(row.until()),
                                        AcceptedRow::until)
                                .soft()),
                new EmptyState("fth-link", words.text("people.nobody"), words.text("people.nobody.first")));
        table.table().setPrefHeight(260);
        return table;
    }
}
