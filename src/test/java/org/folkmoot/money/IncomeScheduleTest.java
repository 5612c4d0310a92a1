package org.folkmoot.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Who brings which hours into being, whatever the assembly decides about it and however often. */
@Isolated
class IncomeScheduleTest {
    private static final Day MARCH = Day.parse("2026-03-01");
    private static final Demurrage SEVEN = Demurrage.of(700);
    private static final IncomeSchedule EVERYBODYS = schedule(SEVEN, 0);
    private static final IncomeSchedule FORTNIGHT = schedule(SEVEN, 14);

    @Test
    void everybodys_hours_never_run_out() {
        Due due = EVERYBODYS.everybodys(hour(0), hour(24 * 400), MARCH.plus(400));
        assertEquals(24 * 400, due.hours());
        assertEquals(Due.NONE, EVERYBODYS.collected(hour(0), hour(24 * 400), hour(24 * 400)));
        assertEquals(0, EVERYBODYS.ranOut(hour(0), hour(24 * 400), hour(24 * 400)));
    }

    @Test
    void what_each_collects_can_be_collected_for_as_long_as_the_rule_says() {
        Due due = FORTNIGHT.collected(hour(0), hour(24 * 31), hour(24 * 31));
        assertEquals(24 * 14, due.hours());
        assertEquals(24 * 17, FORTNIGHT.ranOut(hour(0), hour(24 * 31), hour(24 * 31)));
        assertEquals(Due.NONE, FORTNIGHT.everybodys(hour(0), hour(24 * 31), MARCH.plus(31)));
    }

    @Test
    void an_hour_is_issued_as_the_rule_of_its_day_said_also_after_the_rule_has_changed() {
        IncomeSchedule changed = new IncomeSchedule(
                EVERYBODYS.issuance(),
                Dated.always(0).from(MARCH.plus(10), 14).from(MARCH.plus(20), 0),
                Dated.always(0));
        Hour now = hour(24 * 22);
        assertEquals(24 * 12, changed.everybodys(hour(0), now, now.day()).hours());
        assertEquals(24 * 10, changed.collected(hour(0), now, now).hours());
        assertEquals(hour(24 * 10), changed.everybodysUntil(hour(24 * 15)), "up to where collecting began");
        assertEquals(hour(24 * 20 + 1), changed.everybodysUntil(hour(24 * 20 + 1)));
        assertEquals(hour(24 * 10), changed.everybodysUntil(hour(24 * 20)), "no hour of the new rule is over yet");
        assertEquals(24 * 4, changed.ranOut(hour(0), hour(24 * 28), hour(24 * 28)));
    }

    @Test
    void a_shorter_time_to_collect_takes_nothing_from_hours_that_were_promised_longer() {
        IncomeSchedule shorter =
                new IncomeSchedule(EVERYBODYS.issuance(), Dated.always(14).from(MARCH.plus(10), 2), Dated.always(0));
        Hour now = hour(24 * 15);
        assertEquals(24 * (9 + 2), shorter.collected(hour(0), now, now).hours());
    }

    @Test
    void the_fund_gets_its_share_rounded_down_and_only_of_the_days_on_which_it_was_in_force() {
        IncomeSchedule shared = new IncomeSchedule(
                Issuance.unlimited(Dated.always(Circles.whole(1)), LossSchedule.always(Demurrage.of(0))),
                Dated.always(0),
                Dated.always(0).from(MARCH.plus(1), 1_000));
        Due due = shared.everybodys(hour(20), hour(34), MARCH.plus(1));
        assertEquals(Circles.whole(13), due.own());
        assertEquals(Circles.whole(1), due.fund());
        assertEquals(new Due(Circles.ofAtto("2"), Circles.ZERO, 1), Due.of(Circles.ofAtto("2"), 3_333, 1));
    }

    @Test
    void the_twenty_ninth_of_february_has_its_twenty_four_hours() {
        Day leap = Day.parse("2028-02-29");
        assertEquals(
                24,
                EVERYBODYS
                        .everybodys(first(leap), first(leap.plus(1)), leap.plus(1))
                        .hours());
        Day february = Day.parse("2028-02-01");
        Day march = Day.parse("2028-03-01");
        assertEquals(
                24 * 29,
                EVERYBODYS.everybodys(first(february), first(march), march).hours());
    }

    @Test
    void a_computer_that_sets_its_clock_forward_in_spring_issues_the_same_as_any_other() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String day : List.of("2026-03-29", "2026-10-25", "2026-03-08", "2026-11-01")) {
                Day change = Day.parse(day);
                Map<String, Due> byZone = new HashMap<>();
                for (String zone : List.of("UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(zone));
                    byZone.put(zone, EVERYBODYS.everybodys(first(change), first(change.plus(1)), change.plus(1)));
                }
                assertEquals(1, byZone.values().stream().distinct().count(), day);
                assertEquals(24, byZone.values().iterator().next().hours());
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** One person, whose every hour is looked at alone: issued once, or run out, or still to come. */
    @Test
    void whatever_is_decided_and_whenever_somebody_comes_no_hour_is_issued_twice_or_forgotten() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            IncomeSchedule income = randomSchedule(random);
            Map<Long, Integer> issued = new HashMap<>();
            Hour everybody = hour(0);
            Hour collected = hour(0);
            Hour now = hour(0);
            long hours = 0;
            for (int act = 0; act < 25; act++) {
                now = new Hour(now.number() + random.nextInt(24 * 12));
                if (random.nextBoolean()) {
                    Hour until = income.everybodysUntil(now);
                    if (until.compareTo(everybody) > 0) {
                        hours += income.everybodys(everybody, until, now.day()).hours();
                        for (long h = everybody.number(); h < until.number(); h++) {
                            count(issued, h, income.windows().on(new Hour(h).day()) == 0);
                        }
                        everybody = until;
                    }
                } else {
                    hours += income.collected(collected, now, now).hours();
                    for (long h = collected.number(); h < now.number(); h++) {
                        int window = income.windows().on(new Hour(h).day());
                        count(issued, h, window > 0 && h >= now.number() - 24L * window);
                    }
                    collected = now;
                }
                assertEquals(issued.size(), hours, "seed " + seed);
                assertTrue(issued.values().stream().allMatch(times -> times == 1), "seed " + seed);
            }
            assertEveryHourIsAccountedFor(income, issued, everybody, collected, now, seed);
        }
    }

    private static void assertEveryHourIsAccountedFor(
            IncomeSchedule income, Map<Long, Integer> issued, Hour everybody, Hour collected, Hour now, int seed) {
        long open = income.everybodys(everybody, now, now.day()).hours()
                + income.collected(collected, now, now).hours();
        long ranOut = income.ranOut(collected, now, now);
        long ranOutBefore = 0;
        for (long h = hour(0).number(); h < collected.number(); h++) {
            if (!issued.containsKey(h) && income.isCollected(new Hour(h).day())) {
                ranOutBefore++;
            }
        }
        assertEquals(now.number() - hour(0).number(), issued.size() + open + ranOut + ranOutBefore, "seed " + seed);
    }

    private static void count(Map<Long, Integer> issued, long hour, boolean isIssued) {
        if (isIssued) {
            issued.merge(hour, 1, Integer::sum);
        }
    }

    private static IncomeSchedule randomSchedule(Random random) {
        Dated<Integer> windows = Dated.always(random.nextBoolean() ? 0 : 14);
        Dated<Integer> shares = Dated.always(random.nextInt(10_001));
        for (int change = random.nextInt(8); change > 0; change--) {
            windows = windows.from(
                    MARCH.plus(random.nextInt(150)),
                    List.of(0, 0, 1, 2, 14, 60, 366).get(random.nextInt(7)));
            shares = shares.from(MARCH.plus(random.nextInt(150)), random.nextInt(10_001));
        }
        return new IncomeSchedule(EVERYBODYS.issuance(), windows, shares);
    }

    private static IncomeSchedule schedule(Demurrage rate, int window) {
        return new IncomeSchedule(
                Issuance.unlimited(Dated.always(Circles.whole(1)), LossSchedule.always(rate)),
                Dated.always(window),
                Dated.always(0));
    }

    private static Hour hour(long n) {
        return new Hour(first(MARCH).number() + n);
    }

    private static Hour first(Day day) {
        return Hour.of(day.start());
    }
}
