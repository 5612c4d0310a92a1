package org.folkmoot.desktop.map;

import java.util.List;

/**
 * Something worth knowing about the network.
 *
 * @param sentence in words
 * @param people of whom it speaks, by number on the map
 */
record Remark(String sentence, List<Integer> people) {
    /** Copies the list. */
    Remark {
        people = List.copyOf(people);
    }
}
