package org.folkmoot.trust.flow;

import java.math.BigInteger;
import java.util.Arrays;
import org.folkmoot.terms.Circles;

/**
 * Whole numbers from 0 in a row, each in the same number of 64-bit limbs, the lowest first.
 *
 * <p>Exact, and without an object for each: one number has at most 124 bits, but many holdings together may have more, so
 * how many limbs are needed follows from the sum of all. Where everything fits into one, one is used.
 */
final class Amounts {
    private final int limbs;
    private long[] cells;

    /** Begins with so many numbers, all 0. */
    Amounts(int limbs, int count) {
        this.limbs = limbs;
        cells = new long[limbs * count];
    }

    /** Returns how many limbs a number needs. */
    static int limbsFor(BigInteger largest) {
        return Math.max(1, Math.ceilDiv(largest.bitLength(), Long.SIZE));
    }

    int limbs() {
        return limbs;
    }

    /** Makes room for so many numbers at least. */
    void reserve(int count) {
        if (cells.length < limbs * count) {
            cells = Arrays.copyOf(cells, Math.max(limbs * count, cells.length * 2));
        }
    }

    /** Takes an amount that fits. */
    void set(int at, Circles amount) {
        clear(at);
        cells[at * limbs] = amount.low();
        if (limbs > 1) {
            cells[at * limbs + 1] = amount.high();
        }
    }

    void set(int at, Amounts other, int index) {
        System.arraycopy(other.cells, index * limbs, cells, at * limbs, limbs);
    }

    /** Takes the first numbers of another row. */
    void copy(Amounts other, int count) {
        reserve(count);
        System.arraycopy(other.cells, 0, cells, 0, limbs * count);
    }

    void clear(int at) {
        Arrays.fill(cells, at * limbs, (at + 1) * limbs, 0);
    }

    boolean isZero(int at) {
        for (int i = at * limbs; i < (at + 1) * limbs; i++) {
            if (cells[i] != 0) {
                return false;
            }
        }
        return true;
    }

    int compare(int at, Amounts other, int index) {
        for (int i = limbs - 1; i >= 0; i--) {
            int compared = Long.compareUnsigned(cells[at * limbs + i], other.cells[index * limbs + i]);
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /** Lowers a number to another one where that is smaller. */
    void lower(int at, Amounts other, int index) {
        if (compare(at, other, index) > 0) {
            set(at, other, index);
        }
    }

    void add(int at, Amounts other, int index) {
        long carry = 0;
        for (int i = 0; i < limbs; i++) {
            long before = cells[at * limbs + i];
            long sum = before + other.cells[index * limbs + i];
            long out = Long.compareUnsigned(sum, before) < 0 ? 1 : 0;
            long whole = sum + carry;
            carry = out | (Long.compareUnsigned(whole, sum) < 0 ? 1 : 0);
            cells[at * limbs + i] = whole;
        }
    }

    /** Takes away a number that is not larger. */
    void subtract(int at, Amounts other, int index) {
        long borrow = 0;
        for (int i = 0; i < limbs; i++) {
            long before = cells[at * limbs + i];
            long less = other.cells[index * limbs + i];
            long rest = before - less;
            long out = Long.compareUnsigned(before, less) < 0 ? 1 : 0;
            long whole = rest - borrow;
            borrow = out | (Long.compareUnsigned(rest, borrow) < 0 ? 1 : 0);
            cells[at * limbs + i] = whole;
        }
    }

    /** Returns a number that is not more than one person can hold of somebody's circles. */
    Circles circles(int at) {
        return new Circles(limbs > 1 ? cells[at * limbs + 1] : 0, cells[at * limbs]);
    }

    BigInteger whole(int at) {
        byte[] bytes = new byte[limbs * Long.BYTES];
        for (int i = 0; i < limbs; i++) {
            long limb = cells[at * limbs + limbs - 1 - i];
            for (int b = 0; b < Long.BYTES; b++) {
                bytes[i * Long.BYTES + b] = (byte) (limb >>> (Long.SIZE - Byte.SIZE * (b + 1)));
            }
        }
        return new BigInteger(1, bytes);
    }

    void set(int at, BigInteger amount) {
        for (int i = 0; i < limbs; i++) {
            cells[at * limbs + i] = amount.shiftRight(Long.SIZE * i).longValue();
        }
    }
}
