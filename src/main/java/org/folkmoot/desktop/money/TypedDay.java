package org.folkmoot.desktop.money;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.util.StringConverter;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Reads a day as people type it, {@code 2026-11-22} or {@code 22.11.2026}; writes it as the window's language does. */
final class TypedDay extends StringConverter<@Nullable LocalDate> {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    private final Wording words;
    private @Nullable LocalDate shown;

    TypedDay(Wording words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable LocalDate date) {
        shown = date;
        return written(date);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        if (shown != null && text.equals(written(shown))) {
            return shown;
        }
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return date(first.group(1), first.group(2), first.group(3));
        }
        Matcher second = DAY_FIRST.matcher(text);
        return second.matches() ? date(second.group(3), second.group(2), second.group(1)) : null;
    }

    private String written(@Nullable LocalDate date) {
        return date == null ? "" : words.figures().day(new Day(date.toEpochDay()));
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
