package org.folkmoot.desktop;

/** As what an assembly comes into the window. */
enum Coming {
    /** One of this person's own; it is remembered for the next start. */
    ITS_OWN,
    /** A copy that somebody looks at, in a folder of its own or one that is gone afterwards. */
    COPY,
    /** The made-up one. */
    SAMPLE
}
