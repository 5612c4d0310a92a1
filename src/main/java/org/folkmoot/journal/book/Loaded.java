package org.folkmoot.journal.book;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.folkmoot.journal.CheckedRecord;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.Personal;
import org.folkmoot.terms.Sentence;

/**
 * What an assembly's folder says.
 *
 * @param assembly the assembly, 64 hex digits
 * @param record the entries, checked and in order
 * @param personal names and texts by their fingerprint
 * @param findings everything that is wrong, by file and line, also in the chains and seals
 * @param notices what was set aside, and why this is harmless
 * @param books how many devices have a book in it
 */
public record Loaded(
        String assembly,
        CheckedRecord record,
        Map<String, Personal> personal,
        List<Finding> findings,
        List<Sentence> notices,
        int books) {
    /** Keeps its own copies; of names and texts, which are many, only a view: whoever read them lets go of them. */
    public Loaded {
        personal = Collections.unmodifiableMap(personal);
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
    }
}
