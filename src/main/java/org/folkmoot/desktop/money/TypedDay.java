package org.folkmoot.desktop.money;

import java.time.LocalDate;
import javafx.util.StringConverter;
import org.folkmoot.imports.slips.TypedDate;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Reads a day as {@link TypedDate} does and as it is written here; writes it as the window's language does. */
public final class TypedDay extends StringConverter<@Nullable LocalDate> {
    private final Wording words;
    private @Nullable LocalDate shown;

    /** Reads and writes days in a language. */
    public TypedDay(Wording words) {
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
        return TypedDate.read(text)
                .or(() -> words.figures().readDay(text))
                .map(Day::date)
                .orElse(null);
    }

    private String written(@Nullable LocalDate date) {
        return date == null ? "" : words.figures().day(new Day(date.toEpochDay()));
    }
}
