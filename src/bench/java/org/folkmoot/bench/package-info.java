/**
 * What the program promises about its speed, measured as ratios against a plain yardstick in the same run.
 *
 * <p>A ratio says the same on every machine, a time does not. CPU time is taken, not the clock on the wall, so that a busy
 * machine does not change the answer. Plain Java, because most yardsticks start processes or write files once; JMH is on
 * the class path for whoever measures small things.
 */
@NullMarked
package org.folkmoot.bench;

import org.jspecify.annotations.NullMarked;
