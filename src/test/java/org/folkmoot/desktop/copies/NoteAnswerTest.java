package org.folkmoot.desktop.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.journal.NoteDifference;
import org.folkmoot.terms.Day;
import org.junit.jupiter.api.Test;

/** A note from a notebook is compared with the words of meetings, without a window. */
class NoteAnswerTest {
    private static final MeetingWords FIRST = meeting(1, 10);
    private static final MeetingWords SECOND = meeting(2, 500);
    private static final List<MeetingWords> BOTH = List.of(SECOND, FIRST);

    @Test
    void the_last_words_are_the_same_in_either_language_and_any_spelling() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String note = String.join(" - ", SECOND.words().in(language)).toUpperCase(language);
            assertEquals(new NoteAnswer.Same(SECOND, true), answer(note));
        }
    }

    @Test
    void an_old_note_is_told_which_meeting_it_belongs_to() {
        assertEquals(
                new NoteAnswer.Same(FIRST, false),
                answer(String.join(" ", FIRST.words().in(Locale.ENGLISH))));
    }

    @Test
    void one_other_word_is_named_with_what_should_stand_there() {
        List<String> note = words(FIRST);
        String real = note.set(4, "nonsense");
        NoteAnswer.Differs differs = assertInstanceOf(NoteAnswer.Differs.class, answer(String.join(" ", note)));
        assertEquals(FIRST, differs.meeting());
        assertEquals(List.of(new NoteDifference.Other(5, "nonsense", real)), differs.differences());
    }

    @Test
    void one_forgotten_word_is_one_difference() {
        List<String> note = words(SECOND);
        String real = note.remove(0);
        NoteAnswer.Differs differs = assertInstanceOf(NoteAnswer.Differs.class, answer(String.join(" ", note)));
        assertEquals(List.of(new NoteDifference.Missing(1, real)), differs.differences());
    }

    @Test
    void words_of_no_meeting_here_are_not_called_nearly_right() {
        assertEquals(new NoteAnswer.Unknown(), answer(String.join(" ", words(meeting(3, 1000)))));
        assertEquals(new NoteAnswer.Unknown(), NoteAnswer.of("river copper", List.of(), Locale.ENGLISH));
    }

    @Test
    void nothing_typed_is_no_answer() {
        assertEquals(new NoteAnswer.Nothing(), answer(" \t "));
    }

    private static NoteAnswer answer(String note) {
        return NoteAnswer.of(note, BOTH, Locale.ENGLISH);
    }

    private static List<String> words(MeetingWords meeting) {
        return new ArrayList<>(meeting.words().in(Locale.ENGLISH));
    }

    private static MeetingWords meeting(int number, int from) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < ClosingWords.COUNT; i++) {
            numbers.add(from + 7 * i);
        }
        return new MeetingWords(number, new Day(20_000 + number), new ClosingWords(numbers));
    }
}
