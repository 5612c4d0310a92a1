package org.folkmoot.desk;

import org.folkmoot.terms.Sentence;

/** What came of opening an assembly's folder. */
public sealed interface Opened {
    /**
     * It is open.
     *
     * @param desk the door to it
     */
    record Ready(Desk desk) implements Opened {}

    /**
     * It is not; nothing in the folder was changed.
     *
     * @param reason why, and what to do now
     */
    record Not(Sentence reason) implements Opened {}
}
