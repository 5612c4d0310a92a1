package org.folkmoot.journal;

import java.util.List;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * What an entry's id is the hash of, together with the act's components: who recorded it, when, after which other
 * entries.
 *
 * @param assembly the assembly, 64 hex digits drawn at its founding
 * @param device the device that wrote it: its public key, 64 hex digits
 * @param n the entry's number in that device's chain, from 1
 * @param prev the device's entry before it; null exactly for the first
 * @param deps the latest entries of other devices that it had seen since {@code prev}, ascending
 * @param at when it was recorded, unix seconds, from 1970 to the year 9999
 * @param by the member who recorded it, or null when nobody was named
 * @param deed its place in a deed of several entries, or null when it stands alone
 * @param kind the code of the act's kind
 * @param v the version of the act's form
 * @param personalHash the fingerprint of the personal part, or null when it has none
 */
public record Envelope(
        String assembly,
        String device,
        long n,
        @Nullable String prev,
        List<String> deps,
        long at,
        @Nullable Id by,
        @Nullable Deed deed,
        String kind,
        int v,
        @Nullable String personalHash) {

    /** The last second of the year 9999. */
    public static final long LAST_MOMENT = 253_402_300_799L;

    private static final int MOST_DEPS = 1_000;
    private static final int LONGEST_KIND = 60;

    /** Checks the form of every part; throws {@link IllegalArgumentException} otherwise. */
    public Envelope {
        deps = List.copyOf(deps);
        boolean good = Id.isEntryId(assembly)
                && Id.isEntryId(device)
                && n >= 1
                && (prev == null) == (n == 1)
                && (prev == null || Id.isEntryId(prev))
                && ascending(deps)
                && isMoment(at)
                && !kind.isEmpty()
                && kind.length() <= LONGEST_KIND
                && v >= 1
                && (personalHash == null || Id.isEntryId(personalHash));
        if (!good) {
            throw new IllegalArgumentException("not an envelope: " + device + " " + n);
        }
    }

    /** Tells whether a number of unix seconds lies between 1970 and the year 9999. */
    static boolean isMoment(long at) {
        return at >= 0 && at <= LAST_MOMENT;
    }

    private static boolean ascending(List<String> deps) {
        for (int i = 0; i < deps.size(); i++) {
            if (!Id.isEntryId(deps.get(i)) || i > 0 && deps.get(i - 1).compareTo(deps.get(i)) >= 0) {
                return false;
            }
        }
        return deps.size() <= MOST_DEPS;
    }
}
