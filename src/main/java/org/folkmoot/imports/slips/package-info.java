/**
 * Slips as people type, paste or bring them in become payments: reading each row, taking what fits together, and saying of
 * every row what became of it.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>A row is texts until it is recorded.</b> What somebody typed is kept as they typed it, also where it is wrong;
 *       what it means is read anew each time, so nothing typed is lost because something else changed.
 *   <li><b>The judge has the last word on every row.</b> The plan is tried on a copy of the state, act by act, and what is
 *       refused there is said of that row with the same sentence. There is no second list of what is allowed.
 *   <li><b>Slips that wait take part.</b> Whoever types new slips also tries those of earlier days again, first; so nobody
 *       overtakes a slip that waits by being typed later.
 *   <li><b>Directly first, through people then.</b> What nobody takes directly goes the way with the fewest people, so that a
 *       treasurer need not look for ways. Who could go alone but not together with others of that day waits with them:
 *       the order of a list would otherwise decide whose way is taken. That such a slip waits the judge does not look into;
 *       nobody has a claim to the hands of others.
 *   <li><b>One deed.</b> What fits is paid and what does not is recorded as uncovered, all together or not at all.
 * </ul>
 */
@NullMarked
package org.folkmoot.imports.slips;

import org.jspecify.annotations.NullMarked;
