/**
 * What an assembly can set: the rules as data, and the rulebook of dated values with who decided each.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>A value is its written form</b> ({@code 700}, {@code >=2/3}, {@code off}), checked by the rule's type. It
 *       stands like that in acts and files, so nothing is lost or reinterpreted between the screen and the record.
 *   <li><b>Code asks for a rule by its constant</b> in {@link org.folkmoot.rules.Rules}; there is no other way to read
 *       a choice, so a rule that stands in no list cannot be obeyed.
 *   <li><b>The list is whole, also where the program lags behind it.</b> What no code acts on yet stands in {@code
 *       NotYet} with {@link org.folkmoot.rules.Rule.Force#NOT_YET}; it has no constant, and the judge refuses to propose
 *       or found on it. Numbers in the judges that are no rules are listed, each with where it comes from, in
 *       {@code NoHiddenChoiceTest}; choices without a number stand in {@link org.folkmoot.rules.Safeguard}.
 *   <li><b>A preset is a list of values, and each comes to the vote alone.</b> A proposal about several rules at once would
 *       make people take what they do not want for what they want, its title could not be neutral, and one contested
 *       value would hold the others. So {@link org.folkmoot.rules.Preset} prepares one proposal a rule, and what no code
 *       acts on yet is said to be missing from it.
 *   <li><b>What is decided later stands.</b> A value that was planned for a day on or after the first of a newer one never
 *       comes; where the newer one is held, the plan stands again.
 *   <li><b>The rulebook is immutable.</b> It is small, changes rarely, and is read by many threads.
 * </ul>
 */
@NullMarked
package org.folkmoot.rules;

import org.jspecify.annotations.NullMarked;
