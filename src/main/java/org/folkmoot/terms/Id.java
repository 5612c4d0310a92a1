package org.folkmoot.terms;

import org.jspecify.annotations.Nullable;

/**
 * The identity of a person, organisation, meeting, proposal, vote or payment: the entry that created it and the index
 * within that entry's batch.
 *
 * <p>Written as {@code <64 lower-case hex digits>.<index>}. The numbers people see ("member 12") are labels given in
 * replay order and never stand in an act.
 *
 * @param entry the id of the creating entry, 64 lower-case hex digits
 * @param index position within the entry's batch, from 0
 */
public record Id(String entry, int index) implements Comparable<Id> {
    private static final int HEX_DIGITS = 64;

    /** 2^32 divided by the golden ratio; see {@link #hashCode}. */
    private static final int SPREAD = 0x9E37_79B9;

    /** Checks the form; throws {@link IllegalArgumentException} when it is not 64 hex digits and an index from 0. */
    public Id {
        if (!isEntryId(entry) || index < 0) {
            throw new IllegalArgumentException("not an id: " + entry + "." + index);
        }
    }

    /** Returns the id of the one thing that an entry created. */
    public static Id of(String entry) {
        return new Id(entry, 0);
    }

    /** Reads the written form; throws {@link IllegalArgumentException} when it is not one. */
    public static Id parse(String text) {
        int dot = text.indexOf('.');
        if (dot != HEX_DIGITS || text.length() > dot + 10 || text.length() == dot + 1) {
            throw new IllegalArgumentException("not an id: " + text);
        }
        int index = 0;
        for (int i = dot + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || (c == '0' && i == dot + 1 && text.length() > dot + 2)) {
                throw new IllegalArgumentException("not an id: " + text);
            }
            index = index * 10 + (c - '0');
        }
        return new Id(text.substring(0, dot), index);
    }

    /** Tells whether a text has the form of an entry's id: 64 lower-case hex digits. */
    public static boolean isEntryId(String text) {
        return HexDigits.are(text, HEX_DIGITS);
    }

    /** Returns the same entry's thing at another index. */
    public Id at(int otherIndex) {
        return new Id(entry, otherIndex);
    }

    @Override
    public int compareTo(Id other) {
        // People of one batch share their entry, mostly even the same object.
        int byEntry = entry.equals(other.entry) ? 0 : entry.compareTo(other.entry);
        return byEntry != 0 ? byEntry : Integer.compare(index, other.index);
    }

    /** Looked up millions of times at every start; most ids differ in their number, or share the very entry. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Id that && index == that.index && entry.equals(that.entry);
    }

    /** Spreads the people of one batch over all numbers, so that pairs of them do not fall together (Knuth, 6.4). */
    @Override
    public int hashCode() {
        return entry.hashCode() + index * SPREAD;
    }

    @Override
    public String toString() {
        return entry + "." + index;
    }
}
