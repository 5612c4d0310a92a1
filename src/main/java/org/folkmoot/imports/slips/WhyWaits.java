package org.folkmoot.imports.slips;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Routing;
import org.folkmoot.desk.Progress;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/**
 * Finds why slips wait: which of somebody's slips of a day cannot be paid and how much could be, or by how much all of them
 * together are too much. So the one slip on which the others wait can be found and looked at.
 */
final class WhyWaits {
    private static final int NAMED = 3;

    private final Assembly state;
    private final Routing routing;
    private final long at;
    private final Set<Id> paying;
    private final Progress progress;
    private final Map<Candidate, Sentence> why = new IdentityHashMap<>();
    private long asked;

    /**
     * Begins.
     *
     * @param paying who pays other slips of the same pile: what they have is counted after these
     */
    private WhyWaits(Assembly state, Routing routing, long at, Set<Id> paying, Progress progress) {
        this.state = state;
        this.routing = routing;
        this.at = at;
        this.paying = paying;
        this.progress = progress;
    }

    /**
     * Returns the cause of each.
     *
     * @param trial where all is paid that can be
     * @param waiting whole piles that are not
     * @param progress says when to stop; then {@link CancellationException} is thrown
     */
    static Map<Candidate, Sentence> of(SlipTrial trial, List<Candidate> waiting, Progress progress) {
        if (waiting.isEmpty()) {
            return Map.of();
        }
        Assembly state = trial.state();
        boolean fund =
                waiting.stream().anyMatch(slip -> state.isCommonFund(slip.slip().payee()));
        Routing routing = fund ? Routing.withFund(state, trial.at()) : Routing.at(state, trial.at());
        Set<Id> paying = new HashSet<>();
        trial.paid().keySet().forEach(slip -> paying.add(payer(slip)));
        WhyWaits finding = new WhyWaits(state, routing, trial.at(), paying, progress);
        SlipsThroughPeople.piles(waiting).values().forEach(finding::pile);
        return finding.why;
    }

    private void pile(List<Candidate> pile) {
        List<Candidate> stuck = new ArrayList<>();
        for (Candidate slip : pile) {
            Routing.Offer offer = offer(slip);
            if (offer.legs().isEmpty()) {
                stuck.add(slip);
                why.put(slip, most(slip, offer));
            }
        }
        Sentence ofAll = stuck.isEmpty() ? together(pile) : because(pile, stuck);
        for (Candidate slip : pile) {
            if (!stuck.contains(slip)) {
                why.put(slip, ofAll);
            } else if (pile.size() > 1) {
                why.compute(
                        slip,
                        (key, alone) -> Sentence.of("slips.waits.and-all", alone, payer(slip), day(slip), pile.size()));
            }
            if (paying.contains(payer(slip))) {
                why.computeIfPresent(slip, (key, before) -> Sentence.of("slips.waits.after", before, payer(slip)));
            }
        }
    }

    private Routing.Offer offer(Candidate slip) {
        if (!progress.at(++asked, 0)) {
            throw new CancellationException();
        }
        return routing.offer(payer(slip), slip.slip().payee(), slip.slip().amount());
    }

    private Sentence most(Candidate slip, Routing.Offer offer) {
        Id payer = payer(slip);
        Id payee = slip.slip().payee();
        if (!offer.most().isZero()) {
            return Sentence.of(
                    "slips.waits.most", payer, payee, offer.most(), slip.slip().amount());
        }
        if (held(payer).isZero()) {
            return Sentence.of("slips.waits.holds-nothing", payer);
        }
        return routing.forbidden(payer, payee)
                .orElseGet(() -> Sentence.of(
                        "slips.waits.nothing", payer, payee, slip.slip().amount()));
    }

    /** Slips that could go are named by those that cannot. */
    private Sentence because(List<Candidate> pile, List<Candidate> stuck) {
        List<Sentence> named = stuck.stream()
                .limit(NAMED)
                .map(slip -> SlipPlan.named(slip.slip()))
                .toList();
        Candidate first = pile.getFirst();
        return Sentence.of("slips.waits.because", payer(first), day(first), named, stuck.size() - named.size());
    }

    /** Each could go alone: all of them are more than there is, or they need the same circles. */
    private Sentence together(List<Candidate> pile) {
        Candidate first = pile.getFirst();
        if (pile.size() == 1) {
            return Sentence.of("slips.waits.hands", payer(first), slipAmount(first), day(first));
        }
        BigInteger sum = pile.stream().map(slip -> slipAmount(slip).atto()).reduce(BigInteger.ZERO, BigInteger::add);
        Circles held = held(payer(first));
        return sum.compareTo(held.atto()) > 0 && sum.compareTo(Circles.LARGEST_ATTO) <= 0
                ? Sentence.of("slips.waits.together", payer(first), day(first), pile.size(), new Circles(sum), held)
                : Sentence.of("slips.waits.same-circles", payer(first), day(first), pile.size());
    }

    private Circles held(Id payer) {
        return state.ledger().total(payer, Day.of(at), state.losses());
    }

    private static Circles slipAmount(Candidate slip) {
        return slip.slip().amount();
    }

    private static Id payer(Candidate slip) {
        return slip.slip().payer();
    }

    private static Day day(Candidate slip) {
        return slip.slip().valueDay();
    }
}
