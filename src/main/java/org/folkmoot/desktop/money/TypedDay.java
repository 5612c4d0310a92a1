package org.folkmoot.desktop.money;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Reads a day as people type it: {@code 2026-11-22} or {@code 22.11.2026}; writes the first form. */
final class TypedDay extends StringConverter<@Nullable LocalDate> {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    @Override
    public String toString(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return date(first.group(1), first.group(2), first.group(3));
        }
        Matcher second = DAY_FIRST.matcher(text);
        return second.matches() ? date(second.group(3), second.group(2), second.group(1)) : null;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
