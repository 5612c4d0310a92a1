/**
 * Power: what can be counted about who holds it, shown to everyone.
 *
 * <p>There are no good or bad colours and no score: a card is marked only where a rule that this assembly took is
 * crossed. Each card says how it is counted. The series over time and the talk itself come with the room
 * {@code org.folkmoot.power}; until then only what follows from the state as it is now stands here.
 */
@NullMarked
package org.folkmoot.desktop.power;

import org.jspecify.annotations.NullMarked;
