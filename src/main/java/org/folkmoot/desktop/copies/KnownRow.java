package org.folkmoot.desktop.copies;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.copies.KnownCopies;
import org.folkmoot.copies.KnownCopy;
import org.folkmoot.copies.KnownCopy.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One line among the known copies.
 *
 * @param copy what is known of it; null for this computer's own record
 * @param here how many entries the record here has
 * @param standing how it stands to the record here
 */
public record KnownRow(@Nullable KnownCopy copy, long here, Standing standing) {
    /**
     * Returns this computer's own record and below it the copies, those seen last first.
     *
     * @param here how many entries the record here has
     * @param altered whether something in the record here does not check
     */
    public static List<KnownRow> of(KnownCopies known, long here, boolean altered) {
        List<KnownRow> rows = new ArrayList<>();
        rows.add(new KnownRow(null, here, altered ? Standing.ALTERED : Standing.SAME));
        known.copies().forEach(copy -> rows.add(new KnownRow(copy, here, copy.standing(here))));
        return rows;
    }

    /** Returns when it was seen, unix seconds; this computer's own record is always seen now. */
    public long seenAt() {
        return copy == null ? Long.MAX_VALUE : copy.seenAt();
    }

    /** Returns how many entries it has. */
    public long entries() {
        return copy == null ? here : copy.entries();
    }
}
