package org.folkmoot.journal.acts;

import java.util.List;
import org.folkmoot.terms.Id;

/**
 * Uncovered slips go back to who wrote them: nothing is paid with them any more.
 *
 * @param slips which ones, 1 to 1,000, each once
 * @param second a member who saw it; not who records
 */
public record SlipsReturned(List<Id> slips, Id second) implements Act {
    /** Keeps its own copy. */
    public SlipsReturned {
        slips = List.copyOf(slips);
    }
}
