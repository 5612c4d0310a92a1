package org.folkmoot.copies;

import org.folkmoot.journal.ClosingWords;
import org.jspecify.annotations.Nullable;

/**
 * What is known here about one copy since it was last seen.
 *
 * @param keptBy who keeps it, as somebody here wrote it, or the file's name
 * @param file the file's name when it was seen
 * @param seenAt when it was made or looked at, unix seconds
 * @param madeHere whether it was made here; otherwise it was brought in
 * @param result what verifying it came to
 * @param entries how many entries it had
 * @param common how many of them were also here
 * @param words the closing words at its end, or null when it had none
 */
public record KnownCopy(
        String keptBy,
        String file,
        long seenAt,
        boolean madeHere,
        Verification.Result result,
        long entries,
        long common,
        @Nullable ClosingWords words) {
    /** How a copy stands now, as far as it is known here. */
    public enum Standing {
        /** It says the same. */
        SAME,
        /** It has the same history and lacks what was recorded since. */
        BEHIND,
        /** It has the same history and more of it. */
        AHEAD,
        /** It went its own way after a common beginning. */
        OWN_WAY,
        /** Something in it is not as it was recorded. */
        ALTERED
    }

    /** Returns what is known of a copy that was made here just now. */
    public static KnownCopy made(String keptBy, Exported.Done done, long at) {
        long entries = done.verification().counts().entries();
        return new KnownCopy(
                keptBy,
                String.valueOf(done.file().getFileName()),
                at,
                true,
                done.verification().result(),
                entries,
                entries,
                done.verification().closingWords());
    }

    /** Returns what is known of a copy that was compared; {@code kinship} is null when it is not intact. */
    public static KnownCopy seen(String keptBy, Verification.Checked checked, @Nullable Kinship kinship, long at) {
        return new KnownCopy(
                keptBy,
                checked.file(),
                at,
                false,
                checked.result(),
                checked.counts().entries(),
                kinship == null ? 0 : kinship.common(),
                checked.closingWords());
    }

    /** Returns the same knowledge under another keeper. */
    public KnownCopy nowKeptBy(String other) {
        return new KnownCopy(other, file, seenAt, madeHere, result, entries, common, words);
    }

    /**
     * Tells how it stands to the record here now. The record here only ever grows by its own hand, so what was common then
     * is common still, and what was recorded here meanwhile the copy cannot have.
     *
     * @param here how many entries the record here has now
     */
    public Standing standing(long here) {
        if (result == Verification.Result.NOT_INTACT) {
            return Standing.ALTERED;
        }
        Kinship.Kind kind = Kinship.kind(entries, here, common);
        boolean parted = result == Verification.Result.TWO_HEADS && common < entries;
        return parted ? Standing.OWN_WAY : Standing.valueOf(kind.name());
    }

    /** Returns how many entries it lacks that are here now. */
    public long behind(long here) {
        return Math.max(0, here - common);
    }

    /** Returns how many entries it had that are not here. */
    public long beyond(long here) {
        return entries - Math.min(common, here);
    }
}
