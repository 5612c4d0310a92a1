/**
 * Money: the ledger, the accounts, why a balance is what it is, payments and their reversal.
 *
 * <p>Decided: a payment's legs are found by the program and shown before they are recorded: directly where that is enough,
 * otherwise through the fewest people, with other ways to choose from. What is shown as the most can always be sent, and
 * where nothing can be sent the cause is said. What a person types as an amount is read
 * as digits, never as a floating-point number. Totals are computed anew each time, never kept.
 */
@NullMarked
package org.folkmoot.desktop.money;

import org.jspecify.annotations.NullMarked;
