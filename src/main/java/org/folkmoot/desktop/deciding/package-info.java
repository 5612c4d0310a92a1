/**
 * What the screens of meetings, decisions and rules share: a proposal with its neutral title, the rule's sentence before
 * and after, the result of a count in one sentence, and the confirming of it.
 *
 * <p>Decided: whether something can be recorded now is never worked out a second time here. A button that would be
 * refused is found by {@link org.folkmoot.desktop.deciding.Rehearsal}, which asks the same judge that the desk asks, and
 * says the judge's own sentence.
 */
@NullMarked
package org.folkmoot.desktop.deciding;

import org.jspecify.annotations.NullMarked;
