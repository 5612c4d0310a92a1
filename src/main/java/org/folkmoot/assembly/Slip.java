package org.folkmoot.assembly;

import java.util.Locale;
import java.util.regex.Pattern;
import org.folkmoot.journal.acts.Assent;

/** The number of a slip of paper that somebody signed, as the record keeps it. */
public final class Slip {
    /** So many letters it has at most. */
    public static final int LONGEST = 40;

    private static final Pattern NOUGHTS = Pattern.compile("^0+(?=[0-9]+$)");

    private Slip() {}

    /** Returns what all ways of writing a number have in common: no noughts before it, and small letters. */
    public static String same(String number) {
        return NOUGHTS.matcher(number.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** Tells whether a number has more letters than the record takes. */
    public static boolean isTooLong(String number) {
        return number.length() > LONGEST;
    }

    /** Tells whether somebody's word lacks its slip: whoever signed has one, and nobody's number is too long. */
    static boolean isMissing(Assent assent, String number) {
        return isTooLong(number) || assent == Assent.SIGNATURE && number.isBlank();
    }

    /** Tells the same, and whether the number is written with spaces around it, with which it would be another one. */
    static boolean isWrong(Assent assent, String number) {
        return isMissing(assent, number) || !number.equals(number.strip());
    }
}
