package org.folkmoot.desktop.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Payment;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/**
 * What can be noticed in the accounts, as neutral sentences with the figures behind them; nothing follows from it.
 *
 * <p>The thresholds are the program's suggestions and are said beside each list: a holding counts from {@link #LEAST}; few
 * are {@link #FEW} at most; most of it is {@link #MOST_PERCENT} of a hundred; and an organisation is looked at over
 * {@link #DAYS} days.
 *
 * @param hardlyAccepted somebody holds much of the circles of somebody whom few others accept
 * @param concentrated most of what somebody holds are the circles of one other person
 * @param fillingUp an organisation was paid and paid nothing
 */
public record Noticed(List<Sentence> hardlyAccepted, List<Sentence> concentrated, List<Sentence> fillingUp) {
    /** From so many circles on a holding is looked at. */
    public static final Circles LEAST = Circles.whole(50);

    /** At most so many others accept somebody's circles. */
    public static final int FEW = 2;

    /** At least so many of every hundred circles are of one other person. */
    public static final int MOST_PERCENT = 80;

    /** So many days up to today count for an organisation. */
    public static final int DAYS = 90;

    private static final int SHOWN = 12;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** Keeps its own copies. */
    public Noticed {
        hardlyAccepted = List.copyOf(hardlyAccepted);
        concentrated = List.copyOf(concentrated);
        fillingUp = List.copyOf(fillingUp);
    }

    /** A sentence and the amount by which it stands before others. */
    private record Found(Circles amount, Sentence said) {}

    /** Looks through all accounts at a moment given in unix seconds. */
    public static Noticed of(Assembly state, long now) {
        Day today = Day.of(now);
        Map<Id, Integer> accepting = new HashMap<>();
        List<Found> hardly = new ArrayList<>();
        List<Found> concentrated = new ArrayList<>();
        for (Id holder : state.ledger().holders()) {
            if (state.isCommonCircles(holder)) {
                // Nobody spends what lies in the treasury.
                continue;
            }
            SortedMap<Id, Circles> held = held(state, holder, today);
            Circles all = held.values().stream().reduce(Circles.ZERO, Circles::plus);
            held.forEach((issuer, amount) -> {
                if (issuer.equals(holder) || amount.compareTo(LEAST) < 0) {
                    return;
                }
                int others = accepting.computeIfAbsent(issuer, id -> accepting(state, id, now))
                        - (isAmongThem(state, holder, issuer, now) ? 1 : 0);
                // In the first season everyone accepts everyone, whoever gave trust.
                if (others <= FEW && (!state.isOpenSeason(now) || state.isCommonCircles(issuer))) {
                    hardly.add(new Found(amount, Sentence.of("money.noticed.hardly", holder, amount, issuer, others)));
                }
                long percent = percent(amount, all);
                // Common circles stand for circles of many.
                if (percent >= MOST_PERCENT && !state.isCommonCircles(issuer)) {
                    concentrated.add(new Found(
                            amount, Sentence.of("money.noticed.concentrated", holder, all, amount, percent, issuer)));
                }
            });
        }
        return new Noticed(said(hardly), said(concentrated), said(fillingUp(state, now)));
    }

    private static int accepting(Assembly state, Id issuer, long now) {
        return state.isCommonCircles(issuer)
                ? (int) state.people().everybody().stream()
                        .filter(Person::takesCommon)
                        .count()
                : state.trust().acceptedBy(issuer, now).size();
    }

    private static boolean isAmongThem(Assembly state, Id holder, Id issuer, long now) {
        return state.isCommonCircles(issuer)
                ? state.people().find(holder).filter(Person::takesCommon).isPresent()
                : state.trust().accepts(holder, issuer, now);
    }

    private static SortedMap<Id, Circles> held(Assembly state, Id holder, Day today) {
        SortedMap<Id, Circles> held = new TreeMap<>();
        state.ledger()
                .holdingsOf(holder)
                .forEach((issuer, holding) -> held.put(issuer, holding.on(today, state.losses())));
        return held;
    }

    private static long percent(Circles part, Circles all) {
        return part.atto().multiply(HUNDRED).divide(all.atto()).longValueExact();
    }

    private static List<Found> fillingUp(Assembly state, long now) {
        long since = Day.of(now).plus(1 - DAYS).start();
        Map<Id, List<Payment>> received = new HashMap<>();
        Map<Id, List<Payment>> made = new HashMap<>();
        for (Payment payment : state.payments().all()) {
            if (payment.at() >= since && payment.reversedBy() == null && !payment.isExchange()) {
                received.computeIfAbsent(payment.payee(), id -> new ArrayList<>())
                        .add(payment);
                made.computeIfAbsent(payment.payer(), id -> new ArrayList<>()).add(payment);
            }
        }
        List<Found> found = new ArrayList<>();
        for (Person organisation : state.people().who(Standing.ORGANISATION, now)) {
            List<Payment> in = received.getOrDefault(organisation.id(), List.of());
            if (!in.isEmpty() && !made.containsKey(organisation.id())) {
                Circles sum = in.stream().map(Payment::amount).reduce(Circles.ZERO, Circles::plus);
                found.add(new Found(sum, Sentence.of("money.noticed.filling", organisation.id(), sum, in.size())));
            }
        }
        return found;
    }

    /** The largest amounts first; how many more there are is the last sentence. */
    private static List<Sentence> said(List<Found> found) {
        List<Sentence> said = new ArrayList<>(found.stream()
                .sorted(Comparator.comparing(Found::amount).reversed())
                .limit(SHOWN)
                .map(Found::said)
                .toList());
        if (found.size() > SHOWN) {
            said.add(Sentence.of("money.noticed.more", found.size() - SHOWN));
        }
        return said;
    }
}
