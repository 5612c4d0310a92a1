package org.folkmoot.desktop.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.folkmoot.assembly.Routing;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can send somebody now.
 *
 * @param payer who pays
 * @param payee who is paid
 * @param most the most that one payment can send; it can always be sent
 * @param exact whether no more can be sent for certain
 * @param ways how what was asked for can go, the one through the fewest people first; none when it cannot
 * @param why why nothing can be sent, and what to do; null when something can
 * @param bound why no more can be sent than the most, where more was asked for or that is next to nothing; otherwise null
 * @param question what the payee can be asked when nothing, next to nothing or too little can be sent; null when asking
 *     would not help
 */
public record Sending(
        Id payer,
        Id payee,
        Circles most,
        boolean exact,
        List<Way> ways,
        @Nullable Sentence why,
        @Nullable Sentence bound,
        @Nullable TrustQuestion question) {
    private static final int MOST_NAMED = 6;
    private static final int OTHERS = 2;

    /** What cannot be seen on the screen: fractions that are left over below a hundredth of a circle. */
    private static final Circles NEXT_TO_NOTHING = new Circles(BigInteger.TEN.pow(16));

    /** Keeps its own copy. */
    public Sending {
        ways = List.copyOf(ways);
    }

    /**
     * One way.
     *
     * @param legs its steps in order
     * @param people whom it passes through
     */
    public record Way(List<Leg> legs, List<Id> people) {
        /** Keeps its own copies. */
        public Way {
            legs = List.copyOf(legs);
            people = List.copyOf(people);
        }

        /** Returns it in a sentence: directly, or through whom. */
        public Sentence sentence() {
            if (people.isEmpty()) {
                return Sentence.of("money.way.direct");
            }
            return people.size() <= MOST_NAMED
                    ? Sentence.of("money.way.through", people.size(), people)
                    : Sentence.of(
                            "money.way.through-many",
                            people.size(),
                            people.subList(0, MOST_NAMED),
                            people.size() - MOST_NAMED);
        }

        /** Returns its steps in sentences, the first so many. */
        public List<Sentence> steps(int most) {
            List<Sentence> steps = new ArrayList<>();
            List<Circles> amounts = HandedOver.amounts(legs);
            for (int i = 0; i < Math.min(most, legs.size()); i++) {
                Leg leg = legs.get(i);
                steps.add(Sentence.of("money.way.step", leg.from(), leg.to(), amounts.get(i), leg.issuer()));
            }
            return steps;
        }
    }

    /**
     * Finds out.
     *
     * @param amount how much is to be sent, or null for the most
     * @param stale whether nobody waits for the answer any more; then {@link CancellationException} is thrown
     */
    static Sending of(
            Routing routing, Obstacles obstacles, Id payer, Id payee, @Nullable Circles amount, BooleanSupplier stale) {
        Routing.Offer most = routing.offer(payer, payee, null);
        leaveIf(stale);
        if (most.most().isZero()) {
            return new Sending(
                    payer,
                    payee,
                    Circles.ZERO,
                    true,
                    List.of(),
                    obstacles.why(routing, payer, payee),
                    null,
                    obstacles.question(payer, payee).orElse(null));
        }
        boolean less = amount != null && amount.compareTo(most.most()) < 0;
        if (amount != null && amount.compareTo(most.most()) > 0) {
            return bounded(routing, obstacles, payer, payee, most, List.of());
        }
        Routing.Offer chosen = less ? routing.offer(payer, payee, amount) : most;
        List<Way> ways = new ArrayList<>();
        Set<Set<Id>> through = new HashSet<>();
        add(ways, through, chosen);
        if (amount != null) {
            leaveIf(stale);
            routing.others(payer, payee, amount, chosen, OTHERS).forEach(other -> add(ways, through, other));
        }
        return amount == null && most.most().compareTo(NEXT_TO_NOTHING) < 0
                ? bounded(routing, obstacles, payer, payee, most, ways)
                : new Sending(payer, payee, most.most(), most.exact(), ways, null, null, null);
    }

    /** Says why no more can be sent, and asks the payee where it is they who do not accept the rest. */
    private static Sending bounded(
            Routing routing, Obstacles obstacles, Id payer, Id payee, Routing.Offer most, List<Way> ways) {
        Sentence bound = obstacles.bound(routing, payer, payee, most.most());
        TrustQuestion question = bound.key().equals("money.most.accepted")
                ? obstacles.question(payer, payee).orElse(null)
                : null;
        return new Sending(payer, payee, most.most(), most.exact(), ways, null, bound, question);
    }

    private static void leaveIf(BooleanSupplier stale) {
        if (stale.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private static void add(List<Way> ways, Set<Set<Id>> through, Routing.Offer offer) {
        if (!offer.legs().isEmpty() && through.add(Set.copyOf(offer.people()))) {
            ways.add(new Way(offer.legs(), offer.people()));
        }
    }
}
