package org.folkmoot.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
final class WordListTest {
    @ParameterizedTest
    @EnumSource(WordList.class)
    void every_list_has_2048_different_words_in_a_fixed_order(WordList list) {
        assertEquals(2048, Set.copyOf(list.words()).size());
        assertEquals(list.words().stream().sorted().toList(), list.words());
    }

    @ParameterizedTest
    @EnumSource(WordList.class)
    void every_word_has_three_to_nine_letters_and_nothing_else(WordList list) {
        for (String word : list.words()) {
            assertTrue(word.matches("\\p{L}{3,9}"), word);
            assertTrue(Normalizer.isNormalized(word, Normalizer.Form.NFC), word);
        }
    }

    @ParameterizedTest
    @EnumSource(WordList.class)
    void no_two_words_begin_with_the_same_four_letters_however_umlauts_are_written(WordList list) {
        Map<String, String> seen = new HashMap<>();
        for (String word : list.words()) {
            Spelling spelling = Spelling.of(word);
            for (String way : List.of(spelling.plain(), spelling.wide())) {
                String first = way.substring(0, Math.min(Spelling.ENOUGH, way.length()));
                String other = seen.putIfAbsent(first, word);
                assertTrue(other == null || other.equals(word), word + " and " + other);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(WordList.class)
    void no_word_is_the_beginning_of_another(WordList list) {
        List<Spelling> spellings = list.words().stream().map(Spelling::of).toList();
        for (Spelling longer : spellings) {
            for (Spelling shorter : spellings) {
                if (!longer.equals(shorter)) {
                    assertFalse(longer.plain().startsWith(shorter.plain()), longer + " and " + shorter);
                    assertFalse(longer.wide().startsWith(shorter.wide()), longer + " and " + shorter);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(WordList.class)
    void every_word_is_found_whole_and_by_its_first_four_letters(WordList list) {
        for (int i = 0; i < WordList.SIZE; i++) {
            String word = list.word(i);
            assertEquals(i, list.number(Spelling.of(word.toUpperCase(Locale.ROOT))), word);
            assertEquals(i, list.number(Spelling.of(word.substring(0, Math.min(4, word.length())))), word);
        }
    }

    @Test
    void no_word_stands_in_both_lists() {
        Set<String> english = new HashSet<>(WordList.ENGLISH.words());
        for (String word : WordList.GERMAN.words()) {
            Spelling spelling = Spelling.of(word);
            assertFalse(english.contains(spelling.plain()) || english.contains(spelling.wide()), word);
        }
    }

    /** A list that changes makes every note on paper worthless. */
    @Test
    void the_lists_are_those_that_notes_on_paper_refer_to() {
        assertEquals("3825db8f5f1002ac51781386beae93e276b94de33300613c664c4ea053008cb5", hash(WordList.ENGLISH));
        assertEquals("1cec1bf2cc3d346f8880ce74dce15498a502ca4fc5bd331845708a5a74a5b668", hash(WordList.GERMAN));
    }

    @Test
    void any_words_noted_in_any_language_are_recognised() {
        long seed = 88;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            ClosingWords words = new ClosingWords(IntStream.range(0, ClosingWords.COUNT)
                    .mapToObj(i -> random.nextInt(WordList.SIZE))
                    .toList());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                String note = String.join(" ", words.in(locale));
                assertEquals(Optional.of(words), ClosingWords.recognise(note), "seed " + seed + ": " + note);
            }
        }
    }

    private static String hash(WordList list) {
        return Sha256.hex((String.join("\n", list.words()) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
