/**
 * Money: the ledger, the accounts, why a balance is what it is, payments and their reversal.
 *
 * <p>Decided: a payment's legs are chosen by the program and shown before they are recorded: the payer's own circles
 * first, then others in the order of ids, only those that the payee accepts. What a person types as an amount is read
 * as digits, never as a floating-point number. Totals are computed anew each time, never kept.
 */
@NullMarked
package org.folkmoot.desktop.money;

import org.jspecify.annotations.NullMarked;
