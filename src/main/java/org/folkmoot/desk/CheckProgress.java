package org.folkmoot.desk;

/** Hears how far a check of the books has come, and says when to stop. */
@FunctionalInterface
public interface CheckProgress {
    /** Progress that nobody watches. */
    CheckProgress SILENT = (stage, done, of) -> true;

    /** What is being done. */
    enum Stage {
        /** The record is read from the disk, its chain is followed and every entry is judged again; steps are entries. */
        READING,
        /** The tables were missing or out of date and are filled from the record; steps are entries, and it cannot be stopped. */
        FILLING,
        /** What entries come to is laid beside the rows of the tables; steps are entries. */
        COMPARING,
        /** Tables whose rows change afterwards are compared as a whole; steps are tables. */
        TABLES
    }

    /**
     * So much of a stage is done.
     *
     * @param done how many steps
     * @param of how many there are, or 0 when nobody knows
     * @return whether to go on; false when the person cancelled
     */
    boolean at(Stage stage, long done, long of);
}
