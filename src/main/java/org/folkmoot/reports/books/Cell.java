package org.folkmoot.reports.books;

import java.time.Instant;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table for a spreadsheet. */
final class Cell {
    /** With these a spreadsheet begins to compute; the wide ones count too where people type Chinese or Japanese. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private Cell() {}

    /** Returns a text that stays a text, whatever people typed. */
    static String text(String typed) {
        String plain = typed.replace("\u0000", "");
        return !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
    }

    /** Returns the exact amount with a point, or nothing. */
    static String circles(@Nullable Circles amount) {
        return amount == null ? "" : amount.toDecimal();
    }

    /** Returns the ISO date, or nothing. */
    static String day(@Nullable Day day) {
        return day == null ? "" : day.toString();
    }

    /** Returns a moment as ISO 8601 in UTC. */
    static String moment(long unixSeconds) {
        return Instant.ofEpochSecond(unixSeconds).toString();
    }

    /** Returns a whole number, or nothing. */
    static String number(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }
}
