package org.folkmoot.desktop.copies;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.copies.Verification;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Day;

/**
 * The closing words of one meeting.
 *
 * @param number the number that people see
 * @param day the day on which it was held
 * @param words its closing words
 */
public record MeetingWords(int number, Day day, ClosingWords words) {
    /** Returns those of every meeting that closed, the newest first. */
    public static List<MeetingWords> of(Assembly state) {
        return state.meetings().values().stream()
                .flatMap(MeetingWords::of)
                .sorted(Comparator.comparingInt(MeetingWords::number).reversed())
                .toList();
    }

    private static Stream<MeetingWords> of(Meeting meeting) {
        String entry = meeting.closingEntry();
        Day held = meeting.heldOn();
        Long closed = meeting.closedAt();
        return entry == null || closed == null
                ? Stream.empty()
                : Stream.of(new MeetingWords(
                        meeting.number(), held == null ? Day.of(closed) : held, ClosingWords.of(entry)));
    }

    /** Returns those of the last meeting in a copy; empty when none has closed or copies went their own way in it. */
    static Optional<MeetingWords> of(Verification.Checked checked) {
        ClosingWords words = checked.closingWords();
        Verification.LastMeeting last = checked.lastMeeting();
        return words == null || last == null || checked.heads().size() > 1
                ? Optional.empty()
                : Optional.of(new MeetingWords(last.number(), last.day(), words));
    }
}
