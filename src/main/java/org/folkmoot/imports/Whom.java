package org.folkmoot.imports;

import org.folkmoot.terms.Id;

/** A person whom a row names. */
public sealed interface Whom {
    /**
     * Somebody new, of the file of people.
     *
     * @param index position among the rows that are taken, from 0
     */
    record Row(int index) implements Whom {}

    /**
     * Somebody whose name was typed into the founding list.
     *
     * @param position position on that list, from 0
     */
    record Typed(int position) implements Whom {}

    /**
     * Somebody of the assembly.
     *
     * @param id who
     */
    record Known(Id id) implements Whom {}
}
