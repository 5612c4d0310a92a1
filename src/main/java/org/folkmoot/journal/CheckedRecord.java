package org.folkmoot.journal;

import java.util.List;

/**
 * A record whose chains were checked.
 *
 * @param order the entries in the order of replay; one that is wrong, and all that follow it, are left out
 * @param heads the ids of the entries that no other one follows, ascending; more than one when copies went their own way
 * @param unfinished the entries of a last deed that was cut off; they do not count
 * @param findings what is wrong
 */
public record CheckedRecord(
        List<PlacedEntry> order, List<String> heads, List<PlacedEntry> unfinished, List<Finding> findings) {
    /** Keeps its own copies. */
    public CheckedRecord {
        order = List.copyOf(order);
        heads = List.copyOf(heads);
        unfinished = List.copyOf(unfinished);
        findings = List.copyOf(findings);
    }
}
