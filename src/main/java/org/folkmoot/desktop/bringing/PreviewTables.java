package org.folkmoot.desktop.bringing;

import java.util.List;
import java.util.function.Function;
import org.folkmoot.desktop.bringing.Preview.PersonLine;
import org.folkmoot.desktop.bringing.Preview.ProblemLine;
import org.folkmoot.desktop.bringing.Preview.TrustLine;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.words.Wording;

/** The tables of what is taken and of what is not. */
final class PreviewTables {
    private final Wording words;

    PreviewTables(Wording words) {
        this.words = words;
    }

    /** Returns the table of people; while founding, it says who is to sign. */
    DataTable<PersonLine> people(boolean founds) {
        Function<PersonLine, String> comes = row -> words.text(
                !founds ? "bringing.comes.applies" : row.member() ? "bringing.comes.signs" : "bringing.comes.former");
        return named(
                new DataTable<>(
                        TableWords.of(words, words.text("bringing.taken.people")),
                        List.of(
                                TableColumnSpec.words(
                                        words.text("bringing.table.name"), 5, PersonLine::name, PersonLine::name),
                                TableColumnSpec.words(words.text("bringing.table.comes"), 3, comes, comes)
                                        .soft(),
                                line(PersonLine::line)),
                        nothing("bringing.none.people")),
                "bring-taken-people");
    }

    DataTable<TrustLine> trusts() {
        return named(
                new DataTable<>(
                        TableWords.of(words, words.text("bringing.taken.trusts")),
                        List.of(
                                TableColumnSpec.words(
                                        words.text("bringing.table.truster"),
                                        4,
                                        TrustLine::truster,
                                        TrustLine::truster),
                                TableColumnSpec.words(
                                        words.text("bringing.table.trusted"),
                                        4,
                                        TrustLine::trusted,
                                        TrustLine::trusted),
                                line(TrustLine::line)),
                        nothing("bringing.none.trusts")),
                "bring-taken-trusts");
    }

    DataTable<ProblemLine> left() {
        return named(problems("bringing.left", "bringing.none.left"), "bring-left");
    }

    DataTable<ProblemLine> notes() {
        return named(problems("bringing.notes", "bringing.none.notes"), "bring-notes");
    }

    private DataTable<ProblemLine> problems(String name, String none) {
        return new DataTable<>(
                TableWords.of(words, words.text(name)),
                List.of(
                        TableColumnSpec.words(
                                        words.text("bringing.table.file"), 3, ProblemLine::file, ProblemLine::file)
                                .soft(),
                        line(ProblemLine::line),
                        TableColumnSpec.words(
                                words.text("bringing.table.reason"), 9, ProblemLine::reason, ProblemLine::reason)),
                nothing(none));
    }

    private <T> TableColumnSpec<T> line(Function<T, Long> line) {
        return TableColumnSpec.figures(
                words.text("bringing.table.line"),
                1,
                row -> line.apply(row) == 0 ? "" : words.figures().count(line.apply(row)),
                line);
    }

    private EmptyState nothing(String key) {
        return new EmptyState("fth-list", words.text(key), "");
    }

    private static <T> DataTable<T> named(DataTable<T> table, String id) {
        table.table().setId(id + "-table");
        table.filter().setId(id + "-filter");
        return table;
    }
}
