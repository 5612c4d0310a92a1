package org.folkmoot.reports.books;

import java.util.List;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** One way of writing plain-text accounting. Each method returns whole lines, the last one ended too. */
interface Dialect {
    /** What stands at the other end of what a holder gets or gives without another holder. */
    enum Source {
        /** Where issued circles come from. */
        ISSUANCE,
        /** Where circles go that somebody gave up for good. */
        BURNED,
        /** Where the yearly loss goes. */
        LOSS,
        /** What common circles stand for: so much the treasury owes those who hold them. */
        COMMON,
        /** What was there before the period. */
        OPENING
    }

    /** An account: somebody's circles of an issuer, or a source. */
    sealed interface Account {
        /** Circles of an issuer with a holder. */
        record Holding(Id holder, Id issuer) implements Account {}

        /** A source. */
        record Of(Source source) implements Account {}
    }

    /**
     * A line of a transaction.
     *
     * @param account what becomes more or less
     * @param delta how much more
     */
    record Line(Account account, Circles delta) {}

    /**
     * A transaction, whose lines add up to nothing.
     *
     * @param day when
     * @param what what it was, in words of the program and names
     * @param notes what else is known, each under a plain English word
     * @param lines its lines
     */
    record Transaction(Day day, String what, List<Note> notes, List<Line> lines) {}

    /**
     * Something known of a transaction.
     *
     * @param name a plain word, such as {@code slip}
     * @param text whatever people typed
     */
    record Note(String name, String text) {}

    /**
     * What somebody holds of an issuer's circles.
     *
     * @param account which
     * @param amount how much, from 0
     */
    record Held(Account.Holding account, Circles amount) {}

    /** Returns the beginning of the file. */
    String head(Period period);

    /** Returns a transaction. */
    String transaction(Transaction transaction);

    /** Returns assertions that everybody holds so much at the end of a day, and which accounts there are. */
    String end(Period period, List<Held> held);
}
