package org.folkmoot.reports.books;

import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/**
 * One row of a statement in words.
 *
 * @param part which part of the statement it is
 * @param day on which day the books have it; of the opening balance, the day before the period
 * @param trueDay the day that its slip names, or on which a payment was taken back, when that is another; otherwise null
 * @param what what it was
 * @param other whom it was with, or empty
 * @param issuer whose circles, or empty for all together
 * @param slip the number of the slip, or empty
 * @param reason what it was for, or what must be known of it; or empty
 * @param amount what it changes in this period; null for a balance
 * @param posted what the ledger has for it; null where the ledger has no line
 * @param balance what is held after it
 * @param payment the number of the payment that it belongs to, or null
 * @param disputed whether somebody disputes that payment
 */
public record StatementRow(
        Part part,
        Day day,
        @Nullable Day trueDay,
        String what,
        String other,
        String issuer,
        String slip,
        String reason,
        @Nullable Circles amount,
        @Nullable Circles posted,
        Circles balance,
        @Nullable Integer payment,
        boolean disputed) {

    /** The parts of a statement, in their order. */
    public enum Part {
        /** What was held before the period. */
        OPENING,
        /** A line of the ledger. */
        LINE,
        /** The loss that has no line yet. */
        NOT_POSTED,
        /** What is held at the end. */
        CLOSING
    }

    /** Returns a balance at the end of a day. */
    static StatementRow balance(Part part, Day day, String what, String reason, Circles balance) {
        return new StatementRow(part, day, null, what, "", "", "", reason, null, null, balance, null, false);
    }

    /** Returns the loss that has no line yet. */
    static StatementRow notPosted(Day day, String what, String reason, Circles amount, Circles balance) {
        return new StatementRow(
                Part.NOT_POSTED, day, null, what, "", "", "", reason, amount, null, balance, null, false);
    }
}
