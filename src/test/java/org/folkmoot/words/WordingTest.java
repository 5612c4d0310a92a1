package org.folkmoot.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.MissingResourceException;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void a_sentence_is_said_in_the_language_asked_for() {
        Sentence recorded = Sentence.of("shell.recorded", Circles.whole(1234));
        assertEquals("Recorded: 1,234.00", Wording.in(Locale.ENGLISH).say(recorded, id -> "?"));
        assertEquals("Aufgezeichnet: 1.234,00", Wording.in(Locale.GERMAN).say(recorded, id -> "?"));
    }

    @Test
    void an_unknown_language_is_spoken_in_english() {
        assertEquals("Recorded: x", Wording.in(Locale.FRENCH).text("shell.recorded", "x"));
        assertEquals(Locale.ENGLISH, Languages.closest(Locale.FRENCH));
        assertEquals(Locale.GERMANY, Languages.closest(Locale.GERMANY));
    }

    @Test
    void a_key_without_words_is_an_error() {
        Wording words = Wording.in(Locale.ENGLISH);
        assertThrows(MissingResourceException.class, () -> words.text("shell.no-such-thing"));
    }

    @Test
    void fxml_reads_the_same_words() {
        assertEquals(
                "Nothing fits. Try fewer letters, or part of a name.",
                Wording.in(Locale.ENGLISH).bundle().getString("shell.search.nothing"));
    }
}
