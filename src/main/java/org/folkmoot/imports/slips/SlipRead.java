package org.folkmoot.imports.slips;

import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.terms.Sentence;

/** What a typed slip says. */
public sealed interface SlipRead {
    /** Nothing is typed. */
    record Blank() implements SlipRead {}

    /**
     * It can be understood.
     *
     * @param slip what it says
     * @param reason what it is for, or empty
     */
    record Good(UncoveredSlip slip, String reason) implements SlipRead {}

    /**
     * It cannot be understood.
     *
     * @param field where
     * @param why what is wrong
     */
    record Wrong(SlipText.Field field, Sentence why) implements SlipRead {}
}
