package org.folkmoot.journal.acts;

import java.util.List;

/**
 * Slips of one value day did not all fit: none of them is chosen, they wait together. What each is for stands in the
 * personal part, "reasons", in the order of the rows.
 *
 * @param slips the slips, 1 to 1,000; row i is the slip with index i of this entry
 */
public record SlipsUncovered(List<UncoveredSlip> slips) implements Act {
    /** Keeps its own copy. */
    public SlipsUncovered {
        slips = List.copyOf(slips);
    }
}
