package org.folkmoot.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.junit.jupiter.api.Test;

class IssuanceTest {
    private static final LossSchedule SEVEN = LossSchedule.always(Demurrage.of(700));
    private static final Dated<Circles> ONE_AN_HOUR = Dated.always(Circles.whole(1));
    private static final Issuance CIRCLES = new Issuance(ONE_AN_HOUR, SEVEN, 14);
    private static final Issuance UNLIMITED = Issuance.unlimited(ONE_AN_HOUR, SEVEN);

    @Test
    void an_hour_that_is_not_complete_brings_nothing() {
        Income income = CIRCLES.between(1689156005, 1689159599);
        assertTrue(income.amount().isZero());
        assertTrue(income.lines().isEmpty());
    }

    @Test
    void an_hour_is_complete_exactly_on_the_hour() {
        Income income = CIRCLES.between(1689157200, 1689159600);
        assertEquals(Circles.whole(1), income.amount());
        assertEquals(1689156000, income.from().start());
        assertEquals(1689159600, income.until().start());
    }

    @Test
    void hours_of_yesterday_have_lost_a_day_when_they_are_issued_today() {
        assertEquals(
                "2999602664017197914",
                CIRCLES.between(1689201000, 1689211800).amount().atto().toString());
    }

    @Test
    void the_contract_gives_the_same_over_twelve_days() {
        assertEquals(
                "287628364300605619374",
                CIRCLES.between(1639094401, 1640131261).amount().atto().toString());
    }

    @Test
    void with_a_limit_only_the_last_days_count() {
        Income income = CIRCLES.between(1664452800, 1690415999);
        assertEquals("335563675956350508803", income.amount().atto().toString());
        assertEquals(1689202800, income.from().start());
        assertEquals(1690412400, income.until().start());
    }

    @Test
    void without_a_limit_every_hour_counts() {
        Income income = UNLIMITED.between(1664452800, 1690415999);
        assertEquals(
                (1690412400 - 1664452800) / 3600,
                income.until().number() - income.from().number());
        assertEquals(
                income.until().number() - income.from().number(),
                income.lines().getFirst().hours());
        assertTrue(income.amount().compareTo(Circles.whole(6900)) > 0, income.toString());
        assertTrue(income.amount().compareTo(Circles.whole(7211)) < 0, income.toString());
    }

    @Test
    void hours_before_a_rule_changed_are_issued_under_the_old_one() {
        Day change = Day.parse("2026-03-01");
        Issuance doubled = Issuance.unlimited(ONE_AN_HOUR.from(change, Circles.whole(2)), SEVEN);
        Income income = doubled.between(change.start() - 3 * Hour.SECONDS, change.start() + 5 * Hour.SECONDS);
        assertEquals(2, income.lines().size());
        assertEquals(3, income.lines().getFirst().hours());
        assertEquals(Circles.whole(10), income.lines().getLast().amount());
        assertEquals(
                Demurrage.of(700).left(Circles.whole(3), 1),
                income.lines().getFirst().amount());
    }

    @Test
    void hours_before_the_loss_changed_fade_at_both_rates() {
        Day change = Day.parse("2026-03-01");
        LossSchedule loss = SEVEN.from(change, Demurrage.of(500));
        Issuance issuance = Issuance.unlimited(ONE_AN_HOUR, loss);
        Income income =
                issuance.between(change.start() - Hour.SECONDS, change.plus(10).start());
        Circles oldHour = Demurrage.of(500).left(Demurrage.of(700).left(Circles.whole(1), 1), 10);
        assertEquals(oldHour, income.lines().getFirst().amount());
        assertEquals(700, income.lines().getFirst().hundredths());
        assertEquals(500, income.lines().getLast().hundredths());
    }

    @Test
    void a_change_at_this_very_midnight_has_no_hours_yet() {
        Day change = Day.parse("2026-03-01");
        Issuance issuance = Issuance.unlimited(ONE_AN_HOUR.from(change, Circles.whole(2)), SEVEN);
        assertEquals(
                1,
                issuance.between(change.start() - Hour.SECONDS, change.start())
                        .lines()
                        .size());
    }

    @Test
    void the_lines_add_up_and_hours_are_never_lost_or_counted_twice() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Day start = Day.parse("2025-06-01");
            Issuance issuance = Issuance.unlimited(randomIncome(random, start), randomLoss(random, start));
            long from = start.start() + random.nextInt(2_000_000);
            long middle = from + random.nextInt(4_000_000);
            long to = middle + random.nextInt(4_000_000);
            Income whole = issuance.between(from, to);
            Circles sum = whole.lines().stream().map(Income.Line::amount).reduce(Circles.ZERO, Circles::plus);
            assertEquals(whole.amount(), sum, "seed " + seed);
            long hours = issuance.between(from, middle).lines().stream()
                            .mapToLong(Income.Line::hours)
                            .sum()
                    + issuance.between(middle, to).lines().stream()
                            .mapToLong(Income.Line::hours)
                            .sum();
            assertEquals(whole.lines().stream().mapToLong(Income.Line::hours).sum(), hours, "seed " + seed);
            Circles inTwo = randomLossLeft(issuance, from, middle, to);
            assertTrue(
                    whole.amount().minus(inTwo).atto().abs().compareTo(BigInteger.valueOf(10_000)) < 0,
                    "seed " + seed + ": " + whole.amount() + " and in two " + inTwo);
        }
    }

    private static Circles randomLossLeft(Issuance issuance, long from, long middle, long to) {
        Circles first = issuance.between(from, middle).amount();
        return issuance.loss()
                .left(first, Day.of(middle), Day.of(to))
                .plus(issuance.between(middle, to).amount());
    }

    private static Dated<Circles> randomIncome(Random random, Day start) {
        Dated<Circles> income = ONE_AN_HOUR;
        for (int i = random.nextInt(4); i > 0; i--) {
            income = income.from(start.plus(random.nextInt(120)), Circles.whole(random.nextInt(5)));
        }
        return income;
    }

    private static LossSchedule randomLoss(Random random, Day start) {
        LossSchedule loss = SEVEN;
        for (int i = random.nextInt(4); i > 0; i--) {
            Demurrage rate = Demurrage.of(List.of(0, 1, 500, 700, 5000, 9999).get(random.nextInt(6)));
            loss = loss.from(start.plus(random.nextInt(120)), rate);
        }
        return loss;
    }
}
