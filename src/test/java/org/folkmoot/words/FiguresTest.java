package org.folkmoot.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Fraction;
import org.folkmoot.terms.Hour;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Figures english = new Figures(Locale.ENGLISH);
    private final Figures german = new Figures(Locale.GERMAN);

    @Test
    void circles_have_groups_two_decimals_and_a_true_minus() {
        assertEquals("373,705.67", english.circles(Circles.ofAtto("373705670000000000000000")));
        assertEquals("373.705,67", german.circles(Circles.ofAtto("373705670000000000000000")));
        assertEquals("\u221218,904.33", english.circles(Circles.ofAtto("-18904330000000000000000")));
        assertEquals("0.00", english.circles(Circles.ZERO));
    }

    @Test
    void what_is_cut_off_never_rounds_up() {
        assertEquals("<0.01", english.circles(Circles.ofAtto("1")));
        assertEquals("\u2212<0,01", german.circles(Circles.ofAtto("-9999999999999999")));
        assertEquals("0.99", english.circles(Circles.ofAtto("999999999999999999")));
        assertEquals("\u22120.99", english.circles(Circles.ofAtto("-999999999999999999")));
        assertEquals("0.999999999999999999", english.circlesExactly(Circles.ofAtto("999999999999999999")));
    }

    @Test
    void the_largest_amount_can_be_written() {
        assertEquals("10,000,000,000,000,000,000.00", english.circles(new Circles(Circles.LARGEST_ATTO)));
    }

    @Test
    void days_are_written_day_first() {
        assertEquals("22 November 2026", english.day(Day.parse("2026-11-22")));
        assertEquals("22. November 2026", german.day(Day.parse("2026-11-22")));
        assertEquals(
                "22 November 2026, 19:00 UTC",
                english.hour(new Hour(Day.parse("2026-11-22").start() / 3600 + 19)));
    }

    @Test
    void shares_percentages_counts_and_lengths_of_time() {
        assertEquals("7.25\u00a0%", english.percent(725));
        assertEquals("7\u00a0%", german.percent(700));
        assertEquals("26.695", german.count(26_695));
        assertEquals("\u221212", english.count(-12));
        assertEquals("2/3", english.share(new Fraction(2, 3)));
        assertEquals("1:02:03", english.duration(3723));
        assertEquals("11:20", english.duration(680));
        assertEquals("19:04", english.clock(Day.parse("2026-11-22").start() + 68_640, ZoneId.of("UTC")));
    }

    @Test
    void a_day_is_read_as_it_is_written() {
        Day day = Day.parse("2026-03-02");
        for (Figures figures : List.of(english, german)) {
            assertEquals(Optional.of(day), figures.readDay(figures.day(day)));
            assertEquals(
                    Optional.of(day),
                    figures.readDay(" " + figures.tableDay(day).toLowerCase(Locale.ROOT)));
            assertEquals(Optional.empty(), figures.readDay("2 Nonsense 2026"));
            assertEquals(Optional.empty(), figures.readDay(""));
            assertEquals(
                    Optional.empty(),
                    figures.readDay(figures.day(Day.parse("2026-11-30")).replace("30", "31")));
        }
    }

    @Test
    void a_moment_in_a_table_names_the_day_on_which_money_moved_and_never_the_time_of_another_day() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        long evening = Day.parse("2026-11-22").start() + 23 * 3600 + 30 * 60;
        assertEquals("22 Nov 2026, 13:20", english.tableMoment(evening - 11 * 3600 - 10 * 60, berlin));
        assertEquals("22. Nov. 2026, 13:20", german.tableMoment(evening - 11 * 3600 - 10 * 60, berlin));
        assertEquals("22 Nov 2026, 23:30 UTC", english.tableMoment(evening, berlin));
        assertEquals("22 Nov 2026, 23:30", english.tableMoment(evening, ZoneId.of("UTC")));
    }
}
