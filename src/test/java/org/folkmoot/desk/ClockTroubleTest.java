package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laptops whose clocks are wrong. */
class ClockTroubleTest {
    private static final long HOUR = 3_600;
    private static final long YEAR = 365 * Day.SECONDS;

    @TempDir
    Path root;

    Village village;

    @BeforeEach
    void found() {
        village = Village.of(root, 4);
        village.desk().takeSeat(village.person(1));
        village.seconds(600);
        village.does(new JoinApplied(1));
    }

    @AfterEach
    void close() {
        village.close();
    }

    private long latest() {
        return village.desk().ask(state -> state.latest());
    }

    @Test
    void a_minute_back_is_not_worth_a_question() {
        long before = latest();
        village.seconds(-60);
        village.does(new JoinApplied(1));
        assertEquals(before, latest());
    }

    @Test
    void an_hour_a_year_and_twenty_years_back_are_asked_about_and_no_entry_is_earlier_than_the_newest() {
        for (long back : new long[] {HOUR, YEAR, 20 * YEAR}) {
            long before = latest();
            village.seconds(-back);
            assertEquals("desk.clock-earlier", village.refused(new JoinApplied(1)));
            village.desk().confirmDate();
            assertNull(village.desk().dateDoubt());
            village.does(new JoinApplied(1));
            assertEquals(before, latest());
            village.seconds(back + HOUR);
            village.reopen();
            assertTrue(village.desk().findings().isEmpty());
        }
    }

    @Test
    void an_hour_ahead_passes_and_a_year_and_twenty_years_are_asked_about() {
        village.seconds(HOUR);
        village.does(new JoinApplied(1));
        for (long ahead : new long[] {YEAR, 20 * YEAR}) {
            village.seconds(ahead);
            assertEquals("desk.clock-later", village.refused(new JoinApplied(1)));
            village.desk().confirmDate();
            village.does(new JoinApplied(1));
            assertEquals(village.now(), latest());
            village.reopen();
            assertTrue(village.desk().findings().isEmpty());
            village.desk().ask(state -> {
                Digest.assertMoneyAddsUp(state);
                return state.latest();
            });
        }
    }

    @Test
    void a_word_given_for_one_date_does_not_cover_a_clock_that_jumps_again() {
        village.seconds(-HOUR);
        village.desk().confirmDate();
        village.does(new JoinApplied(1));
        village.seconds(YEAR);
        assertEquals("desk.clock-later", village.refused(new JoinApplied(1)));
        village.seconds(-2 * YEAR);
        assertEquals(
                "desk.clock-earlier",
                Objects.requireNonNull(village.desk().dateDoubt()).key());
    }

    @Test
    void taking_the_desk_with_a_wrong_clock_issues_no_income_before_the_date_is_confirmed() {
        var before = village.desk().ask(state -> state.incomeUpTo());
        village.seconds(20 * YEAR);
        Recording income = Objects.requireNonNull(village.desk().takeSeat(village.person(1)));
        assertEquals("desk.clock-later", ((Recording.Refused) income).cause().key());
        assertEquals(before, village.desk().ask(state -> state.incomeUpTo()));
    }

    @Test
    void income_that_a_clock_an_hour_a_year_or_twenty_years_ahead_brought_is_not_brought_again_when_it_is_right() {
        for (long ahead : new long[] {HOUR, YEAR, 20 * YEAR}) {
            village.seconds(ahead);
            village.desk().confirmDate();
            village.desk().takeSeat(village.person(1));
            Hour upTo = village.desk().ask(state -> state.incomeUpTo());
            assertEquals(Hour.of(village.now()), upTo);
            var totals = village.desk().ask(state -> state.ledger().totals());
            village.seconds(-ahead);
            village.desk().confirmDate();
            assertNull(village.desk().takeSeat(village.person(1)), "no hour is due");
            assertEquals(totals, village.desk().ask(state -> state.ledger().totals()));
            assertEquals("refusal.income-hour", village.refused(new IncomeIssued(upTo)));
            village.seconds(ahead + 2 * HOUR);
            village.desk().confirmDate();
            village.desk().takeSeat(village.person(1));
            assertEquals(
                    Hour.of(village.now()),
                    village.desk().ask(state -> state.incomeUpTo()),
                    "it goes on from there, hour by hour");
            village.reopen();
            assertTrue(village.desk().findings().isEmpty());
        }
    }
}
