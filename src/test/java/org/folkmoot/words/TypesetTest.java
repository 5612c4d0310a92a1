package org.folkmoot.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.Test;

/** Sentences in the window, with what nobody sees in them. */
class TypesetTest {
    private static final String AMIN = "\u0623\u0645\u064a\u0646";
    private static final Id SOMEBODY = Id.of("0".repeat(64));
    private static final Sentence WAITS = Sentence.of("today.waiting.one", SOMEBODY, 3, 3);

    private final Wording screen = Wording.onScreen(Locale.ENGLISH);

    @Test
    void figures_after_a_name_from_right_to_left_stay_after_it() {
        String said = screen.say(Sentence.of("today.waiting.detail", List.of(WAITS, WAITS)), id -> AMIN);
        Bidi bidi = new Bidi(said, Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < said.length(); i++) {
            boolean turned = bidi.getLevelAt(i) % 2 == 1;
            if (!Typeset.plain(said.substring(i, i + 1)).isEmpty()) {
                assertEquals(AMIN.indexOf(said.charAt(i)) >= 0, turned, said.charAt(i) + " at " + i);
            }
        }
    }

    @Test
    void names_from_left_to_right_and_files_gain_nothing() {
        assertEquals("Ngozi 3 of 3", screen.say(WAITS, id -> "Ngozi"));
        assertEquals(AMIN + " 3 of 3", screen.plain().say(WAITS, id -> AMIN));
        assertEquals(AMIN + " 3 of 3", Typeset.plain(screen.say(WAITS, id -> AMIN)));
    }

    @Test
    void a_name_cannot_turn_the_rest_of_a_sentence_round() {
        for (String name : List.of("Eve\u202e", "Eve\u202c\u202e", "\u2067Eve", "\u202bEve")) {
            String said = screen.say(WAITS, id -> name);
            assertEquals("Eve 3 of 3", Typeset.plain(said));
            assertTrue(said.endsWith("\u202aEve\u202c 3 of 3"), said);
        }
    }

    @Test
    void loose_accents_are_composed_and_what_cannot_be_stands_apart() {
        assertEquals("Z\u00f6e 3 of 3", screen.say(WAITS, id -> "Zo\u0308e"));
        assertEquals("\u202a\u1ecd\u0300\u202c 3 of 3", screen.say(WAITS, id -> "o\u0323\u0300"));
    }

    @Test
    void no_line_ends_between_a_figure_and_its_sign() {
        String title = screen.text("decision.title.rule", "Yearly loss", "7 %", "5 %");
        assertTrue(title.endsWith("7\u00a0%\u00a0\u2192\u00a05\u00a0%"), title);
        String longer = screen.text("decision.title.rule", "To join", "3 people", "5 people");
        assertTrue(longer.endsWith("3\u00a0people \u2192\u00a05\u00a0people"), longer);
        assertFalse(
                screen.plain().text("decision.title.rule", "x", "7 %", "5 %").contains("\u00a0"));
    }
}
