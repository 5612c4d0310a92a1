package org.folkmoot.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * What became of an amount between two days: left and lost, exactly.
 *
 * @param left what is left, rounded down
 * @param lost the difference
 * @param parts the loss in order of days, by rate and by whom it goes to; their sum is what was lost
 */
public record Fading(Circles left, Circles lost, List<Part> parts) {
    /** Keeps its own copy. */
    public Fading {
        parts = List.copyOf(parts);
    }

    /**
     * Returns what becomes of an amount from 0 between two days; nothing is lost when the second is not later.
     *
     * <p>One power step for each constant; a change of the receiver alone divides the loss but not the step, so that
     * what is left does not depend on whom the loss goes to.
     */
    public static Fading of(Circles amount, Day from, Day until, LossSchedule schedule) {
        if (!from.isBefore(until) || amount.isZero()) {
            return new Fading(amount, Circles.ZERO, List.of());
        }
        List<Part> parts = new ArrayList<>();
        Circles start = amount;
        for (Dated.Part<Demurrage> rate : schedule.rates().between(from, until)) {
            Circles before = start;
            for (Dated.Part<Optional<Id>> to : schedule.goesTo().between(rate.from(), rate.until())) {
                Circles after = rate.value().left(start, rate.from().until(to.until()));
                parts.add(new Part(to.from(), to.until(), rate.value().hundredths(), before.minus(after), to.value()));
                before = after;
            }
            start = before;
        }
        return new Fading(start, amount.minus(start), parts);
    }

    /**
     * The loss of a span of days with one rate and one receiver.
     *
     * @param from the first day
     * @param until the day on which the rest is left
     * @param hundredths the yearly loss in hundredths of a per cent
     * @param lost how much
     * @param goesTo whom it goes to; empty for nobody
     */
    public record Part(Day from, Day until, int hundredths, Circles lost, Optional<Id> goesTo) {}
}
