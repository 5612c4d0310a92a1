/**
 * Basic income, yearly loss and the ledger, exact to 10^-18 circle.
 *
 * <p>The arithmetic is that of the Circles v2 contracts, so that an assembly which keeps the defaults counts the same as
 * they do, to the last unit. Decisions:
 *
 * <ul>
 *   <li>The loss from one day to the next is that of the rate in force on the earlier day. A rule that starts on a day
 *       therefore changes nothing of what was held when that day began.
 *   <li>Loss is lazy: it is taken when a holding is touched, in one power step for each constant in force. Taking it
 *       every day instead would differ by dust, and would touch every holding every day.
 *   <li>What the common fund itself holds loses like everybody's, and that loss goes to nobody. Otherwise the fund would
 *       be the one holder that never loses.
 *   <li>Planning and posting are apart: a {@link org.folkmoot.money.Draft} says what would happen, and only
 *       {@link org.folkmoot.money.Ledger#post} changes anything. So foresight and judging share their arithmetic.
 *   <li>Common circles are counted apart from those of people, with kinds of lines of their own: they stand for circles that
 *       are held already. The issuer of common circles never holds any: what it hands out comes into being, and what it gets
 *       is gone.
 *   <li>The day on which a payment is booked is told to a {@link org.folkmoot.money.Statement} and nowhere else: it moves a
 *       line from one period into another, never a loss.
 *   <li>Iteration is in the order of {@link org.folkmoot.terms.Id}, whatever the history: two ledgers with the same
 *       holdings list them alike.
 * </ul>
 */
@NullMarked
package org.folkmoot.money;

import org.jspecify.annotations.NullMarked;
