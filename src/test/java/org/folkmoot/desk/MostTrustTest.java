package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.journal.acts.TrustWithdrawn;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How many people's circles one may accept at a time, by the rule. */
@Execution(ExecutionMode.CONCURRENT)
class MostTrustTest {
    private static final int MOST = Integer.parseInt(Rules.TRUST_MOST_GIVEN.suggested());

    @TempDir
    Path root;

    Village village;

    @BeforeEach
    void found() {
        village = Village.withoutTrust(root, MOST + 3);
        village.desk().takeSeat(village.person(1));
        village.does(given(2, MOST + 1));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void one_more_than_the_rule_allows_is_refused() {
        assertEquals("refusal.trust-too-many", village.refused(given(MOST + 2, MOST + 2)));
        assertEquals(MOST, count());
    }

    @Test
    void who_is_accepted_already_is_none_more() {
        village.seconds(1).does(given(2, MOST + 1));
        assertEquals(MOST, count());
    }

    @Test
    void whoever_is_no_longer_accepted_makes_room_for_one_and_not_for_two() {
        village.seconds(1)
                .does(new TrustWithdrawn(
                        new Pairs(List.of(new Pair(village.person(1), village.person(2)))), TrustSource.SHEET));
        assertEquals("refusal.trust-too-many", village.refused(given(MOST + 2, MOST + 3)));
        village.seconds(1).does(given(MOST + 2, MOST + 2));
        assertEquals(MOST, count());
    }

    private int count() {
        return village.desk().ask(state -> state.trust().givenCount(village.person(1), village.now()));
    }

    private TrustGiven given(int first, int last) {
        return new TrustGiven(
                new Pairs(IntStream.rangeClosed(first, last)
                        .mapToObj(number -> new Pair(village.person(1), village.person(number)))
                        .toList()),
                Day.of(village.now()).plus(300),
                TrustSource.SHEET);
    }
}
