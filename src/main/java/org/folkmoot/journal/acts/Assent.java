package org.folkmoot.journal.acts;

/** How a person said for themselves what is recorded in their name, such as a payment or that they leave. */
public enum Assent {
    /** A slip carries their signature. */
    SIGNATURE,
    /** They stood beside the desk. */
    PRESENT
}
