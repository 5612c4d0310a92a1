package org.folkmoot.assembly;

import java.util.List;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * How a payment was taken back.
 *
 * @param entry the entry that reversed it
 * @param second who looked at it beside whoever recorded it
 * @param booked the day on which the books have it: that of the payment, or the first that was open when it was reversed
 * @param legs what moved back, in order: along the legs of the payment, what was left of each
 */
public record Reversal(String entry, Id second, Day booked, List<Leg> legs) {
    /** Keeps its own copy. */
    public Reversal {
        legs = List.copyOf(legs);
    }
}
