package org.folkmoot.desk;

import java.util.List;
import org.folkmoot.journal.Finding;
import org.folkmoot.terms.Sentence;

/** What came of checking an assembly's folder: its book, and whether the tables say what the book says. */
public sealed interface Checking {
    /**
     * It was checked.
     *
     * @param entries how many entries the book has that count or were refused
     * @param wereFilled whether the tables were missing, stale or not to be trusted, and were filled from the book first,
     *     as at every opening
     * @param findings what is wrong with the book
     * @param differences what the tables say otherwise than the book, at most a hundred
     * @param remarks what is no fault: the writing was cut off behind everything that was said to be recorded
     */
    record Done(
            int entries, boolean wereFilled, List<Finding> findings, List<Sentence> differences, List<Sentence> remarks)
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
