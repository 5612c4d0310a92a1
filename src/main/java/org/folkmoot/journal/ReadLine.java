package org.folkmoot.journal;

/** What a reader found where a line stands. */
public sealed interface ReadLine {
    /** Returns the line's number, from 1. */
    long number();

    /** Returns where it begins, in bytes from the beginning of the file. */
    long offset();

    /**
     * A line as it should be, as far as can be seen from it alone.
     *
     * @param number its number, from 1
     * @param offset where it begins
     * @param end where the next one begins
     * @param line what it says
     */
    record Good(long number, long offset, long end, Line line) implements ReadLine {}

    /**
     * A line that is not as it should be, or a file beyond its bounds.
     *
     * @param number its number, from 1
     * @param offset where it begins
     * @param finding what is wrong
     */
    record Bad(long number, long offset, Finding finding) implements ReadLine {}

    /**
     * The last line has no end: the writing of it was cut off.
     *
     * @param number its number, from 1
     * @param offset where it begins
     */
    record Torn(long number, long offset) implements ReadLine {}
}
