package org.folkmoot.imports.slips;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Routing;
import org.folkmoot.assembly.Together;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.desk.Progress;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/**
 * Pays slips through people that cannot be paid directly: each by the way with the fewest people, all of one payer and day
 * or none.
 *
 * <p>Ways of different payers can need the same hands. Where all slips of a day that could each go alone also go together,
 * all of them go; where they do not, none is chosen, and they wait.
 */
final class SlipsThroughPeople {
    private final SlipTrial trial;
    private final Progress progress;
    private boolean toTheFund;
    private long tried;

    /** Begins where a trial stands, which stays as it is; stops with a {@link CancellationException} when the progress says so. */
    SlipsThroughPeople(SlipTrial trial, Progress progress) {
        this.trial = trial;
        this.progress = progress;
    }

    /**
     * Pays what is left of the first day on which something can go through people; returns the trial on which it is paid, or
     * null when nothing can.
     */
    @Nullable
    SlipTrial pay(List<Candidate> all) {
        List<Candidate> rest = trial.rest(all);
        SortedMap<Day, List<List<Candidate>>> days = days(rest);
        toTheFund = rest.stream()
                .anyMatch(slip -> trial.state().isCommonFund(slip.slip().payee()));
        if (days.isEmpty()) {
            return null;
        }
        Routing now = routing(trial);
        for (List<List<Candidate>> piles : days.values()) {
            List<List<Candidate>> fitting =
                    piles.stream().filter(pile -> fitsAlone(now, pile)).toList();
            SlipTrial together = trial.copy();
            if (!fitting.isEmpty() && fitting.stream().allMatch(pile -> pays(together, pile))) {
                return together;
            }
        }
        return null;
    }

    private static SortedMap<Day, List<List<Candidate>>> days(List<Candidate> rest) {
        SortedMap<Day, List<List<Candidate>>> days = new TreeMap<>();
        piles(rest).forEach((pile, slips) -> days.computeIfAbsent(pile.day(), day -> new ArrayList<>())
                .add(slips));
        return days;
    }

    /** Returns slips by payer and day, each in the order in which they are paid however they were typed. */
    static SortedMap<Candidate.Pile, List<Candidate>> piles(List<Candidate> slips) {
        SortedMap<Candidate.Pile, List<Candidate>> piles = new TreeMap<>();
        slips.forEach(slip ->
                piles.computeIfAbsent(slip.pile(), pile -> new ArrayList<>()).add(slip));
        piles.values().forEach(pile -> pile.sort(Comparator.comparing(Candidate::wanted, Together.Wanted.IN_ORDER)));
        return piles;
    }

    private boolean fitsAlone(Routing now, List<Candidate> pile) {
        if (!mayHaveEnough(trial.state(), pile)) {
            return false;
        }
        Candidate first = pile.getFirst();
        List<Leg> way = way(now, first);
        if (way.isEmpty() || !trial.couldPay(first, way)) {
            return false;
        }
        return pile.size() == 1 || pays(trial.copy(), pile);
    }

    /** Most slips that do not fit are more than their payer holds; that is seen without looking for a way. */
    private boolean mayHaveEnough(Assembly state, List<Candidate> pile) {
        Circles held = state.ledger().total(pile.getFirst().slip().payer(), Day.of(trial.at()), state.losses());
        BigInteger wanted =
                pile.stream().map(slip -> slip.slip().amount().atto()).reduce(BigInteger.ZERO, BigInteger::add);
        return held.atto().compareTo(wanted) >= 0;
    }

    private boolean pays(SlipTrial on, List<Candidate> pile) {
        for (Candidate slip : pile) {
            List<Leg> way = way(routing(on), slip);
            if (way.isEmpty() || on.pay(slip, way) instanceof Verdict.Refused) {
                return false;
            }
        }
        return true;
    }

    private Routing routing(SlipTrial on) {
        return toTheFund ? Routing.withFund(on.state(), on.at()) : Routing.at(on.state(), on.at());
    }

    private List<Leg> way(Routing routing, Candidate slip) {
        if (!progress.at(++tried, 0)) {
            throw new CancellationException();
        }
        return routing.offer(
                        slip.slip().payer(), slip.slip().payee(), slip.slip().amount())
                .legs();
    }
}
