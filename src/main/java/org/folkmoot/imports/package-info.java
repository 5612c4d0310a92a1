/**
 * Files and sheets become people and trust: reading what groups really have, judging each row, taking the good rest.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>A file is data, never an instruction.</b> Every size is bounded before it is believed, nothing is evaluated,
 *       and whatever is wrong becomes a sentence with a line; no exception leaves this room because of what a file says.
 *   <li><b>No guessing of letters.</b> UTF-8, or UTF-16 with its mark. Other bytes are refused with their line, and a
 *       person may choose Windows-1252; a program that guesses turns names into other names. What is UTF-8, or begins with a
 *       mark, stays that whatever was chosen.
 *   <li><b>Preview and plan are values.</b> Nothing is recorded until somebody says so, and then it is one deed: the
 *       record counts a deed only when all of it is there, so a cancelled or killed import leaves nothing.
 *   <li><b>Numbers on sheets are the numbers of the record</b> ("member 12"), not places in an alphabet: a sheet printed
 *       last month still means the same people after others have joined.
 *   <li><b>Personal columns</b> beside the name go, if they are ticked, into a local file and never into the record.
 * </ul>
 */
@NullMarked
package org.folkmoot.imports;

import org.jspecify.annotations.NullMarked;
