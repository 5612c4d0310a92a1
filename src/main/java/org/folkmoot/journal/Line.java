package org.folkmoot.journal;

/** One line of a minute book or a copy. */
public sealed interface Line permits Header, Entry, Personal, Seal {
    /** How many bytes a line may have at most, its end included. */
    int LONGEST = 262_144;

    /** How many lines a file may have at most. */
    long MOST = 2_000_000;
}
