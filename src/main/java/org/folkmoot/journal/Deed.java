package org.folkmoot.journal;

import org.folkmoot.terms.HexDigits;
import org.jspecify.annotations.Nullable;

/**
 * An entry's place in a deed of several entries, which counts only when all of them are there.
 *
 * @param id the deed's own random number, 32 hex digits
 * @param index this entry's position, from 0
 * @param of how many entries the deed has, 2 to 10,000
 */
public record Deed(String id, int index, int of) {
    /** How many entries a deed may have at most. */
    public static final int MOST = 10_000;

    private static final int ID_DIGITS = 32;

    /** Checks the bounds; throws {@link IllegalArgumentException} otherwise. */
    public Deed {
        if (!HexDigits.are(id, ID_DIGITS) || of < 2 || of > MOST || index < 0 || index >= of) {
            throw new IllegalArgumentException("not a place in a deed: " + index + " of " + of);
        }
    }

    /** Tells whether the deed is complete with this entry. */
    public boolean isLast() {
        return index == of - 1;
    }

    /** Tells whether this place comes right after another one of the same deed. */
    public boolean follows(Deed before) {
        return id.equals(before.id) && of == before.of && index == before.index + 1;
    }

    /** Tells whether a place comes right after another; null stands for an entry of no deed, and for the beginning. */
    static boolean follows(@Nullable Deed before, @Nullable Deed deed) {
        if (deed == null || deed.index() == 0) {
            return before == null || before.isLast();
        }
        return before != null && deed.follows(before);
    }
}
