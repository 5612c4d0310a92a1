package org.folkmoot.journal.acts;

/** How trust was said. */
public enum TrustSource {
    /** On the person's signed sheet of a trust round, or a signed slip. */
    SHEET,
    /** Aloud in a meeting. */
    SAID,
    /** In a file that was brought in. */
    IMPORT
}
