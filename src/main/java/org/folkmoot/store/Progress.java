package org.folkmoot.store;

/** Hears how far a long work is, on the thread that does it. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress UNHEARD = done -> {};

    /**
     * So much is done.
     *
     * @param done entries written, or rows compared, so far
     */
    void done(long done);
}
