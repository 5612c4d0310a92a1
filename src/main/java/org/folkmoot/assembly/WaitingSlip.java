package org.folkmoot.assembly;

import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * A slip that was handed in and could not be paid, and what became of it.
 *
 * @param id the slip
 * @param slip what it says
 * @param since when it was recorded, unix seconds
 * @param paidBy the payment that covered it at last, or null
 * @param returnedBy the entry with which it went back to who wrote it, or null
 */
public record WaitingSlip(
        Id id,
        UncoveredSlip slip,
        long since,
        @Nullable Id paidBy,
        @Nullable String returnedBy) {

    /** Tells whether it still waits. */
    public boolean isWaiting() {
        return paidBy == null && returnedBy == null;
    }

    /** Returns the slip as it is paid. */
    WaitingSlip paid(Id payment) {
        return new WaitingSlip(id, slip, since, payment, null);
    }

    /** Returns the slip as it goes back with an entry. */
    WaitingSlip returned(String entry) {
        return new WaitingSlip(id, slip, since, null, entry);
    }
}
