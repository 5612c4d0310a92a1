package org.folkmoot.imports;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A person whom a file names and who can be taken.
 *
 * @param line where they stand
 * @param name their name as it will be recorded
 * @param id the number or word by which a file of trust speaks of them; empty when there is none
 * @param member whether the file calls them a member; true when it does not say
 * @param personal what stands in the ticked columns, by the columns' names; kept locally
 */
public record PersonRow(long line, String name, String id, boolean member, SortedMap<String, String> personal) {
    /** Keeps its own copy. */
    public PersonRow {
        personal = Collections.unmodifiableSortedMap(new TreeMap<>(personal));
    }
}
