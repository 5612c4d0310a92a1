package org.folkmoot.drawing;

/**
 * Numbers that look random and are the same on every machine: SplitMix64 (Steele, Lea, Flood 2014).
 *
 * <p>Stateless: the same seed and number always give the same value, so that what one person gets does not depend on
 * how many others were asked before.
 */
record Scatter(long seed) {
    /** A number from -1 (included) to 1 (excluded). */
    double of(long number) {
        long z = seed + (number + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return (z >> 11) * 0x1.0p-52;
    }
}
