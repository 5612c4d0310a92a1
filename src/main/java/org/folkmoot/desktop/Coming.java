package org.folkmoot.desktop;

/** As what an assembly comes into the window. */
enum Coming {
    /** One of this person's own; it is remembered for the next start. */
    ITS_OWN,
    /** A copy that somebody looks at. */
    COPY,
    /** The made-up one. */
    SAMPLE
}
