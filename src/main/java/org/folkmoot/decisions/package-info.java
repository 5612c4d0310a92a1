/**
 * How votes are judged: methods and counts.
 *
 * <p>Whole numbers only: a threshold is a fraction, and what is needed is a number of votes, because "66.7 %" is neither
 * two thirds nor something that a hand can show. A tie is reported as a tie and a lost quorum as "not decided"; the
 * program never picks. A proposal without a single yes never passes, whatever the threshold.
 */
@NullMarked
package org.folkmoot.decisions;

import org.jspecify.annotations.NullMarked;
