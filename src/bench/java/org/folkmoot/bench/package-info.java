/**
 * What the program promises about its speed, measured as ratios against a plain yardstick in the same run.
 *
 * <p>{@code mvn -Pbench verify} measures everything and takes some minutes; {@code -Dbench=WORD} takes only the benchmarks
 * whose sentence contains the word ({@code window}, {@code reading}, {@code importing}, {@code routes}). Each prints one
 * line that begins with {@code holds} or {@code OVER}, and the last line counts what is over. A ratio over its promise fails nothing: it is
 * for people to see, and no test depends on a time.
 *
 * <p>A ratio says the same on every machine, a time does not. Where a person waits, at a start, the promise is about the
 * clock, and all processors may help; where work goes on beside a person, it is about the CPU time of all threads together.
 * Both are printed, and a busy machine changes the clock more. Medians of several rounds, ours and the yardstick turn and
 * turn about. Plain Java, because most yardsticks start processes or write files once; JMH is on the class path for whoever
 * measures small things.
 *
 * <p>Left out of each promise is what its benchmark says. Where ours does what the yardstick does not (a hash of every line,
 * say), that is part of the ratio and not taken off.
 */
@NullMarked
package org.folkmoot.bench;

import org.jspecify.annotations.NullMarked;
