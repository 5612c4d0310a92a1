package org.folkmoot.assembly;

import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says beside its act.
 *
 * @param entry the entry's id
 * @param device the device that wrote it, 64 hex digits
 * @param at when it was recorded, unix seconds
 * @param by who recorded it, or null within the founding deed, when nobody is a member yet
 * @param deed the id of the deed that it is part of, or null
 */
public record Circumstance(
        String entry,
        String device,
        long at,
        @Nullable Id by,
        @Nullable String deed) {
    /** Returns the UTC day of the entry. */
    public Day day() {
        return Day.of(at);
    }

    /** Returns the identity of the one thing that this entry creates. */
    public Id created() {
        return Id.of(entry);
    }
}
