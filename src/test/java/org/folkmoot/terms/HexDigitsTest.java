package org.folkmoot.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HexDigitsTest {
    private static final String DIGITS = "0123456789abcdef";
    private static final int LENGTH = 20;

    @Test
    void each_byte_is_a_digit_or_not_at_every_place() {
        for (int place = 0; place < LENGTH; place++) {
            for (int value = 0; value < 256; value++) {
                byte[] bytes = "a0f9".repeat(LENGTH / 4).getBytes(StandardCharsets.ISO_8859_1);
                bytes[place] = (byte) value;
                assertEquals(
                        DIGITS.indexOf(value) >= 0,
                        HexDigits.are(bytes, 0, LENGTH),
                        "byte " + value + " at place " + place);
            }
        }
    }

    @Test
    void only_the_bytes_that_are_asked_for_are_looked_at() {
        byte[] bytes = "{\"0123456789abcdef\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(HexDigits.are(bytes, 2, 16));
        assertFalse(HexDigits.are(bytes, 1, 16));
        assertFalse(HexDigits.are(bytes, 3, 16));
    }

    @Test
    void a_text_has_exactly_so_many_digits() {
        assertTrue(HexDigits.are(DIGITS, 16));
        assertFalse(HexDigits.are(DIGITS, 15));
        assertFalse(HexDigits.are("", 16));
        assertTrue(HexDigits.are("", 0));
        assertFalse(HexDigits.are("0123456789abcdeF", 16));
    }

    @Test
    void letters_that_only_look_like_digits_are_none() {
        for (String other : new String[] {"０", "а", "é", "𝟎", "\u0661"}) {
            String text = (other + DIGITS).substring(0, 16);
            assertFalse(HexDigits.are(text, 16), text);
        }
    }
}
