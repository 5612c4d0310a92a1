package org.folkmoot.money;

import java.math.BigInteger;
import java.util.List;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Hour;

/**
 * The income of some clock hours, with its arithmetic.
 *
 * @param amount how much it is on the day of issuance
 * @param from the first hour
 * @param until the hour after the last; the same as the first when no hour is complete
 * @param lines how it came about; their amounts add up to it exactly
 */
public record Income(Circles amount, Hour from, Hour until, List<Line> lines) {
    /** Keeps its own copy. */
    public Income {
        lines = List.copyOf(lines);
    }

    /**
     * The income of hours under one rule.
     *
     * @param from the first hour
     * @param until the hour after the last
     * @param perHour circles an hour
     * @param hundredths the yearly loss in force in these hours, in hundredths of a per cent
     * @param amount what they bring on the day of issuance, through every rate since
     */
    public record Line(Hour from, Hour until, Circles perHour, int hundredths, Circles amount) {
        /** Returns how many hours they are. */
        public long hours() {
            return until.number() - from.number();
        }

        /** Returns what the hours would bring without any loss. */
        public Circles undiminished() {
            return new Circles(perHour.atto().multiply(BigInteger.valueOf(hours())));
        }

        /** Returns what had already faded when the hours were issued. */
        public Circles faded() {
            return undiminished().minus(amount);
        }
    }
}
