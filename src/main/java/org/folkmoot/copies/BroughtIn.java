package org.folkmoot.copies;

import java.nio.file.Path;
import org.folkmoot.terms.Sentence;

/** What came of opening a copy as an assembly's folder. */
public sealed interface BroughtIn {
    /**
     * The folder is there and opens for looking.
     *
     * @param folder the assembly's folder
     * @param wasThere whether it was there already, with everything that the copy says
     * @param verification what verifying the copy came to: intact, or two heads
     */
    record Done(Path folder, boolean wasThere, Verification.Checked verification) implements BroughtIn {}

    /**
     * The file is not a record that could be verified; nothing was written.
     *
     * @param not file, line and reason
     */
    record NotARecord(Verification.NotARecord not) implements BroughtIn {}

    /**
     * The copy is not intact, so it was not opened, and nothing was written.
     *
     * @param reason why, with the first of what is wrong
     * @param verification all that is wrong
     */
    record Damaged(Sentence reason, Verification.Checked verification) implements BroughtIn {}

    /**
     * It was not opened, and nothing was written.
     *
     * @param reason why
     */
    record Not(Sentence reason) implements BroughtIn {}

    /** The person cancelled; nothing was written. */
    record Stopped() implements BroughtIn {}
}
