package org.folkmoot.desk;

/** Hears how far long work has come, and says when to stop. */
public interface Progress {
    /** Progress that nobody watches. */
    Progress SILENT = (done, of) -> true;

    /**
     * So much is done.
     *
     * @param done how many steps
     * @param of how many there are, or 0 when nobody knows
     * @return whether to go on; false when the person cancelled
     */
    boolean at(long done, long of);
}
