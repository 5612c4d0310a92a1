package org.folkmoot.reports.books;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desk.Desk;
import org.folkmoot.money.PastBalances;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/**
 * How much money there was at the end of each week, how much was paid in it, and who holds how much in the end.
 *
 * @param weeks since the founding, in order; the last one ends today
 * @param spread how many people and organisations hold how much today, from nothing up
 */
public record MoneyOverTime(List<Week> weeks, List<Band> spread) {
    private static final int DAYS_A_WEEK = 7;
    private static final int MOST_BANDS = 12;
    private static final int[] STEPS = {1, 2, 5};

    /** Keeps its own copies. */
    public MoneyOverTime {
        weeks = List.copyOf(weeks);
        spread = List.copyOf(spread);
    }

    /**
     * One week.
     *
     * @param first its first day
     * @param last its last day
     * @param issued everything issued since the founding until then
     * @param burned everything given up for newcomers until then
     * @param held everything held then, with the loss taken that the ledger posts later
     * @param payments how many payments were recorded in it that were not reversed later
     * @param paid how much they came to
     */
    public record Week(Day first, Day last, Circles issued, Circles burned, Circles held, int payments, Circles paid) {
        /** Returns everything lost since the founding until then: what was issued, not given up, and is not held. */
        public Circles lost() {
            return issued.minus(burned).minus(held);
        }
    }

    /**
     * How many hold an amount between two.
     *
     * @param from at least so much, whole circles
     * @param below less than so much
     * @param accounts how many
     */
    public record Band(Circles from, Circles below, int accounts) {}

    /** Asks the books; belongs behind the window. */
    public static MoneyOverTime of(Desk desk, Wording words) {
        try {
            return of(Books.of(desk, words));
        } catch (IOException e) {
            throw new IllegalStateException("reading tables writes no file", e);
        }
    }

    private static MoneyOverTime of(Books books) throws IOException {
        Day today = Day.of(books.now()).max(books.founded());
        PastBalances.Builder builder = new PastBalances.Builder();
        TreeMap<Day, Circles> issued = new TreeMap<>();
        TreeMap<Day, Circles> burned = new TreeMap<>();
        books.each(booked -> {
            builder.take(booked.posting());
            if (booked.posting().kind().creates()) {
                issued.merge(booked.posting().day(), booked.posting().delta(), Circles::plus);
            } else if (booked.posting().kind() == Posting.Kind.BURNED) {
                burned.merge(booked.posting().day(), booked.posting().delta().negated(), Circles::plus);
            }
        });
        PastBalances past = builder.build(books.state().losses());
        List<Week> weeks = new ArrayList<>();
        Circles created = Circles.ZERO;
        Circles gone = Circles.ZERO;
        Map<Day, List<Payment>> payments = byWeek(books, today);
        // Counted back from today, so that the last week is a whole one.
        long older = books.founded().until(today) / DAYS_A_WEEK;
        Day first = today.plus(1 - (older + 1) * DAYS_A_WEEK);
        for (; !today.isBefore(first); first = first.plus(DAYS_A_WEEK)) {
            Day last = first.plus(DAYS_A_WEEK - 1);
            for (Circles each : issued.subMap(first, last.plus(1)).values()) {
                created = created.plus(each);
            }
            for (Circles each : burned.subMap(first, last.plus(1)).values()) {
                gone = gone.plus(each);
            }
            List<Payment> made = payments.getOrDefault(first, List.of());
            Circles paid = made.stream().map(Payment::amount).reduce(Circles.ZERO, Circles::plus);
            weeks.add(new Week(first, last, created, gone, held(books, past, last), made.size(), paid));
        }
        return new MoneyOverTime(weeks, spread(books, past, today));
    }

    private static Map<Day, List<Payment>> byWeek(Books books, Day today) {
        Map<Day, List<Payment>> weeks = new TreeMap<>();
        for (Payment payment : books.state().payments().all()) {
            if (payment.reversedBy() == null && !payment.isExchange()) {
                long ago = Day.of(payment.at()).until(today) / DAYS_A_WEEK;
                Day first = today.plus(1 - (ago + 1) * DAYS_A_WEEK);
                weeks.computeIfAbsent(first, day -> new ArrayList<>()).add(payment);
            }
        }
        return weeks;
    }

    /** What lies in the treasury counts, and the common circles that stand for it do not. */
    private static Circles held(Books books, PastBalances past, Day day) {
        Circles[] sum = {Circles.ZERO};
        past.on(day, (holder, issuer, posted, amount) -> {
            if (!books.state().isCommonCircles(issuer)) {
                sum[0] = sum[0].plus(amount);
            }
        });
        return sum[0];
    }

    private static List<Band> spread(Books books, PastBalances past, Day day) {
        Map<Id, Circles> held = new TreeMap<>();
        past.on(day, (holder, issuer, posted, amount) -> held.merge(holder, amount, Circles::plus));
        // What lies in the treasury belongs to those who hold common circles.
        held.remove(books.state().commonCircles());
        return bands(List.copyOf(held.values()));
    }

    /** Returns bands of one width, from nothing to beyond the most that anybody holds. */
    static List<Band> bands(List<Circles> amounts) {
        Circles most = amounts.stream().max(Circles::compareTo).orElse(Circles.ZERO);
        BigInteger width = width(most.atto());
        int[] counts = new int[most.atto().divide(width).intValueExact() + 1];
        for (Circles amount : amounts) {
            counts[amount.atto().divide(width).intValueExact()]++;
        }
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            BigInteger from = width.multiply(BigInteger.valueOf(i));
            bands.add(new Band(new Circles(from), new Circles(from.add(width)), counts[i]));
        }
        return bands;
    }

    /** Returns 1, 2 or 5 circles with noughts behind it: the least that needs no more than twelve bands. */
    private static BigInteger width(BigInteger most) {
        for (BigInteger ten = Circles.whole(1).atto(); ; ten = ten.multiply(BigInteger.TEN)) {
            for (int step : STEPS) {
                BigInteger width = ten.multiply(BigInteger.valueOf(step));
                if (most.divide(width).compareTo(BigInteger.valueOf(MOST_BANDS)) < 0) {
                    return width;
                }
            }
        }
    }
}
