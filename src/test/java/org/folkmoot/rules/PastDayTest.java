package org.folkmoot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;

/** A rule whose value is a day, read before and after that day. */
class PastDayTest {
    @Test
    void an_open_season_says_until_when_and_afterwards_that_it_is_over() {
        assertEquals("until 7 December 2025", on("2025-12-07"));
        assertEquals("until 7 December 2025, which is over", on("2025-12-08"));
    }

    private static String on(String today) {
        return Wording.in(Locale.ENGLISH)
                .say(ValueWords.inSentence(Rules.TRUST_OPEN_SEASON, "2025-12-07", Day.parse(today)), id -> "");
    }
}
