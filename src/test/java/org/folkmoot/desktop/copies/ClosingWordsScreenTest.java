package org.folkmoot.desktop.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.journal.ClosingWords;
import org.junit.jupiter.api.Test;

/** Closing words are shown large, and somebody compares them with a notebook. */
class ClosingWordsScreenTest extends CopiesOnScreen {
    @Test
    void closing_words_are_shown_in_both_languages_and_compared_with_a_notebook() throws IOException {
        village = LivelyVillage.in(folder.resolve("village"));
        sit(plain());
        ClosingWords words = village.desk().ask(MeetingWords::of).getFirst().words();
        until("words are shown", () -> text("#copies-words-first")
                .equals(String.join(" · ", words.in(Locale.ENGLISH).subList(0, 4))));
        fire("#copies-words-de");
        assertEquals(String.join(" · ", words.in(Locale.GERMAN).subList(4, 8)), text("#copies-words-second"));
        compare(String.join(" ", words.in(Locale.GERMAN)).toUpperCase(Locale.ROOT));
        assertTrue(answer("#copies-note-answer").startsWith("The same."), answer("#copies-note-answer"));
        List<String> typed = new ArrayList<>(words.in(Locale.ENGLISH));
        typed.set(2, "zzzz");
        compare(String.join(", ", typed));
        assertTrue(
                answer("#copies-note-answer")
                        .contains("Word 3: your notebook has “zzzz”, the record “"
                                + words.in(Locale.ENGLISH).get(2) + "”."),
                answer("#copies-note-answer"));
        compare("river copper lantern seven oak violin harbour moss");
        assertTrue(answer("#copies-note-answer").startsWith("These are not the words"), answer("#copies-note-answer"));
    }
}
