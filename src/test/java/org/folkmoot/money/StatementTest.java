package org.folkmoot.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.folkmoot.money.Posting.Kind;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class StatementTest {
    private static final Id AMINA = Ids.person(1);
    private static final Id FARID = Ids.person(2);
    private static final Id GRETA = Ids.person(3);
    private static final Day MAY = Day.parse("2026-05-01");
    private static final LossSchedule SEVEN = LossSchedule.always(Demurrage.of(700));

    private final Ledger ledger = new Ledger();
    private final List<Posting> all = new ArrayList<>();

    @Test
    void opening_lines_and_loss_not_posted_add_up_to_the_closing_balance_whatever_happened() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            RandomStory story = new RandomStory(random, 30);
            List<Day> ends = story.days(random, 4);
            for (Id holder : story.ledger.holders()) {
                List<Posting> own = story.linesOf(holder);
                Circles opening = story.held(holder, ends.getFirst().plus(-1));
                for (int i = 0; i + 1 < ends.size(); i++) {
                    Day last = ends.get(i + 1).plus(-1);
                    Statement statement = Statement.of(own, ends.get(i), last, story.loss);
                    assertEquals(opening, statement.opening(), "seed " + seed);
                    assertEquals(story.held(holder, last), statement.closing(), "seed " + seed);
                    assertAddsUp(statement, seed);
                    opening = statement.closing();
                }
            }
        }
    }

    @Test
    void it_adds_up_wherever_payments_are_booked_and_begins_with_what_the_period_before_ended_with() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            RandomStory story = new RandomStory(random, 30);
            List<Day> ends = story.days(random, 4);
            for (Id holder : story.ledger.holders()) {
                List<Posting> own = story.linesOf(holder);
                List<Day> booked = own.stream()
                        .map(line -> line.kind().pays() ? line.day().plus(-random.nextInt(20)) : line.day())
                        .toList();
                Circles opening = null;
                int lines = 0;
                for (int i = 0; i + 1 < ends.size(); i++) {
                    Day last = ends.get(i + 1).plus(-1);
                    Statement statement = Statement.of(own, booked::get, ends.get(i), last, story.loss);
                    assertAddsUp(statement, seed);
                    assertEquals(
                            story.held(holder, last),
                            statement.closing().minus(statement.closingLate()),
                            "seed " + seed);
                    assertEquals(opening == null ? statement.opening() : opening, statement.opening(), "seed " + seed);
                    opening = statement.closing();
                    lines += statement.lines().size();
                }
                long inside = booked.stream()
                        .filter(day -> !day.isBefore(ends.getFirst()) && day.isBefore(ends.getLast()))
                        .count();
                assertEquals(inside, lines, "seed " + seed);
            }
        }
    }

    private static void assertAddsUp(Statement statement, int seed) {
        Circles sum = statement.opening();
        for (Statement.Line line : statement.lines()) {
            sum = sum.plus(line.amount());
            assertEquals(sum, line.balance(), "seed " + seed);
        }
        assertEquals(statement.closing(), sum.minus(statement.notPosted()), "seed " + seed);
        assertEquals(statement.opening(), sum(statement, Statement.Part::opening), "seed " + seed);
        assertEquals(statement.closing(), sum(statement, Statement.Part::closing), "seed " + seed);
    }

    private static Circles sum(Statement statement, java.util.function.Function<Statement.Part, Circles> amount) {
        return statement.byIssuer().stream().map(amount).reduce(Circles.ZERO, Circles::plus);
    }

    @Test
    void every_line_of_the_ledger_stands_in_exactly_one_of_consecutive_periods() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            RandomStory story = new RandomStory(random, 30);
            for (Id holder : story.ledger.holders()) {
                List<Posting> own = story.linesOf(holder);
                List<Integer> seen = new ArrayList<>();
                for (Day day = RandomStory.START; !story.end().isBefore(day); day = day.plus(7)) {
                    Statement week = Statement.of(own, day, day.plus(6), story.loss);
                    week.lines().forEach(line -> seen.add(line.place()));
                }
                assertEquals(own.size(), seen.stream().distinct().count(), "seed " + seed);
                assertEquals(own.size(), seen.size(), "seed " + seed);
            }
        }
    }

    @Test
    void every_balance_of_a_past_day_is_what_the_statement_of_that_day_closes_with() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            RandomStory story = new RandomStory(random, 40);
            PastBalances.Builder builder = new PastBalances.Builder();
            story.all.forEach(builder::take);
            PastBalances past = builder.build(story.loss);
            for (Day day : story.days(random, 5)) {
                Map<Id, Circles> held = new HashMap<>();
                past.on(day, (holder, issuer, posted, amount) -> held.merge(holder, amount, Circles::plus));
                for (Id holder : story.ledger.holders()) {
                    Statement statement = Statement.of(story.linesOf(holder), day, day, story.loss);
                    assertEquals(statement.closing(), held.getOrDefault(holder, Circles.ZERO), "seed " + seed);
                }
            }
        }
    }

    @Test
    void loss_that_the_ledger_posts_in_the_period_counts_only_as_far_as_it_falls_into_it() {
        income(AMINA, 100, MAY);
        income(AMINA, 10, MAY.plus(30));
        Statement statement = Statement.of(all, MAY.plus(10), MAY.plus(30), SEVEN);
        Circles lostBefore = Circles.whole(100).minus(Demurrage.of(700).left(Circles.whole(100), 9));
        assertEquals(Circles.whole(100).minus(lostBefore), statement.opening());
        assertEquals(lostBefore, statement.openingNotPosted());
        Statement.Line loss = statement.lines().getFirst();
        assertEquals(Kind.LOSS, loss.posting().kind());
        assertEquals(lostBefore, loss.before());
        assertEquals(
                Demurrage.of(700).left(Circles.whole(100), 30).minus(statement.opening()),
                loss.amount(),
                "only what was lost since the period began");
        assertTrue(statement.notPosted().isZero());
    }

    @Test
    void a_period_without_any_line_still_says_what_was_lost_in_it() {
        income(AMINA, 100, MAY);
        Statement statement = Statement.of(all, MAY.plus(10), MAY.plus(20), SEVEN);
        assertEquals(List.of(), statement.lines());
        assertEquals(statement.opening().minus(statement.closing()), statement.notPosted());
        assertTrue(statement.notPosted().compareTo(Circles.ZERO) > 0);
    }

    @Test
    void who_passes_a_payment_on_sees_it_come_and_go() {
        income(AMINA, 50, MAY);
        income(FARID, 50, MAY);
        List<Leg> legs = List.of(
                new Leg(AMINA, FARID, AMINA, Circles.whole(40)), new Leg(FARID, GRETA, FARID, Circles.whole(40)));
        post(((Planned.Postings) ledger.payment(legs, MAY, SEVEN)).postings());
        Statement statement = Statement.of(linesOf(FARID), MAY, MAY, SEVEN);
        assertEquals(
                List.of(Kind.ISSUED, Kind.PAYMENT_IN, Kind.PAYMENT_OUT),
                statement.lines().stream().map(line -> line.posting().kind()).toList());
        assertEquals(Circles.whole(50), statement.closing());
        assertEquals(
                List.of(
                        new Statement.Part(AMINA, Circles.ZERO, Circles.whole(40)),
                        new Statement.Part(FARID, Circles.ZERO, Circles.whole(10))),
                statement.byIssuer());
    }

    @Test
    void who_never_held_anything_has_an_empty_statement() {
        Statement statement = Statement.of(List.of(), MAY, MAY.plus(30), SEVEN);
        assertTrue(statement.opening().isZero() && statement.closing().isZero());
        assertEquals(List.of(), statement.lines());
        assertEquals(List.of(), statement.byIssuer());
    }

    @Test
    void a_period_that_ends_before_it_begins_is_none() {
        assertThrows(IllegalArgumentException.class, () -> Statement.of(List.of(), MAY, MAY.plus(-1), SEVEN));
    }

    private void income(Id member, long circles, Day day) {
        post(ledger.income(member, Circles.whole(circles), day, SEVEN));
    }

    private void post(List<Posting> lines) {
        ledger.post(lines);
        all.addAll(lines);
    }

    private List<Posting> linesOf(Id holder) {
        return all.stream().filter(line -> line.holder().equals(holder)).toList();
    }
}
