package org.folkmoot.bench;

/**
 * What the program took and what the yardstick took.
 *
 * @param ours nanoseconds
 * @param yardstick nanoseconds, more than 0
 */
record Ratio(long ours, long yardstick) {
    double times() {
        return (double) ours / yardstick;
    }
}
