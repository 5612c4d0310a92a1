package org.folkmoot.desktop.copies;

import java.util.List;
import java.util.Locale;
import org.folkmoot.journal.NoteDifference;

/** What a note from somebody's notebook turns out to be. */
public sealed interface NoteAnswer {
    /** Fewer than this many differences are slips of the pen; with more, it is another note. */
    int FEW = 5;

    /** Nothing was typed. */
    record Nothing() implements NoteAnswer {}

    /**
     * It is the closing words of a meeting.
     *
     * @param meeting that meeting
     * @param last whether it is the last one
     */
    record Same(MeetingWords meeting, boolean last) implements NoteAnswer {}

    /**
     * It is nearly the closing words of a meeting.
     *
     * @param meeting the meeting whose words it comes nearest to
     * @param differences where it departs from them
     */
    record Differs(MeetingWords meeting, List<NoteDifference> differences) implements NoteAnswer {
        /** Keeps its own copy. */
        public Differs {
            differences = List.copyOf(differences);
        }
    }

    /** It is not like the words of any meeting here. */
    record Unknown() implements NoteAnswer {}

    /**
     * Compares a note with the words of meetings.
     *
     * @param typed the note, in any language that has closing words
     * @param meetings the meetings, the newest first
     * @param locale the reader's language, for notes that could be read in several
     */
    static NoteAnswer of(String typed, List<MeetingWords> meetings, Locale locale) {
        if (typed.isBlank()) {
            return new Nothing();
        }
        NoteAnswer nearest = new Unknown();
        int fewest = FEW;
        for (MeetingWords meeting : meetings) {
            List<NoteDifference> differences = meeting.words().differences(typed, locale);
            if (differences.isEmpty()) {
                return new Same(meeting, meeting.equals(meetings.getFirst()));
            }
            if (differences.size() < fewest) {
                fewest = differences.size();
                nearest = new Differs(meeting, differences);
            }
        }
        return nearest;
    }
}
