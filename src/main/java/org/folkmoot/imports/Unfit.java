package org.folkmoot.imports;

import org.folkmoot.terms.Sentence;

/** Leaves the reading of a file that cannot be taken in. */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final transient Sentence reason;
    private final boolean otherLetters;

    Unfit(long line, Sentence reason) {
        this(line, reason, false);
    }

    Unfit(long line, Sentence reason, boolean otherLetters) {
        super(reason.key());
        this.line = line;
        this.reason = reason;
        this.otherLetters = otherLetters;
    }

    boolean mayBeOtherLetters() {
        return otherLetters;
    }

    Reading.Refused refused(String file) {
        return new Reading.Refused(new Problem(file, line, reason), otherLetters);
    }
}
