package org.folkmoot.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.folkmoot.assembly.Effect;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.Reversal;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Envelope;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.money.Demurrage;
import org.folkmoot.money.Draft;
import org.folkmoot.money.Ledger;
import org.folkmoot.money.Leg;
import org.folkmoot.money.LossSchedule;
import org.folkmoot.money.Planned;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;

/**
 * A ledger of a million movements of 10,000 people over three years: income once a month, payments to six neighbours each.
 *
 * <p>The ledger's own arithmetic makes it; only the entries are empty. Same numbers, same ledger.
 */
public final class LargeLedger implements Iterable<Applied> {
    /** Whom the tables belong to. */
    public static final String ASSEMBLY = "a".repeat(64);

    /** The first day. */
    public static final Day FIRST = Day.parse("2023-01-01");

    /** The yearly loss, all the time. */
    public static final LossSchedule LOSS = LossSchedule.always(Demurrage.of(700));

    private static final int PEOPLE = 10_000;
    private static final int NEIGHBOURS = 6;
    private static final int DAYS = 1_096;
    private static final int MONTH = 30;
    private static final String DEVICE = "d".repeat(64);
    private static final Id SIGNED = Id.of("1".repeat(64));

    private final int least;

    /** Tells of at least so many movements. */
    public LargeLedger(int least) {
        this.least = least;
    }

    /** Returns somebody, from 0. */
    public static Id person(int number) {
        return new Id(SIGNED.entry(), number);
    }

    /** Counts how many holdings there are by one SQL GROUP BY over all movements up to a day. */
    public static long group(Tables tables, Day day) {
        return tables.ask(handle -> (long) handle.createQuery("""
            select holder, issuer, sum(delta) as held
            from posting
            where on_day <= :day
            group by holder, issuer
            """)
                .bind("day", day.number())
                .map((row, context) -> row.getBigDecimal("held"))
                .list()
                .size());
    }

    /** Says before timing that no result of an earlier query is to be used again. */
    public static void asksEachTime(Tables tables) {
        tables.ask(handle -> handle.execute("set optimize_reuse_results 0"));
    }

    @Override
    public Iterator<Applied> iterator() {
        return new Telling();
    }

    private final class Telling implements Iterator<Applied> {
        private final SplittableRandom random = new SplittableRandom(10_000);
        private final Ledger ledger = new Ledger();
        private final int aDay = Math.max(1, least / DAYS / 4);
        private int told;
        private int entries;
        private int payments;

        @Override
        public boolean hasNext() {
            return told < least;
        }

        @Override
        public Applied next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int place = entries++;
            Day day = FIRST.plus(Math.min(DAYS, place / aDay));
            long at = day.start() + 36_000 + place % aDay;
            return place % (aDay * MONTH) == 0 ? income(day, at) : payment(day, at);
        }

        private Applied income(Day day, long at) {
            Draft draft = ledger.draft(LOSS, day);
            IntStream.range(0, PEOPLE).forEach(i -> draft.income(person(i), Circles.whole(720)));
            return applied(at, List.of(posted(draft.postings(), at)));
        }

        private Applied payment(Day day, long at) {
            int payer = random.nextInt(PEOPLE);
            Id from = person(payer);
            Id to = person((payer + 1 + random.nextInt(NEIGHBOURS)) % PEOPLE);
            List<Leg> legs = List.of(new Leg(from, to, from, Circles.whole(1 + random.nextInt(5))));
            if (!(ledger.payment(legs, day, LOSS) instanceof Planned.Postings planned)) {
                throw new IllegalStateException("too little to pay from");
            }
            payments++;
            Payment paid = new Payment(
                    Id.of(id(entries)),
                    payments,
                    from,
                    to,
                    legs,
                    Integer.toString(payments),
                    Assent.SIGNATURE,
                    day,
                    day,
                    null,
                    null,
                    at,
                    payments % 500 == 0 ? new Reversal(id(entries), to, day, legs) : null);
            return applied(at, List.of(posted(planned.postings(), at), new Effect.PaymentSet(paid)));
        }

        private Effect posted(List<Posting> postings, long at) {
            ledger.post(postings);
            told += postings.size();
            return new Effect.Posted(at, postings);
        }

        private Applied applied(long at, List<Effect> effects) {
            Envelope envelope = new Envelope(
                    ASSEMBLY,
                    DEVICE,
                    entries,
                    entries == 1 ? null : id(entries - 1),
                    List.of(),
                    at,
                    person(0),
                    null,
                    "payment-made",
                    1,
                    null);
            Entry entry = new Entry(id(entries), envelope, new IncomeIssued(Hour.of(at)));
            return new Applied(entry, Texts.NONE, new ArrayList<>(effects));
        }

        private static String id(int number) {
            String hex = Integer.toHexString(number);
            return "0".repeat(64 - hex.length()) + hex;
        }
    }
}
