package org.folkmoot.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What holds of the ledger whatever people decide and pay. */
@Execution(ExecutionMode.CONCURRENT)
class LedgerPropertiesTest {
    private static final Day START = Day.parse("2026-01-01");
    private static final int PEOPLE = 6;
    private static final Id FUND = Ids.person(PEOPLE);
    private static final List<Demurrage> RATES = List.of(
            Demurrage.of(0),
            Demurrage.of(1),
            Demurrage.of(500),
            Demurrage.of(700),
            Demurrage.of(5000),
            Demurrage.of(9999));

    @Test
    void what_was_issued_is_held_lost_or_burned_to_the_unit() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            LossSchedule loss = randomLoss(random);
            Ledger ledger = new Ledger();
            List<Posting> all = new ArrayList<>();
            Day day = START;
            for (int act = 0; act < 40; act++) {
                // Now and then an act of an earlier day arrives late, as from another desk.
                day = START.plus(Math.max(0, START.until(day) + random.nextInt(12) - 2));
                List<Posting> lines = randomAct(random, ledger, day, loss);
                ledger.post(lines);
                all.addAll(lines);
                assertEquals(
                        ledger.totals().issued(),
                        ledger.heldAsTouched()
                                .plus(ledger.totals().lost())
                                .plus(ledger.totals().burned()),
                        "seed " + seed + ", act " + act);
            }
            assertEachBalanceIsExplained(seed, ledger, all, day, loss);
        }
    }

    private static void assertEachBalanceIsExplained(
            int seed, Ledger ledger, List<Posting> all, Day last, LossSchedule loss) {
        Day day = all.stream().map(Posting::day).reduce(last, Day::max).plus(9);
        for (Id holder : ledger.holders()) {
            List<Posting> own =
                    all.stream().filter(line -> line.holder().equals(holder)).toList();
            for (Day since : List.of(START.plus(-1), START.plus(30), day)) {
                Explained why = Explained.balance(own, since, day, loss);
                Circles sum = why.steps().stream().map(Step::delta).reduce(Circles.ZERO, Circles::plus);
                assertEquals(why.amount(), sum, "seed " + seed);
                assertEquals(ledger.total(holder, day, loss), why.amount(), "seed " + seed);
            }
        }
    }

    @Test
    void touching_holdings_of_a_day_in_any_order_gives_the_same() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            LossSchedule loss = randomLoss(random);
            Ledger one = new Ledger();
            Ledger other = new Ledger();
            for (int day = 0; day < 60; day += 1 + random.nextInt(20)) {
                List<Id> touched = new ArrayList<>();
                for (int n = 0; n <= PEOPLE; n++) {
                    touched.add(Ids.person(n));
                }
                touch(one, touched, START.plus(day), loss);
                Collections.shuffle(touched, random);
                touch(other, touched, START.plus(day), loss);
            }
            assertEquals(listed(one), listed(other), "seed " + seed);
            assertEquals(one.totals(), other.totals(), "seed " + seed);
        }
    }

    @Test
    void nobody_ever_holds_less_than_nothing_or_more_than_was_issued() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            LossSchedule loss = randomLoss(random);
            Ledger ledger = new Ledger();
            for (int act = 0; act < 60; act++) {
                ledger.post(randomAct(random, ledger, START.plus(act * 3L), loss));
                Circles held = ledger.held(START.plus(act * 3L + 50), loss);
                assertFalse(held.isNegative(), "seed " + seed);
                assertFalse(held.compareTo(ledger.totals().issued()) > 0, "seed " + seed);
            }
        }
    }

    private static void touch(Ledger ledger, List<Id> people, Day day, LossSchedule loss) {
        for (Id person : people) {
            ledger.post(ledger.income(person, Circles.whole(24), day, loss));
        }
    }

    private static List<String> listed(Ledger ledger) {
        return ledger.holders().stream()
                .map(holder -> holder + " " + ledger.holdingsOf(holder))
                .toList();
    }

    private static List<Posting> randomAct(Random random, Ledger ledger, Day day, LossSchedule loss) {
        Draft draft = ledger.draft(loss, day);
        for (int deed = 1 + random.nextInt(4); deed > 0; deed--) {
            Id person = Ids.person(random.nextInt(PEOPLE));
            int kind = random.nextInt(9);
            if (kind < 3) {
                draft.income(person, new Circles(new BigInteger(1 + random.nextInt(80), random)));
                draft.fundShare(FUND, person, new Circles(new BigInteger(1 + random.nextInt(60), random)));
            } else if (kind == 3) {
                draft.welcome(person, Circles.whole(48));
                draft.burn(Ids.person(random.nextInt(PEOPLE)), Circles.whole(random.nextInt(96)));
            } else {
                List<Leg> legs = new ArrayList<>();
                for (int leg = 1 + random.nextInt(3); leg > 0; leg--) {
                    Id to = Ids.person((person.index() + 1 + random.nextInt(PEOPLE)) % (PEOPLE + 1));
                    Circles amount = new Circles(new BigInteger(70, random).add(BigInteger.ONE));
                    legs.add(new Leg(person, to, Ids.person(random.nextInt(PEOPLE)), amount));
                }
                draft.pay(legs);
            }
        }
        return draft.postings();
    }

    private static LossSchedule randomLoss(Random random) {
        LossSchedule loss = LossSchedule.always(RATES.get(3));
        for (int change = random.nextInt(5); change > 0; change--) {
            loss = loss.from(START.plus(random.nextInt(200)), RATES.get(random.nextInt(RATES.size())));
        }
        for (int change = random.nextInt(3); change > 0; change--) {
            Id receiver = random.nextBoolean() ? FUND : Ids.person(PEOPLE + 1);
            loss = loss.goingTo(
                    START.plus(random.nextInt(200)), random.nextBoolean() ? Optional.of(receiver) : Optional.empty());
        }
        return loss;
    }
}
