package org.folkmoot.assembly.questions;

import org.folkmoot.money.Posting;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * One movement as it stands in the books, with what recorded it.
 *
 * @param number its place among all movements, from 1
 * @param posting the movement
 * @param entry the entry that recorded it
 * @param place that entry's place in the record, from 1
 * @param at when, unix seconds
 * @param by who recorded it, or null where nobody is named
 * @param other who gave or received what was paid, or whose loss was received; otherwise null
 * @param payment the number of the payment that it belongs to, or null
 */
public record Booked(
        long number,
        Posting posting,
        String entry,
        long place,
        long at,
        @Nullable Id by,
        @Nullable Id other,
        @Nullable Integer payment) {}
