package org.folkmoot.assembly;

import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * That somebody says a payment is not right.
 *
 * @param payment which one
 * @param by who says so
 * @param entry the entry that says so, and why
 * @param at when, unix seconds
 * @param settledBy the entry with which they called it settled, or that reversed the payment; or null
 */
public record Dispute(
        Id payment, Id by, String entry, long at, @Nullable String settledBy) {
    /** Tells whether it still stands. */
    public boolean isOpen() {
        return settledBy == null;
    }

    /** Returns it as it is settled with an entry. */
    Dispute settled(String with) {
        return new Dispute(payment, by, entry, at, with);
    }
}
