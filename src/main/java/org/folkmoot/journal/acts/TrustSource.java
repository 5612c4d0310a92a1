package org.folkmoot.journal.acts;

/** How trust, or its end, was said by whom it is. */
public enum TrustSource {
    /** On the person's signed sheet of a trust round, or a signed slip. */
    SHEET,
    /** Aloud in a meeting that is open, by somebody who is there. */
    SAID,
    /** In a file that was brought in. */
    IMPORT
}
