package org.folkmoot.assembly.questions;

import java.util.List;
import org.folkmoot.terms.Id;

/** The ledger, page by page, and the lines of one holder. */
public interface LedgerQuestions {
    /**
     * Returns a page of the ledger, newest first.
     *
     * @param filter which lines
     * @param below only lines with a smaller number: the last of the page before, or {@link Long#MAX_VALUE}
     * @param size how many at most
     */
    List<LedgerRow> page(LedgerFilter filter, long below, int size);

    /** Returns how many lines a filter leaves. */
    long count(LedgerFilter filter);

    /** Returns every movement of a holder with what recorded it, oldest first. */
    List<Booked> bookedOf(Id holder);

    /** Returns the number of the last movement, or 0 before the first. */
    long lastBooked();

    /**
     * Returns the next movements of everybody, oldest first.
     *
     * @param after only movements with a larger number: the last one before, or 0
     * @param size how many at most
     */
    List<Booked> bookedAfter(long after, int size);
}
