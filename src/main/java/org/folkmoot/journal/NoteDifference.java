package org.folkmoot.journal;

/** One place where a note of closing words departs from the real ones. Places are counted from 1 to 8. */
public sealed interface NoteDifference {
    /** Returns the place among the real words, from 1 to 8; of surplus words that of the word before, or 0. */
    int place();

    /**
     * Another word stands in a place.
     *
     * @param place the place, from 1 to 8
     * @param typed what the note has, as typed
     * @param real what it should be, in the note's language
     */
    record Other(int place, String typed, String real) implements NoteDifference {}

    /**
     * A word is not in the note.
     *
     * @param place the place, from 1 to 8
     * @param real what it should be, in the note's language
     */
    record Missing(int place, String real) implements NoteDifference {}

    /**
     * The note has a word too many.
     *
     * @param place the place of the real word that it follows, 0 when it comes before all
     * @param typed what the note has, as typed
     */
    record Surplus(int place, String typed) implements NoteDifference {}
}
