package org.folkmoot.rules;

import org.folkmoot.terms.Id;

/** Who decided a value. */
public sealed interface Origin {
    /** Nobody here has decided it yet: it is the program's suggestion. */
    record Suggested() implements Origin {}

    /**
     * The founders took it together with the other sentences; nobody voted on it singly.
     *
     * @param entry the founding entry's id
     */
    record Founding(String entry) implements Origin {}

    /**
     * The assembly voted on it.
     *
     * @param vote the vote
     */
    record Decided(Id vote) implements Origin {}
}
