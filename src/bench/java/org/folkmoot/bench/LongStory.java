package org.folkmoot.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.folkmoot.desk.Names;
import org.folkmoot.journal.Deed;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.DeskNamed;
import org.folkmoot.journal.acts.Founded;
import org.folkmoot.journal.acts.FoundersSigned;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;

/**
 * The story of an assembly over years: 150 members, the desk open twice a week, slips of payments, trust that is given
 * anew once a year, a meeting every four weeks to which people come one by one.
 *
 * <p>Same seed, same acts. Every act is allowed; {@link Telling} throws otherwise.
 */
final class LongStory {
    private static final int MEMBERS = 150;
    private static final int ACCEPTED = 20;
    private static final int SLIPS = 185;
    private static final int WEEKS_A_YEAR = 52;
    private static final Day FOUNDED = Day.parse("2016-01-03");

    private static final List<String> FOR =
            List.of("bread", "eggs", "a bicycle mended", "Gitarrenstunde für Jörg", "honey");

    private final Random random = new Random(200_000);
    private final List<Id> members = new ArrayList<>();
    private final List<List<Id>> accepting = new ArrayList<>();
    private final Telling telling;
    private int slip;

    private LongStory(Telling telling) {
        this.telling = telling;
    }

    /** Tells until so many entries are written. */
    static void tell(Telling telling, int entries) {
        LongStory story = new LongStory(telling);
        story.found();
        for (int week = 0; telling.written() < entries; week++) {
            story.week(week, entries);
        }
    }

    private void found() {
        telling.at(FOUNDED.start());
        telling.does(new Founded("The Long Valley", List.of(), null, "bench"), Texts.NONE, deed(0));
        Texts names = Texts.NONE.with(
                Names.NAMES,
                IntStream.range(0, MEMBERS).mapToObj(i -> "Person " + i).toList());
        Entry signed = telling.does(new FoundersSigned(MEMBERS, 0), names, deed(1));
        IntStream.range(0, MEMBERS).forEach(i -> members.add(new Id(signed.id(), i)));
        People keepers = People.of(members.get(0), members.get(1));
        telling.does(new DeskNamed(keepers, FOUNDED.plus(91)), Texts.NONE, deed(2));
        telling.by(members.get(0));
        for (Id member : members) {
            List<Id> others = new ArrayList<>(members);
            others.remove(member);
            Collections.shuffle(others, random);
            accepting.add(List.copyOf(others.subList(0, ACCEPTED)));
        }
        IntStream.range(0, MEMBERS).forEach(this::sheet);
    }

    private static Deed deed(int index) {
        return new Deed("0".repeat(32), index, 3);
    }

    /** Somebody gives all their trust anew, on one signed sheet. */
    private void sheet(int truster) {
        List<Pair> rows = accepting.get(truster).stream()
                .map(trusted -> new Pair(members.get(truster), trusted))
                .toList();
        Day until = Day.of(telling.at()).plus(365);
        telling.does(new TrustGiven(new Pairs(rows), until, TrustSource.SHEET), Texts.NONE, null);
    }

    private void week(int week, int entries) {
        Day first = FOUNDED.plus(1 + 7L * week);
        for (int i = week % WEEKS_A_YEAR; i < MEMBERS; i += WEEKS_A_YEAR) {
            telling.at(first.start() + 9 * Hour.SECONDS);
            sheet(i);
        }
        market(first, entries);
        market(first.plus(3), entries);
        if (week % 4 == 3 && telling.written() + 2 * LongEvening.PRESENT < entries) {
            new LongEvening(telling, members, random).hold(first.plus(5));
        }
    }

    /** The desk is open: everybody's income is issued, and people bring their slips. */
    private void market(Day day, int entries) {
        telling.at(day.start() + 15 * Hour.SECONDS);
        telling.does(new IncomeIssued(Hour.of(telling.at())), Texts.NONE, null);
        for (int i = 0; i < SLIPS && telling.written() < entries; i++) {
            telling.at(telling.at() + 40);
            pay(random.nextInt(MEMBERS));
        }
    }

    private void pay(int payee) {
        Id taker = members.get(payee);
        Id payer = accepting.get(payee).get(random.nextInt(ACCEPTED));
        Circles amount =
                new Circles(Circles.whole(1 + random.nextInt(40)).atto().shiftRight(1));
        List<Leg> legs = legs(payer, payee, amount);
        if (!legs.isEmpty()) {
            Texts reason = Texts.of(Names.REASON, FOR.get(random.nextInt(FOR.size())) + " " + random.nextInt(100));
            String number = Integer.toString(++slip);
            Day day = Day.of(telling.at());
            telling.does(new PaymentMade(payer, taker, legs, number, Assent.SIGNATURE, day), reason, null);
        }
    }

    /** One payment in four is made of two people's circles; none where the payer has too little. */
    private List<Leg> legs(Id payer, int payee, Circles amount) {
        Id taker = members.get(payee);
        Circles half = new Circles(amount.atto().shiftRight(1));
        if (slip % 4 == 0) {
            for (Id issuer : accepting.get(payee)) {
                if (!issuer.equals(payer) && telling.holds(payer, issuer, half) && telling.holds(payer, payer, half)) {
                    return List.of(new Leg(payer, taker, payer, half), new Leg(payer, taker, issuer, half));
                }
            }
        }
        return telling.holds(payer, payer, amount) ? List.of(new Leg(payer, taker, payer, amount)) : List.of();
    }
}
