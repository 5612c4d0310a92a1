package org.folkmoot.money;

import java.util.List;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** What would come of a payment: lines for the ledger, or the reason why it cannot be. */
public sealed interface Planned {
    /**
     * It can be.
     *
     * @param postings the lines, in the order in which they are to be posted
     */
    record Postings(List<Posting> postings) implements Planned {
        /** Keeps its own copy. */
        public Postings {
            postings = List.copyOf(postings);
        }
    }

    /**
     * Somebody holds too little.
     *
     * @param holder who
     * @param issuer whose circles
     * @param wanted how much was to be paid on that day
     * @param has how much there is on that day
     * @param day the day: that of the act, or the later one on which the holding was already touched
     */
    record TooLittle(Id holder, Id issuer, Circles wanted, Circles has, Day day) implements Planned {}
}
