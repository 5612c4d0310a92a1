package org.folkmoot.desktop.bringing;

import java.util.List;
import java.util.function.Supplier;
import org.folkmoot.imports.Basis;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.imports.PeoplePreview;
import org.folkmoot.imports.Problem;
import org.folkmoot.imports.TrustPreview;
import org.folkmoot.imports.TrustRow;
import org.folkmoot.imports.Whom;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What would be taken of the files, and what not, as finished rows of text.
 *
 * @param plan what is taken when somebody says so
 * @param people the people who would come in; at most {@link #LISTED} of them
 * @param trusts the trust that would begin; at most {@link #LISTED}
 * @param left the rows that stay out, with their reasons; at most {@link #LISTED}
 * @param notes what a person should look at before; at most {@link #LISTED}
 */
record Preview(
        ImportPlan plan,
        List<PersonLine> people,
        List<TrustLine> trusts,
        List<ProblemLine> left,
        List<ProblemLine> notes) {
    /** The most rows that a table shows, so that a file of two million bad rows cannot fill the memory with sentences. */
    static final int LISTED = 100_000;

    /**
     * Somebody who would come in.
     *
     * @param line where they stand in the file
     * @param name their name
     * @param member whether the file calls them a member
     */
    record PersonLine(long line, String name, boolean member) {}

    /**
     * Trust that would begin.
     *
     * @param line where it stands in the file
     * @param truster the name of who accepts circles
     * @param trusted the name of whose circles
     */
    record TrustLine(long line, String truster, String trusted) {}

    /**
     * Something about a row.
     *
     * @param file the file's name
     * @param line the line; 0 when it is about the whole file
     * @param reason what is the matter, in words
     */
    record ProblemLine(String file, long line, String reason) {}

    /** What is looked through: the files and what their columns mean, and who is there already. */
    record Question(
            FileChoice.@Nullable Use people,
            FileChoice.@Nullable Use trust,
            Destination into,
            Supplier<Basis> basis,
            Wording words) {}

    /** Looks everything through; takes a while with large files. */
    static Preview of(Question asked) {
        Basis basis = asked.basis().get();
        FileChoice.Use ofPeople = asked.people();
        FileChoice.Use ofTrust = asked.trust();
        PeoplePreview people = ofPeople == null ? null : PeoplePreview.of(ofPeople.file(), ofPeople.columns(), basis);
        TrustPreview trust = ofTrust == null ? null : TrustPreview.of(ofTrust.file(), ofTrust.columns(), basis, people);
        ImportPlan plan = new ImportPlan(people, trust);
        return new Preview(
                plan,
                plan.takenPeople().stream()
                        .limit(LISTED)
                        .map(row -> new PersonLine(row.line(), row.name(), row.member()))
                        .toList(),
                plan.takenTrusts().stream()
                        .limit(LISTED)
                        .map(row -> line(row, plan, asked.into()))
                        .toList(),
                lines(plan.left(), asked.words()),
                lines(plan.notes(), asked.words()));
    }

    private static TrustLine line(TrustRow row, ImportPlan plan, Destination into) {
        return new TrustLine(
                row.line(),
                name(row.between().truster(), plan, into),
                name(row.between().trusted(), plan, into));
    }

    private static String name(Whom whom, ImportPlan plan, Destination into) {
        return whom instanceof Whom.Row(int index)
                ? plan.takenPeople().get(index).name()
                : into.name(whom);
    }

    private static List<ProblemLine> lines(List<Problem> problems, Wording words) {
        return problems.stream()
                .limit(LISTED)
                .map(each -> new ProblemLine(each.file(), each.line(), words.say(each.reason(), id -> "")))
                .toList();
    }

    /** Returns how many of the people the files call members. */
    int members() {
        PeoplePreview judged = plan.people();
        return judged == null ? 0 : judged.members();
    }

    /** Returns how many people come in whom the files do not call members. */
    int others() {
        return plan.takenPeople().size() - members();
    }

    /** Returns how many rows stay out. */
    int leftCount() {
        PeoplePreview ofPeople = plan.people();
        TrustPreview ofTrust = plan.trust();
        return (ofPeople == null ? 0 : ofPeople.leftCount()) + (ofTrust == null ? 0 : ofTrust.leftCount());
    }

    /** Returns which columns are kept locally, by their headings, in the order of the file. */
    static List<String> kept(FileChoice people) {
        FileChoice.Use use = people.use().get();
        return use == null
                ? List.of()
                : use.columns().ticked().stream()
                        .map(column -> Shortened.of(use.file().header().field(column)))
                        .toList();
    }
}
