package org.folkmoot.imports.slips;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.assembly.Together;
import org.folkmoot.assembly.WaitingSlip;
import org.folkmoot.imports.slips.SlipPlan.Line;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * A slip that may be paid.
 *
 * @param place which typed one; −1 for one that waited
 * @param slip what it says
 * @param reason what it is for
 * @param waiting the slip that waited, or null
 */
record Candidate(
        int place,
        UncoveredSlip slip,
        String reason,
        @Nullable WaitingSlip waiting) {
    /**
     * Slips that are taken together.
     *
     * @param day the day that they name
     * @param payer who pays
     */
    record Pile(Day day, Id payer) implements Comparable<Pile> {
        /** Returns slips that wait, pile by pile, in the order in which the first of each was typed. */
        static Collection<List<Line.Waits>> of(List<Line.Waits> waiting) {
            Map<Pile, List<Line.Waits>> piles = new LinkedHashMap<>();
            for (Line.Waits waits : waiting) {
                Day day = waits.slip().valueDay();
                piles.computeIfAbsent(new Pile(day, waits.slip().payer()), pile -> new ArrayList<>())
                        .add(waits);
            }
            return piles.values();
        }

        @Override
        public int compareTo(Pile other) {
            int days = day.compareTo(other.day);
            return days == 0 ? payer.compareTo(other.payer) : days;
        }
    }

    /** Returns what it asks for. */
    Together.Wanted wanted() {
        return Together.Wanted.of(slip);
    }

    /** Returns with which others it is taken together. */
    Pile pile() {
        return new Pile(slip.valueDay(), slip.payer());
    }
}
