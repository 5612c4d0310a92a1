package org.folkmoot.meetings;

import java.util.List;
import org.folkmoot.terms.Id;

/** Something that was recorded of a meeting besides its votes, with its moment in unix seconds. */
public sealed interface Step {
    /** Returns when it was recorded, unix seconds. */
    long at();

    /** People came in. */
    record Came(long at, List<Id> people) implements Step {}

    /** People went before the end. */
    record Went(long at, List<Id> people) implements Step {}

    /** Somebody brought an item. */
    record Brought(long at, Id by) implements Step {}

    /** An item was taken off the agenda, as somebody asked; {@code item} is its position, from 0. */
    record TakenOff(long at, int item, Id by) implements Step {}

    /** The meeting turned to an item; {@code item} is its position, from 0. */
    record Turned(long at, int item) implements Step {}
}
