package org.folkmoot.cli;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.imports.ColumnMap;
import org.folkmoot.imports.CsvFile;
import org.folkmoot.imports.Meaning;
import org.folkmoot.imports.NameText;
import org.folkmoot.imports.Problem;
import org.folkmoot.terms.Sentence;

/** Finds the columns that hold the names: guessed by the header, or said by whoever imports. */
final class NameColumns {
    private NameColumns() {}

    /**
     * Returns what each column means.
     *
     * @param said none; one column of whole names; or two, of first names and of last names
     */
    static ColumnMap of(CsvFile people, List<String> said) throws Stop {
        ColumnMap guessed = ColumnMap.ofPeople(people);
        List<Integer> named = new ArrayList<>();
        for (String column : said) {
            named.add(column(people, column));
        }
        return switch (named.size()) {
            case 0 -> guessed;
            case 1 -> guessed.with(named.getFirst(), Meaning.NAME);
            case 2 -> inTwo(guessed, named.getFirst(), named.getLast());
            default -> throw Stop.wrongUsage("cli.import.name-columns");
        };
    }

    /** A column that was taken for the whole name is not any more. */
    private static ColumnMap inTwo(ColumnMap guessed, int first, int last) throws Stop {
        if (first == last) {
            throw Stop.wrongUsage("cli.import.name-columns");
        }
        int whole = guessed.column(Meaning.NAME);
        ColumnMap without = whole < 0 ? guessed : guessed.with(whole, Meaning.OTHER);
        return without.with(first, Meaning.FIRST_NAME).with(last, Meaning.LAST_NAME);
    }

    private static int column(CsvFile people, String said) throws Stop {
        String wanted = NameText.clean(said);
        List<String> header =
                people.header().fields().stream().map(NameText::clean).toList();
        int column = header.indexOf(wanted);
        if (column < 0) {
            throw Stop.unreadable(new Problem(
                    people.name(), people.header().line(), Sentence.of("cli.import.no-column", wanted, header)));
        }
        return column;
    }
}
