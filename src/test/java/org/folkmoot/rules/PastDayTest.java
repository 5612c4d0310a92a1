package org.folkmoot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;

/** A rule whose value is a day, read before and after that day. */
class PastDayTest {
    @Test
    void an_open_season_says_until_when_and_afterwards_that_it_is_over() {
        assertEquals("until 7 December 2025", on("2025-12-07"));
        assertEquals("until 7 December 2025, which is over", on("2025-12-08"));
    }

    @Test
    void alone_and_in_its_whole_sentence_it_says_the_same() {
        Day after = Day.parse("2026-01-01");
        assertEquals(
                "until 7 December 2025, which is over",
                say(ValueWords.alone(Rules.TRUST_OPEN_SEASON, "2025-12-07", after)));
        assertEquals("7 %", say(ValueWords.alone(Rules.LOSS_YEARLY, "700", after)), "no other value is ever over");
        String sentence = say(ValueWords.sentence(Rules.TRUST_OPEN_SEASON, "2025-12-07", after));
        assertEquals(true, sentence.contains("which is over"), sentence);
    }

    private static String say(Sentence sentence) {
        return Wording.in(Locale.ENGLISH).say(sentence, id -> "").replace('\u00a0', ' ');
    }

    private static String on(String today) {
        return Wording.in(Locale.ENGLISH)
                .say(ValueWords.inSentence(Rules.TRUST_OPEN_SEASON, "2025-12-07", Day.parse(today)), id -> "");
    }
}
