package org.folkmoot.terms;

/**
 * A share as two whole numbers, such as 2/3: thresholds and quorums are compared without rounding.
 *
 * @param num numerator, 0 to 1,000,000
 * @param den denominator, 1 to 1,000,000, not smaller than the numerator
 */
public record Fraction(long num, long den) {
    private static final long LARGEST = 1_000_000;

    /** Checks the bounds; throws {@link IllegalArgumentException} outside 0 to 1. */
    public Fraction {
        if (num < 0 || den < 1 || den > LARGEST || num > den) {
            throw new IllegalArgumentException("not a share between 0 and 1: " + num + "/" + den);
        }
    }

    /** Reads {@code 2/3}; throws {@link IllegalArgumentException} when it is not two whole numbers. */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || text.length() > 15 || !text.chars().allMatch(c -> c == '/' || c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("not a fraction: " + text);
        }
        return new Fraction(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    /** Returns the smallest whole number that is at least this share of a count. */
    public long atLeastOf(long count) {
        return Math.ceilDiv(Math.multiplyExact(count, num), den);
    }

    /** Returns the smallest whole number that is more than this share of a count. */
    public long moreThanOf(long count) {
        return Math.floorDiv(Math.multiplyExact(count, num), den) + 1;
    }

    @Override
    public String toString() {
        return num + "/" + den;
    }
}
