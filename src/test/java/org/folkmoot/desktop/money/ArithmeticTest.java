package org.folkmoot.desktop.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.folkmoot.desk.Village;
import org.folkmoot.money.Explained;
import org.folkmoot.money.Posting;
import org.folkmoot.money.Step;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page “why?” says about a balance. */
class ArithmeticTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path root;

    @Test
    void income_issued_in_thirty_days_may_be_for_hours_before_them_and_says_so() {
        try (Village village = Village.of(root, 3)) {
            Id holder = village.person(1);
            Day first = Day.of(village.now());
            Circles income = Circles.ofAtto("863190000000000000000");
            Step issued = new Step.Moved(Posting.Kind.ISSUED, first, first.plus(29), 3, income);
            Arithmetic said = village.desk()
                    .ask(state -> Arithmetic.of(state, holder, new Explained(income, first.plus(30), List.of(issued))));
            assertEquals(income, said.lines().getFirst().delta());
            String words =
                    Wording.in(Locale.ENGLISH).say(said.lines().getFirst().what(), Id::toString);
            assertTrue(words.startsWith("basic income, issued 3 times from 1 March 2026 to 30 March 2026, "), words);
            assertTrue(words.endsWith("each time for hours since it was issued before"), words);
        }
    }
}
