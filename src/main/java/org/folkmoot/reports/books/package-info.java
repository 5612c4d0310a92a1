/**
 * The books for taking away: statements, and the whole ledger as tables and as plain-text accounting.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>Tables are CSV as in RFC 4180, in UTF-8 with a byte order mark.</b> Without the mark, the spreadsheet that most
 *       people have reads UTF-8 as the code page of its country and garbles names; readers that do not need it skip it.
 *       Days are ISO, numbers have a point and all their decimals, names of columns are in the reader's language.
 *   <li><b>What people typed never becomes a formula.</b> A text that a spreadsheet would compute gets an apostrophe in
 *       front. Numbers of our own stay numbers, with their minus.
 *   <li><b>Plain-text accounting: one commodity, and the issuer in the account.</b> {@code holders:12 Amina:7 Farid} are
 *       Farid's circles with Amina. A commodity for each issuer would keep apart what the people count one for one, and
 *       make every report as long as the list of members.
 *   <li><b>In hledger's text a name stands after the person's number, with what could be read as something else in per
 *       cent signs</b>, so that it can be read back and is never ambiguous. Beancount allows only letters and digits in
 *       accounts: there accounts are numbers, and names stand beside them.
 *   <li><b>The books of a period go by the day on which each line is booked</b>: of a payment the day of its slip, or the
 *       first day that was open when it was recorded; of everything else the day on which circles moved. Statements, the
 *       treasurer's report, accounts and the ledger in its three forms agree in this, so that the lines of a month add up
 *       to its report. What two people closed never changes again: no later line is booked there, and the loss of a day is
 *       of what was really held on it. Where slips were typed after a month's end, a balance differs from what was held that
 *       evening by just these payments, and says so. The charts show what was held.
 *   <li><b>A file is whole or not there, and none is overwritten</b> unless a person chose that file to be replaced.
 * </ul>
 */
@NullMarked
package org.folkmoot.reports.books;

import org.jspecify.annotations.NullMarked;
