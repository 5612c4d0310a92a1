/**
 * Slips: the pile of paper after a market, typed line by line, pasted, or brought in as a file; and those that wait.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>The table is a window over lines of text</b>, not a table with editors: as many rows of fields as there is room
 *       for, filled anew when somebody scrolls. Every field is an ordinary text field, so a screen reader reads it, and what
 *       is typed is kept letter by letter.
 *   <li><b>Enter goes on</b>, through number, payer, payee, amount and purpose and then to the next line; day and agreement
 *       are mostly the pile's and are passed over. Candidates for a name stand under the table; Enter takes the first.
 *   <li><b>What was typed lies in a local file</b> from the moment it is typed until it is recorded, and never in the record.
 * </ul>
 */
@NullMarked
package org.folkmoot.desktop.slips;

import org.jspecify.annotations.NullMarked;
