package org.folkmoot.decisions;

/** What came out of a vote. */
public enum Outcome {
    /** It passed. */
    PASSED,
    /** It did not pass. */
    NOT_PASSED,
    /** As many for it as against it, where more than half was needed: people must say what follows. */
    TIED,
    /** Too few were there when the vote opened or closed: nothing was decided. */
    NOT_DECIDED
}
