package org.folkmoot.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.IncomeCollected;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.IssuanceStopped;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.money.Leg;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever an assembly decides about its money, in whatever order: it adds up to the last unit. */
@Execution(ExecutionMode.CONCURRENT)
class AnyMoneyHistoryTest {
    private static final int HISTORIES = 2_000;
    private static final int STEPS = 45;

    private static final List<List<String>> RULES = List.of(
            List.of("loss.yearly=0", "loss.yearly=1", "loss.yearly=700", "loss.yearly=9999"),
            List.of("loss.goes-to=nobody", "loss.goes-to=common-fund"),
            List.of("income.per-hour=0", "income.per-hour=100", "income.per-hour=333", "income.per-hour=10000"),
            List.of("income.claim-window=off", "income.claim-window=1", "income.claim-window=14"),
            List.of("common-fund.income-share=0", "common-fund.income-share=3333", "common-fund.income-share=10000"),
            List.of("income.welcome-grant=0", "income.welcome-grant=4800"),
            List.of("income.welcome-bearer=nobody", "income.welcome-bearer=inviter"),
            List.of("income.welcome-inviter-gives=0", "income.welcome-inviter-gives=9600"));

    @Test
    void what_was_issued_is_held_lost_or_burned_to_the_last_unit() {
        int allowed = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            try {
                allowed += live(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertTrue(allowed > HISTORIES * STEPS / 3, "next to nothing was allowed: " + allowed);
    }

    private static int live(int seed) {
        Random random = new Random(seed);
        Commons commons = Commons.of(3 + random.nextInt(3));
        int allowed = 0;
        for (int step = 0; step < STEPS; step++) {
            commons.passes(random.nextInt(4) == 0 ? random.nextLong(9 * Day.SECONDS) : random.nextLong(9_000));
            switch (random.nextInt(6)) {
                case 0 -> commons.decides(one(random, one(random, RULES)), later(commons, random));
                case 1 -> commons.admits(one(random, members(commons)), later(commons, random));
                default -> allowed += commons.tries(anyAct(commons, random)) ? 1 : 0;
            }
            commons.assertAddsUp();
            Circles held = commons.state.ledger().held(commons.today().plus(40), commons.state.losses());
            assertFalse(held.isNegative());
        }
        commons.assertTotalsAreOfTheMovements();
        return allowed;
    }

    @Test
    void without_a_loss_everybody_has_had_each_hour_of_theirs_once() {
        for (int seed = 0; seed < HISTORIES / 4; seed++) {
            Random random = new Random(seed);
            Commons commons = Commons.of(3, "loss.yearly=0", one(random, RULES.get(3)), one(random, RULES.get(4)));
            for (int step = 0; step < STEPS; step++) {
                commons.passes(random.nextLong(3 * Day.SECONDS));
                if (random.nextInt(8) == 0) {
                    commons.decides(one(random, RULES.get(3)), later(commons, random));
                }
                Id person = one(random, members(commons));
                commons.tries(
                        random.nextInt(3) == 0
                                ? new IncomeCollected(person, Hour.of(commons.now()), Assent.PRESENT, "")
                                : everybodys(commons));
            }
            for (int n = 0; n < 3; n++) {
                assertNoMoreHoursThanThereWere(commons, commons.founder(n), seed);
            }
        }
    }

    private static void assertNoMoreHoursThanThereWere(Commons commons, Id person, int seed) {
        Circles issued = commons.postings().stream()
                .filter(posting -> posting.issuer().equals(person))
                .map(posting -> posting.delta())
                .reduce(Circles.ZERO, Circles::plus);
        long hours = Hour.of(commons.now()).number() - Hour.of(Commons.FOUNDED).number();
        long open = IncomeDue.toCollect(commons.state, person, commons.now()).hours();
        for (long h = Hour.of(Commons.FOUNDED).number();
                h < Hour.of(commons.now()).number();
                h++) {
            // What is everybody's and not issued yet is still to come.
            Hour hour = new Hour(h);
            if (!commons.state.income().isCollected(hour.day())) {
                open += hour.compareTo(commons.state.incomeUpTo()) >= 0 ? 1 : 0;
            }
        }
        long ranOut =
                hours - open - issued.atto().divide(Circles.whole(1).atto()).longValueExact();
        assertEquals(BigInteger.ZERO, issued.atto().mod(Circles.whole(1).atto()), "whole hours, seed " + seed);
        assertTrue(ranOut >= IncomeDue.ranOut(commons.state, person, commons.now()), "seed " + seed);
        if (commons.state.rules().history(Rules.INCOME_CLAIM_WINDOW).stream()
                .allMatch(value -> value.value().equals("off"))) {
            assertEquals(0, ranOut, "nothing of everybody's runs out, seed " + seed);
        }
    }

    @Test
    void in_whatever_order_people_come_on_a_day_everybody_and_the_fund_have_the_same() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Commons one = Commons.of(5, "income.claim-window=14", "common-fund.income-share=2500");
            Commons other = one.copy();
            for (int day = 0; day < 60; day += 1 + random.nextInt(20)) {
                String rule = one(random, one(random, RULES.subList(0, 3)));
                Day from = later(one, random);
                one.decides(rule, from);
                other.decides(rule, from);
                long step = random.nextLong(12 * Day.SECONDS);
                one.passes(step);
                other.passes(step);
                List<Id> people = new ArrayList<>(members(one));
                collect(one, people);
                Collections.shuffle(people, random);
                collect(other, people);
            }
            assertEquals(listed(one), listed(other), "seed " + seed);
            assertEquals(one.state.ledger().totals(), other.state.ledger().totals(), "seed " + seed);
        }
    }

    private static void collect(Commons commons, List<Id> people) {
        for (Id person : people) {
            commons.tries(new IncomeCollected(person, Hour.of(commons.now()), Assent.PRESENT, ""));
        }
    }

    private static List<String> listed(Commons commons) {
        return commons.state.ledger().holders().stream()
                .map(holder -> holder + " " + commons.state.ledger().holdingsOf(holder))
                .toList();
    }

    private static Act anyAct(Commons commons, Random random) {
        Id person = one(random, members(commons));
        Id other = one(random, members(commons));
        return switch (random.nextInt(24)) {
            case 0 -> new MemberLeft(person, Assent.PRESENT, "", other);
            case 1 -> new IssuanceStopped(person, Assent.PRESENT, "", other);
            case 2, 3, 4, 5, 6, 7 -> new IncomeCollected(person, Hour.of(commons.now()), Assent.PRESENT, "");
            case 8, 9, 10, 11, 12, 13 -> everybodys(commons);
            default -> pays(commons, person, other, random);
        };
    }

    private static IncomeIssued everybodys(Commons commons) {
        return new IncomeIssued(commons.state.incomeDue(commons.now()).orElse(Hour.of(commons.now())));
    }

    private static Act pays(Commons commons, Id from, Id to, Random random) {
        var held = commons.state.ledger().holdingsOf(from);
        Id payee = from.equals(to) ? commons.founder(0).equals(from) ? commons.founder(1) : commons.founder(0) : to;
        Id issuer = held.isEmpty() ? from : one(random, List.copyOf(held.keySet()));
        Circles has = commons.state.ledger().balance(from, issuer, commons.today(), commons.state.losses());
        Circles amount = new Circles(
                has.atto().divide(BigInteger.valueOf(1L + random.nextInt(4))).max(BigInteger.ONE));
        return new PaymentMade(
                from, payee, List.of(new Leg(from, payee, issuer, amount)), "", Assent.PRESENT, commons.today());
    }

    private static Day later(Commons commons, Random random) {
        return commons.today().plus(1 + random.nextInt(12));
    }

    private static List<Id> members(Commons commons) {
        List<Id> members = commons.state.people().who(Standing.MEMBER, commons.now()).stream()
                .map(Person::id)
                .toList();
        return members.isEmpty() ? List.of(commons.founder(0)) : members;
    }

    private static <T> T one(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
