package org.folkmoot.terms;

/** Ids for tests. */
public final class Ids {
    private static final String ENTRY = "ab".repeat(32);

    private Ids() {}

    /** Returns the id of the n-th person of one batch. */
    public static Id person(int n) {
        return new Id(ENTRY, n);
    }
}
