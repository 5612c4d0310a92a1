package org.folkmoot.store;

import org.folkmoot.terms.Sentence;

/** What opening the tables comes to. */
public sealed interface Opening {
    /**
     * They are open; perhaps they must be filled first.
     *
     * @param tables the tables
     */
    record Opened(Tables tables) implements Opening {}

    /**
     * They are not open, and nothing was touched.
     *
     * @param cause what is in the way
     */
    record Refused(Sentence cause) implements Opening {}
}
