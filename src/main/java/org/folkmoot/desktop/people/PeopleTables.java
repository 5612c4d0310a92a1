package org.folkmoot.desktop.people;

import java.util.List;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.people.Standing;
import org.folkmoot.words.Wording;

/** The tables of people. */
final class PeopleTables {
    private final Wording words;

    PeopleTables(Wording words) {
        this.words = words;
    }

    DataTable<PersonRow> people() {
        return new DataTable<>(
                TableWords.of(words, words.text("people.table")),
                List.of(
                        TableColumnSpec.words(words.text("people.name"), 4, PersonRow::name, PersonRow::name),
                        TableColumnSpec.words(
                                        words.text("people.since"),
                                        3,
                                        (PersonRow row) -> words.figures().day(row.since()),
                                        PersonRow::since)
                                .soft(),
                        TableColumnSpec.figures(
                                words.text("people.accepted-by"),
                                2,
                                row -> words.figures().count(row.acceptedBy()),
                                PersonRow::acceptedBy),
                        TableColumnSpec.figures(
                                words.text("people.accepts-from"),
                                2,
                                row -> words.figures().count(row.acceptsFrom()),
                                PersonRow::acceptsFrom),
                        TableColumnSpec.figures(
                                words.text("people.balance"),
                                2,
                                row -> words.figures().circles(row.balance()),
                                PersonRow::balance)),
                new EmptyState("fth-users", words.text("people.none"), words.text("people.none.first")));
    }

    DataTable<EndingRow> ending() {
        return new DataTable<>(
                TableWords.of(words, words.text("people.ending.table")),
                List.of(
                        TableColumnSpec.words(
                                words.text("people.ending.truster"), 3, EndingRow::trusterName, EndingRow::trusterName),
                        TableColumnSpec.words(
                                words.text("people.ending.trusted"), 3, EndingRow::trustedName, EndingRow::trustedName),
                        TableColumnSpec.words(
                                words.text("people.ending.until"),
                                2,
                                (EndingRow row) -> words.figures().day(row.until()),
                                EndingRow::until),
                        TableColumnSpec.figures(
                                words.text("people.ending.left"),
                                2,
                                row -> words.figures().count(row.left()),
                                EndingRow::left)),
                new EmptyState("fth-link", words.text("people.ending.none"), words.text("people.ending.none.first")));
    }

    /** Returns the key of what somebody is. */
    static String standing(Standing standing) {
        return switch (standing) {
            case MEMBER -> "people.standing.member";
            case WAITING -> "people.standing.waiting";
            case FORMER -> "people.standing.former";
            case ORGANISATION -> "people.standing.organisation";
        };
    }
}
