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
    record Not(Sentence reason) implements Opened {
        static final String NEVER_FOUNDED = "desk.never-founded";

        /** Tells whether nothing is there, or only what a founding left that was cut short: there one can be founded. */
        public boolean isToFound() {
            return reason.key().equals(NEVER_FOUNDED) || reason.key().equals("journal.book.none-here");
        }
    }
}
