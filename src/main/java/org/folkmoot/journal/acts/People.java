package org.folkmoot.journal.acts;

import java.util.List;
import org.folkmoot.terms.Id;

/**
 * Several people, in the order in which they were named.
 *
 * @param ids their ids
 */
public record People(List<Id> ids) {
    /** Keeps its own copy. */
    public People {
        ids = List.copyOf(ids);
    }

    /** Returns these people. */
    public static People of(Id... ids) {
        return new People(List.of(ids));
    }
}
