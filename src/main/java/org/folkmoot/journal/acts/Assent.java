package org.folkmoot.journal.acts;

/** How a payer agreed to a payment. */
public enum Assent {
    /** The slip carries their signature. */
    SIGNATURE,
    /** They stood beside the desk. */
    PRESENT
}
