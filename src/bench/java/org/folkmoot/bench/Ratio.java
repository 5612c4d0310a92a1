package org.folkmoot.bench;

/**
 * What the program took and what the yardstick took.
 *
 * @param ours the program
 * @param yardstick the yardstick, more than no CPU time
 */
record Ratio(Span ours, Span yardstick) {
    /** Returns how many times the yardstick's CPU time. */
    double timesByCpu() {
        return (double) ours.cpu() / yardstick.cpu();
    }

    /** Returns how many times the yardstick's time by the clock. */
    double timesByTheClock() {
        return (double) ours.wall() / yardstick.wall();
    }
}
