package org.folkmoot.imports.slips;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.terms.Day;

/**
 * Reads a day as people and spreadsheets write it: {@code 2026-11-22} or {@code 22.11.2026}.
 *
 * <p>With strokes only where it cannot be mistaken: {@code 22/11/2026}, but not {@code 04/05/2026}, which is April in one
 * country and May in the other.
 */
public final class TypedDate {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern STROKES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final int MONTHS = 12;

    private TypedDate() {}

    /** Returns the day, if it is one. */
    public static Optional<Day> read(String typed) {
        String text = typed.strip();
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return date(year.group(1), year.group(2), year.group(3));
        }
        Matcher dots = DAY_FIRST.matcher(text);
        if (dots.matches()) {
            return date(dots.group(3), dots.group(2), dots.group(1));
        }
        Matcher strokes = STROKES.matcher(text);
        if (!strokes.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(strokes.group(1));
        int second = Integer.parseInt(strokes.group(2));
        if (first <= MONTHS && second <= MONTHS && first != second) {
            return Optional.empty();
        }
        return first > MONTHS || first == second
                ? date(strokes.group(3), strokes.group(2), strokes.group(1))
                : date(strokes.group(3), strokes.group(1), strokes.group(2));
    }

    private static Optional<Day> date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new Day(date.toEpochDay()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
