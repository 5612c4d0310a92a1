/**
 * What the assembly decided, what it agreed, what nobody here has decided yet, and what no vote can change.
 *
 * <p>Decided: a value that the founders took together with others is not shown as decided by anybody; it stands under
 * its own heading as the program's suggestion that was taken as a whole. There is no field here that changes a value:
 * the only way from this page to another value is a proposal.
 *
 * <p>Decided: a rule that this version of the program does not act on is never shown as holding. It stands apart, folded
 * away, with what the program does today instead and what it suggests; the judge refuses a proposal about it. Another
 * way would have been to let people agree on it for the time being: but then a later version would begin to act on a
 * count whose voters never saw what it does.
 *
 * <p>Decided: a preset has a page of its own, on which each of its rules is proposed by a click, one after the other; there
 * is no button for all of them. What it says about rules that nothing acts on stands below, said to be missing.
 *
 * <p>Decided: the page stays calm with eighty rules by folding groups of more than a few, and opens whatever fits what
 * somebody types.
 */
@NullMarked
package org.folkmoot.desktop.rules;

import org.jspecify.annotations.NullMarked;
