package org.folkmoot.assembly;

import java.util.List;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * That the books were closed up to a day.
 *
 * @param from the first day that was open until then
 * @param until the first day that stays open; the first of a month
 * @param entry the entry that closed them
 * @param at when, unix seconds
 * @param by who recorded it
 * @param second who went through it, too
 * @param disputed the payments of these days that somebody disputed when they were closed
 * @param uncovered the slips of these or earlier days that waited then
 */
public record Closing(
        Day from, Day until, String entry, long at, Id by, Id second, List<Id> disputed, List<Id> uncovered) {
    /** Keeps its own copies. */
    public Closing {
        disputed = List.copyOf(disputed);
        uncovered = List.copyOf(uncovered);
    }

    /** Returns the last day that it closed. */
    public Day last() {
        return until.plus(-1);
    }
}
