package org.folkmoot.desk;

import org.folkmoot.assembly.Verdict.Refused;
import org.folkmoot.terms.Sentence;

/** Leaves a deed's script when one of its entries is refused; nothing of it is recorded. */
public final class DeedRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refused why;

    DeedRefused(Refused why) {
        super(why.cause().key());
        this.why = why;
    }

    /** Returns what leaves a script for a cause of its own, such as that the person cancelled. */
    public static DeedRefused because(Sentence cause) {
        return new DeedRefused(new Refused(cause, null));
    }

    /** Returns the refusal. */
    Refused why() {
        return why;
    }
}
