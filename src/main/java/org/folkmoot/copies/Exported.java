package org.folkmoot.copies;

import java.nio.file.Path;
import org.folkmoot.terms.Sentence;

/** What came of exporting a record. */
public sealed interface Exported {
    /**
     * The copy is there, complete and forced to the disk.
     *
     * @param file where it lies
     * @param sealedHere whether this computer sealed it; otherwise the copy that was brought in was passed on as it was
     * @param verification what verifying it comes to: intact, or two heads
     */
    record Done(Path file, boolean sealedHere, Verification.Checked verification) implements Exported {}

    /**
     * What was to be exported is not a record; there is no copy.
     *
     * @param not file, line and reason
     */
    record NotARecord(Verification.NotARecord not) implements Exported {}

    /**
     * There is no copy, and whatever lay at its place before lies there still.
     *
     * @param reason why
     */
    record Not(Sentence reason) implements Exported {}

    /** The person cancelled; there is no copy. */
    record Stopped() implements Exported {}
}
