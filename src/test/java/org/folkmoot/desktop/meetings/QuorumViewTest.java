package org.folkmoot.desktop.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;

/** Who is here against who is needed, as a facilitator reads it. */
class QuorumViewTest {
    @Test
    void thirty_one_of_forty_two_fall_short_when_eleven_leave() {
        QuorumView quorum = new QuorumView(31, 42, 21, 3);
        assertEquals("of 42 members · 3 guests", say(quorum.of()));
        assertEquals("21 must be here · short if 11 leave", say(quorum.line()));
        assertEquals("31 of 42 here, 21 must be here · short if 11 leave", say(quorum.aloud()));
    }

    @Test
    void exactly_enough_fall_short_when_one_leaves() {
        assertEquals("21 must be here · short if 1 leaves", say(new QuorumView(21, 42, 21, 0).line()));
    }

    @Test
    void too_few_are_told_how_many_have_to_come() {
        QuorumView quorum = new QuorumView(19, 42, 21, 0);
        assertEquals("21 must be here · 2 more have to come", say(quorum.line()));
        assertEquals("of 42 members", say(quorum.of()));
        assertEquals(0, quorum.shortIfLeave());
    }

    private static String say(Sentence sentence) {
        return Wording.in(Locale.ENGLISH).say(sentence, id -> "");
    }
}
