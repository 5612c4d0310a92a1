package org.folkmoot.desktop.money;

import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** The day that a slip names, as somebody enters it. */
public final class ValueDay {
    private ValueDay() {}

    /**
     * Returns why a day cannot be taken; null when it can.
     *
     * @param day what is entered, or null
     * @param founded the day of the founding; somewhere it was still the day before
     * @param today the day on which it is entered
     */
    public static @Nullable Sentence wrong(@Nullable Day day, Day founded, Day today) {
        if (day == null) {
            return Sentence.of("money.missing.day");
        }
        if (day.isBefore(founded.plus(-1))) {
            return Sentence.of("refusal.value-day", day);
        }
        return today.isBefore(day) ? Sentence.of("money.missing.day-ahead") : null;
    }
}
