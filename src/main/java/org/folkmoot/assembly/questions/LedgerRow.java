package org.folkmoot.assembly.questions;

import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * One movement of the ledger as a treasurer reads it.
 *
 * @param number its place in the ledger, from 1
 * @param entry the entry that recorded it
 * @param at when, unix seconds
 * @param kind what it was
 * @param from who paid, or who lost; null for income
 * @param to who was paid, or who was issued to; null for a loss and for the income of everybody
 * @param people how many people it concerns
 * @param amount how many circles; negative for a loss and for what was burned
 * @param slip the number of the slip, or empty
 * @param valueDay the day that the slip names, or null
 */
public record LedgerRow(
        long number,
        String entry,
        long at,
        Kind kind,
        @Nullable Id from,
        @Nullable Id to,
        int people,
        Circles amount,
        String slip,
        @Nullable Day valueDay) {

    /** Kinds of movements. */
    public enum Kind {
        /** Basic income up to an hour: everybody's in one line, or what one person collected. */
        INCOME,
        /** The welcome grants of those who joined. */
        WELCOME,
        /** What inviters gave up for those whom they proposed; gone for good. */
        BURNED,
        /** A payment. */
        PAYMENT,
        /** The reversal of a payment. */
        REVERSAL,
        /** The yearly loss taken by one entry, from all the holdings that it touched. */
        LOSS
    }
}
