package org.folkmoot.money;

import java.util.Optional;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * The yearly loss through time: how much, and whom it goes to.
 *
 * @param rates the constants in force on each day
 * @param goesTo the holder (the common fund) whom the loss of each day goes to; empty for nobody
 */
public record LossSchedule(Dated<Demurrage> rates, Dated<Optional<Id>> goesTo) {
    /** Returns one rate for every day, whose loss goes to nobody. */
    public static LossSchedule always(Demurrage rate) {
        return new LossSchedule(Dated.always(rate), Dated.always(Optional.empty()));
    }

    /** Returns this with another rate from a day. */
    public LossSchedule from(Day day, Demurrage rate) {
        return new LossSchedule(rates.from(day, rate), goesTo);
    }

    /** Returns this with another receiver of the loss from a day; empty for nobody. */
    public LossSchedule goingTo(Day day, Optional<Id> receiver) {
        return new LossSchedule(rates, goesTo.from(day, receiver));
    }

    /** Returns what is left on a later day of an amount from 0, rounded down in each constant's step. */
    public Circles left(Circles amount, Day from, Day until) {
        if (!from.isBefore(until) || amount.isZero()) {
            return amount;
        }
        if (rates.isOneValue(from, until)) {
            return rates.on(from).left(amount, from.until(until));
        }
        Circles left = amount;
        for (Dated.Part<Demurrage> part : rates.between(from, until)) {
            left = part.value().left(left, part.days());
        }
        return left;
    }

    /** Tells whether the loss of all days of the half-open span goes to nobody. */
    boolean goesToNobody(Day from, Day until) {
        return goesTo.isOneValue(from, until) && goesTo.on(from).isEmpty();
    }
}
