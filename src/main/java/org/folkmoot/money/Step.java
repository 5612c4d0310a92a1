package org.folkmoot.money;

import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;

/** One summand in the arithmetic of a balance. */
public sealed interface Step {
    /** Returns what it adds; negative where it takes away. */
    Circles delta();

    /**
     * What was there at first.
     *
     * @param day the end of this day
     * @param amount everything held then
     */
    record Held(Day day, Circles amount) implements Step {
        @Override
        public Circles delta() {
            return amount;
        }
    }

    /**
     * What came or went for one reason.
     *
     * @param kind why; never the loss of what is held itself
     * @param first the day of the first line
     * @param last the day of the last
     * @param times how many lines
     * @param delta their sum
     */
    record Moved(Posting.Kind kind, Day first, Day last, int times, Circles delta) implements Step {}

    /**
     * What was lost in a span of days under one rate, whether or not the ledger has a line for it yet.
     *
     * @param from from this day
     * @param until to this one
     * @param hundredths the yearly loss in hundredths of a per cent
     * @param lost how much, from 0
     */
    record Lost(Day from, Day until, int hundredths, Circles lost) implements Step {
        @Override
        public Circles delta() {
            return lost.negated();
        }

        /** Returns how many days it spans. */
        public long days() {
            return from.until(until);
        }
    }
}
