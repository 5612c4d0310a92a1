package org.folkmoot.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Ids;

/** Whatever people may do with money under whatever rules; the same seed tells the same story. */
final class RandomStory {
    static final Day START = Day.parse("2026-01-01");

    private static final int PEOPLE = 5;
    private static final Id FUND = Ids.person(PEOPLE);
    private static final List<Demurrage> RATES =
            Stream.of(0, 1, 500, 700, 5000, 9999).map(Demurrage::of).toList();

    final Ledger ledger = new Ledger();
    final LossSchedule loss;
    final List<Posting> all = new ArrayList<>();
    private Day latest = START;

    RandomStory(Random random, int acts) {
        loss = randomLoss(random);
        Day day = START;
        for (int act = 0; act < acts; act++) {
            // Now and then an act of an earlier day arrives late, as from another desk.
            day = START.plus(Math.max(0, START.until(day) + random.nextInt(12) - 2));
            List<Posting> lines = randomAct(random, day);
            ledger.post(lines);
            all.addAll(lines);
            latest = latest.max(day);
        }
    }

    /** Returns the last day on which anything happened. */
    Day end() {
        return all.stream().map(Posting::day).reduce(latest, Day::max);
    }

    List<Posting> linesOf(Id holder) {
        return all.stream().filter(line -> line.holder().equals(holder)).toList();
    }

    /** Returns what somebody held at the end of a day: each holding as it was last touched by then, less the loss since. */
    Circles held(Id holder, Day day) {
        Map<Id, Posting> last = new HashMap<>();
        linesOf(holder).stream()
                .filter(line -> line.day().compareTo(day) <= 0)
                .forEach(line -> last.put(line.issuer(), line));
        return last.values().stream()
                .map(line -> loss.left(line.after(), line.day(), day))
                .reduce(Circles.ZERO, Circles::plus);
    }

    /** Returns different days from before the story until after it, ascending. */
    List<Day> days(Random random, int count) {
        long length = START.until(end()) + 20;
        return Stream.generate(() -> START.plus(random.nextInt((int) length) - 5))
                .distinct()
                .limit(count)
                .sorted()
                .toList();
    }

    private List<Posting> randomAct(Random random, Day day) {
        Draft draft = ledger.draft(loss, day);
        for (int deed = 1 + random.nextInt(4); deed > 0; deed--) {
            Id person = Ids.person(random.nextInt(PEOPLE));
            if (random.nextInt(3) == 0) {
                draft.income(person, new Circles(new BigInteger(1 + random.nextInt(80), random)));
            } else {
                Id to = Ids.person((person.index() + 1 + random.nextInt(PEOPLE)) % (PEOPLE + 1));
                Circles amount = new Circles(new BigInteger(70, random).add(BigInteger.ONE));
                draft.pay(List.of(new Leg(person, to, Ids.person(random.nextInt(PEOPLE)), amount)));
            }
        }
        return draft.postings();
    }

    private static LossSchedule randomLoss(Random random) {
        LossSchedule loss = LossSchedule.always(RATES.get(3));
        for (int change = random.nextInt(4); change > 0; change--) {
            loss = loss.from(START.plus(random.nextInt(200)), RATES.get(random.nextInt(RATES.size())));
        }
        if (random.nextBoolean()) {
            loss = loss.goingTo(START.plus(random.nextInt(200)), Optional.of(FUND));
        }
        return loss;
    }
}
