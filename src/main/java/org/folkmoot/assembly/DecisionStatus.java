package org.folkmoot.assembly;

/** Where a decision stands. */
public enum DecisionStatus {
    /** Hands are being counted. */
    OPEN,
    /** Passed, but not yet confirmed by enough people who were present. */
    PROVISIONAL,
    /** Passed, but the next meeting ended too and nobody had confirmed it: it has to be voted on again. */
    LAPSED,
    /** Passed and confirmed; it counts from a day that has not come yet. */
    AWAITED,
    /** It counts. */
    IN_FORCE,
    /** Its record is contested: it is held until the next meeting. */
    HELD,
    /** Not enough yes. */
    NOT_PASSED,
    /** As many yes as no: the assembly has to say how it goes on. */
    TIED,
    /** Too few members were present when the vote closed. */
    NOT_DECIDED
}
