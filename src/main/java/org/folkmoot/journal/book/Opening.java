package org.folkmoot.journal.book;

import org.folkmoot.terms.Sentence;

/** What came of opening an assembly's folder. */
public sealed interface Opening {
    /**
     * The folder is open, and locked against everybody else until the book is closed.
     *
     * @param book what can be appended to
     * @param loaded what it says
     */
    record Ready(MinuteBook book, Loaded loaded) implements Opening {}

    /**
     * It was not opened, and nothing in it was changed.
     *
     * @param reason why
     */
    record Refused(Sentence reason) implements Opening {}
}
