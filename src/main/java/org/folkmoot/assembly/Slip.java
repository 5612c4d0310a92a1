package org.folkmoot.assembly;

/** The number of a slip of paper that somebody signed, as the record keeps it. */
public final class Slip {
    /** So many letters it has at most. */
    public static final int LONGEST = 40;

    private Slip() {}

    /** Tells whether a number has more letters than the record takes. */
    public static boolean isTooLong(String number) {
        return number.length() > LONGEST;
    }
}
