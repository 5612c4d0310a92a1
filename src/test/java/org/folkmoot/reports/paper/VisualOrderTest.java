package org.folkmoot.reports.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisualOrderTest {
    @Test
    void text_from_left_to_right_stays_as_it_is() {
        assertEquals("Jonas Weiß (214)", VisualOrder.of("Jonas Weiß (214)"));
    }

    @Test
    void a_name_from_right_to_left_is_put_as_it_is_seen() {
        assertEquals(new StringBuilder("בן־דוד").reverse().toString(), VisualOrder.of("בן־דוד"));
    }

    @Test
    void inside_a_sentence_only_the_name_is_turned() {
        assertEquals("From לעי to Jonas", VisualOrder.of("From יעל to Jonas"));
    }

    @Test
    void marks_stay_with_their_letter_and_brackets_turn() {
        assertEquals("(\u05d1\u05d0\u05b8)", VisualOrder.of("(\u05d0\u05b8\u05d1)"));
    }
}
