package org.folkmoot.journal.acts;

import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * The books are closed up to the end of a month, by whoever records and a second person. What comes later is booked on the
 * first open day and carries its true one. It says how much is left unsettled, so that nobody closes over what they did
 * not see.
 *
 * @param until the first day after the month
 * @param second a member who went through the month, too; not who records
 * @param disputed how many payments of these days somebody disputes, from 0
 * @param uncovered how many slips of these or earlier days still wait, from 0
 */
public record MonthClosed(Day until, Id second, int disputed, int uncovered) implements Act {}
