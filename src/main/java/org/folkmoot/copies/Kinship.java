package org.folkmoot.copies;

import java.util.Set;

/**
 * How a copy stands to the record here.
 *
 * @param kind what it comes to
 * @param there how many entries the copy has
 * @param here how many entries the record here has
 * @param common how many entries are in both
 */
public record Kinship(Kind kind, long there, long here, long common) {
    /** The ways in which two records can stand to each other. */
    public enum Kind {
        /** Both say the same. */
        SAME,
        /** All that the copy says is here, and more. */
        BEHIND,
        /** All that is here is in the copy, and more. */
        AHEAD,
        /** After a common beginning each goes on without the other. */
        OWN_WAY,
        /** It is the record of another assembly. */
        OTHER_ASSEMBLY
    }

    /**
     * Compares the ids of entries.
     *
     * @param there those of the copy
     * @param heads how many ends the copy has; with several, copies went their own way inside it already
     * @param here those of the record here
     */
    static Kinship of(Set<String> there, int heads, Set<String> here) {
        long common = there.stream().filter(here::contains).count();
        Kind kind = kind(there.size(), here.size(), common);
        boolean parted = heads > 1 && kind != Kind.SAME && kind != Kind.BEHIND;
        return new Kinship(parted ? Kind.OWN_WAY : kind, there.size(), here.size(), common);
    }

    /** Returns how a copy of another assembly stands to the record here. */
    static Kinship ofStrangers(long there, long here) {
        return new Kinship(Kind.OTHER_ASSEMBLY, there, here, 0);
    }

    /** Tells from numbers alone how a copy of the same assembly stands. */
    static Kind kind(long there, long here, long common) {
        if (common == there) {
            return there == here ? Kind.SAME : there < here ? Kind.BEHIND : Kind.AHEAD;
        }
        return here > common ? Kind.OWN_WAY : Kind.AHEAD;
    }
}
