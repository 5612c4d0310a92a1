package org.folkmoot.assembly.questions;

import org.folkmoot.terms.Id;

/**
 * Something that a search found.
 *
 * @param kind what it is
 * @param id which
 * @param text the words in which it was found: a name, a title
 */
public record Found(Kind kind, Id id, String text) {
    /** What can be found. */
    public enum Kind {
        PERSON,
        PROPOSAL,
        MEETING,
        PAYMENT
    }
}
