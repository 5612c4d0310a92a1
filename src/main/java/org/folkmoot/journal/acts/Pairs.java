package org.folkmoot.journal.acts;

import java.util.List;

/**
 * Several directions of trust, in the order in which they were named.
 *
 * @param rows who accepts circles from whom
 */
public record Pairs(List<Pair> rows) {
    /** Keeps its own copy. */
    public Pairs {
        rows = List.copyOf(rows);
    }
}
