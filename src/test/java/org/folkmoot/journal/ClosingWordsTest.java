package org.folkmoot.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.journal.NoteDifference.Missing;
import org.folkmoot.journal.NoteDifference.Other;
import org.folkmoot.journal.NoteDifference.Surplus;
import org.junit.jupiter.api.Test;

final class ClosingWordsTest {
    /** SHA-256 of "folkmoot", standing for an entry's id. */
    private static final String ID = "1b57fa4084bfb28b3fd31ed45e3a107d30189a46e1a91949ab62e36d89f8ee18";

    /** SHA-256 of "moot". */
    private static final String OTHER = "b3253887b19cdcded45113ca47d7f99032e2ec98b7b0f98793a8604e099e58f3";

    private static final String NOTE = "tumbler pastry nautilus apple hospital fridge level midnight";
    private static final String ZETTEL = "Vollkorn Ordner Milbe Anfang Kapitän Güterzug Kusine Magma";

    private final ClosingWords words = ClosingWords.of(ID);

    @Test
    void the_words_of_a_known_entry_stay_the_same_for_ever() {
        assertEquals(List.of(NOTE.split(" ")), words.in(Locale.ENGLISH));
        assertEquals(List.of(ZETTEL.split(" ")), words.in(Locale.GERMAN));
        assertEquals(words, ClosingWords.of(HexFormat.of().parseHex(ID)));
    }

    @Test
    void a_language_without_a_list_gets_the_english_words() {
        assertEquals(words.in(Locale.ENGLISH), words.in(Locale.FRENCH));
        assertEquals(words.in(Locale.GERMAN), words.in(Locale.of("de", "AT")));
    }

    @Test
    void one_changed_entry_gives_other_words() {
        for (int digit = 0; digit < ID.length(); digit++) {
            char changed = ID.charAt(digit) == '0' ? '1' : '0';
            String id = ID.substring(0, digit) + changed + ID.substring(digit + 1);
            assertNotEquals(words, ClosingWords.of(id), id);
        }
    }

    @Test
    void two_heads_have_words_of_their_own_in_whatever_order_they_are_found() {
        ClosingWords both = ClosingWords.ofHeads(List.of(ID, OTHER));
        assertEquals(both, ClosingWords.ofHeads(List.of(OTHER, ID)));
        assertEquals(
                List.of("biscuit", "bottle", "scuba", "modern", "clarinet", "store", "herb", "exotic"),
                both.in(Locale.ENGLISH));
        assertEquals(words, ClosingWords.ofHeads(List.of(ID)));
    }

    @Test
    void what_is_no_id_has_no_words() {
        assertThrows(IllegalArgumentException.class, () -> ClosingWords.of(ID.substring(2)));
        assertThrows(IllegalArgumentException.class, () -> ClosingWords.of(ID.toUpperCase(Locale.ROOT)));
        assertThrows(IllegalArgumentException.class, () -> ClosingWords.of(new byte[31]));
        assertThrows(IllegalArgumentException.class, () -> ClosingWords.ofHeads(List.of()));
    }

    @Test
    void a_note_in_german_is_recognised_on_an_english_screen() {
        assertEquals(Optional.of(words), ClosingWords.recognise(ZETTEL));
        assertEquals(List.of(), words.differences(ZETTEL, Locale.ENGLISH));
        assertEquals(List.of(), words.differences(NOTE, Locale.GERMAN));
    }

    @Test
    void a_note_is_recognised_however_it_is_written_down() {
        for (String note : List.of(
                "1. Tumbler\n2. Pastry\n3. Nautilus\n4. Apple\n5. Hospital\n6. Fridge\n7. Level\n8. Midnight\n",
                "TUMBLER-PASTRY-NAUTILUS-APPLE/HOSPITAL-FRIDGE-LEVEL-MIDNIGHT",
                "tumb past naut appl hosp frid leve midn",
                "  vollkorn, ordner; milbe – anfang · kapitan gueterzug kusine magma.",
                "Voll Ordn Milb Anfa Kapitaen Guterzug Kusi Magm",
                "Vollkorn Ordner Milbe Anfang Kapita\u0308n GÜTERZUG Kusine Magma")) {
            assertEquals(Optional.of(words), ClosingWords.recognise(note), note);
        }
    }

    @Test
    void what_is_not_eight_words_of_one_language_is_not_recognised() {
        for (String note : List.of(
                "",
                "tumbler",
                NOTE + " midnight",
                NOTE.replace("apple", "appendix"),
                NOTE.replace("apple", "app"),
                NOTE.replace("apple", "Anfang"))) {
            assertEquals(Optional.empty(), ClosingWords.recognise(note), note);
        }
    }

    @Test
    void a_wrong_word_is_named_with_the_right_one_in_the_language_of_the_note() {
        assertEquals(
                List.of(new Other(4, "orange", "apple")),
                words.differences(NOTE.replace("apple", "orange"), Locale.GERMAN));
        assertEquals(
                List.of(new Other(4, "Ufer", "Anfang")),
                words.differences(ZETTEL.replace("Anfang", "Ufer"), Locale.ENGLISH));
    }

    @Test
    void a_forgotten_or_surplus_word_does_not_make_the_others_wrong() {
        assertEquals(List.of(new Missing(2, "pastry")), words.differences(NOTE.replace("pastry ", ""), Locale.ENGLISH));
        assertEquals(
                List.of(new Surplus(4, "pie")), words.differences(NOTE.replace("apple", "apple pie"), Locale.ENGLISH));
    }

    @Test
    void an_empty_note_lacks_all_words_in_the_language_of_the_screen() {
        List<NoteDifference> all = words.differences(" ", Locale.GERMAN);
        assertEquals(8, all.size());
        assertEquals(new Missing(1, "Vollkorn"), all.getFirst());
    }
}
