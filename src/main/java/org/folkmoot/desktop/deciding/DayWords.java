package org.folkmoot.desktop.deciding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Days in a date field as the window's language writes them, never as the machine's does. */
public final class DayWords extends StringConverter<@Nullable LocalDate> {
    private static final List<DateTimeFormatter> READ = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private final Wording words;
    private @Nullable LocalDate shown;

    private DayWords(Wording words) {
        this.words = words;
    }

    /** Lets a date field speak the window's language; reads 2026-11-22, 22.11.2026, 22/11/2026 and what it writes. */
    public static void in(DatePicker field, Wording words, String name) {
        field.setConverter(new DayWords(words));
        field.getEditor().setAccessibleText(name);
        field.setAccessibleText(name);
        field.setPromptText("2026-11-22");
    }

    @Override
    public String toString(@Nullable LocalDate date) {
        shown = date;
        return date == null ? "" : words.figures().day(new Day(date.toEpochDay()));
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String typed) {
        String plain = typed == null ? "" : typed.strip();
        if (plain.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : READ) {
            try {
                return LocalDate.parse(plain, format);
            } catch (DateTimeException another) {
                // perhaps the next way of writing
            }
        }
        return words.figures().readDay(plain).map(Day::date).orElse(shown);
    }
}
