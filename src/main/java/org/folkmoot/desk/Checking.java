package org.folkmoot.desk;

import java.util.List;
import org.folkmoot.journal.Finding;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** What came of checking the books: the record, and whether the tables say what the record says. */
public sealed interface Checking {
    /**
     * It was checked.
     *
     * @param entries how many entries the record has that count or were refused
     * @param compared what was compared with the tables, or null where the record itself is not as it should be
     * @param wereFilled whether the tables were missing, stale or not to be trusted, and were filled from the book first,
     *     as at every opening
     * @param findings what is wrong with the record
     * @param differences what the tables say otherwise than the record: accounts, then rows, at most some hundred
     * @param remarks what is no fault: the writing was cut off behind everything that was said to be recorded
     * @param names the names of the people in what is said
     * @param fillable whether the tables can be filled anew from the record without losing anything
     */
    record Done(
            int entries,
            @Nullable BooksCompared compared,
            boolean wereFilled,
            List<Finding> findings,
            List<Sentence> differences,
            List<Sentence> remarks,
            Names names,
            boolean fillable)
            implements Checking {
        /** Keeps its own copies. */
        public Done {
            findings = List.copyOf(findings);
            differences = List.copyOf(differences);
            remarks = List.copyOf(remarks);
        }

        /** Tells whether nothing is wrong. */
        public boolean isRight() {
            return findings.isEmpty() && differences.isEmpty();
        }
    }

    /**
     * It could not be checked, or the person cancelled.
     *
     * @param reason why
     */
    record Not(Sentence reason) implements Checking {}
}
