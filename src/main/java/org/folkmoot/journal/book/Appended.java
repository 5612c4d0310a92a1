package org.folkmoot.journal.book;

import java.util.List;
import org.folkmoot.terms.Sentence;

/** What came of appending to the book; whatever it is, it is true. */
public sealed interface Appended {
    /**
     * It is recorded and outlasts a power cut.
     *
     * @param notes what did not work besides, and changes nothing about that
     */
    record Kept(List<Sentence> notes) implements Appended {}

    /**
     * Nothing of it is recorded; the book is as it was, and it can be tried again.
     *
     * @param reason why
     */
    record NotKept(Sentence reason) implements Appended {}

    /**
     * It is not known whether it was recorded; nothing more can be recorded, and reopening will tell.
     *
     * @param reason why
     */
    record NotKnown(Sentence reason) implements Appended {}
}
