package org.folkmoot.desktop.meetings;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people type it: {@code 19:00}, {@code 7:30}, {@code 19.30}, {@code 19h30} or {@code 19}. */
final class TypedTime {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,2})(?:[:.hH]([0-9]{2})?)?(?:\\s*(?:h|Uhr))?");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TypedTime() {}

    /** Returns the time; nothing when it is none. */
    static Optional<LocalTime> read(String typed) {
        Matcher form = FORM.matcher(typed.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(form.group(1));
        int minute = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
        return hour < HOURS && minute < MINUTES ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
