package org.folkmoot.reports.books;

import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/**
 * One row of a statement in words.
 *
 * @param part which part of the statement it is
 * @param day on which day; of the opening balance, the day before the period
 * @param what what it was
 * @param other whom it was with, or empty
 * @param issuer whose circles, or empty for all together
 * @param slip the number of the slip, or empty
 * @param reason what it was for, or what must be known of it; or empty
 * @param amount what it changes in this period; null for a balance
 * @param posted what the ledger has for it; null where the ledger has no line
 * @param balance what is held after it
 */
public record StatementRow(
        Part part,
        Day day,
        String what,
        String other,
        String issuer,
        String slip,
        String reason,
        @Nullable Circles amount,
        @Nullable Circles posted,
        Circles balance) {

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
}
