package org.folkmoot.trust.flow;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.folkmoot.terms.Circles;

/**
 * Finds what can be sent in a network, and the way it takes; one question after the other, not for several threads.
 *
 * <p>Every answer is exact to the last unit, for amounts from 1 to 10^37 atto-circles, and the same on every machine. It
 * throws {@link IllegalArgumentException} when it is asked about somebody who is not in the network.
 *
 * @param <P> what names a person
 */
public final class RouteFinder<P extends Comparable<? super P>> {
    /** So many flows may be tried to find a route through fewer people. */
    private static final long FLOWS_FOR_FEWER = 500;

    /** Among so many people a route through fewer is looked for even where the most is sent. */
    private static final int SMALL = 200;

    private final PaymentNetwork<P> network;
    private final FlowGraph graph;
    private final Passers passers;

    /** Begins to ask about a network. */
    public RouteFinder(PaymentNetwork<P> network) {
        this.network = network;
        graph = network.graph();
        passers = new Passers(graph);
    }

    /**
     * Asks from now on, before each of the many flows of a question, whether somebody still waits for the answer; when that
     * is so no more, the question ends with {@link java.util.concurrent.CancellationException}. The next one may be asked.
     */
    public void stopWhen(BooleanSupplier asked) {
        passers.stopWhen(asked);
    }

    /** Returns the most that can be sent through any number of people, in atto-circles. */
    public BigInteger most(P from, P to) {
        Wish<P> wish = Wish.most(from, to);
        passers.openOnly(passable(wish));
        return passers.most(network.place(from), network.place(to));
    }

    /** Tells why nothing at all can be sent from one person to another, where {@link #most} is 0. */
    public Hindrance hindrance(P from, P to) {
        int payer = network.place(from);
        int payee = network.place(to);
        if (graph.outBegin(payer) == graph.outEnd(payer)) {
            return Hindrance.HOLDS_NOTHING;
        }
        if (!graph.givesToOthers(payer)) {
            return Hindrance.NOBODY_TAKES_IT;
        }
        Amounts sum = new Amounts(graph.limbs(), 2);
        graph.mostTo(payee, sum, 0);
        return sum.isZero(0) ? Hindrance.NOBODY_HOLDS_IT : Hindrance.NO_WAY;
    }

    /** Finds the most that can be sent, and a route without needless people. */
    public Route<P> find(Wish<P> wish) {
        int from = network.place(wish.from());
        int to = network.place(wish.to());
        boolean[] passable = passable(wish);
        passers.openOnly(passable);
        BigInteger most = passers.most(from, to);
        BitSet people = passers.used(from);
        boolean exact = true;
        if (people.cardinality() > wish.people()) {
            FewPeople few = FewPeople.exactly(graph, passers, from, to, passable, wish.people(), most)
                    .search();
            most = few.most();
            people = few.people();
            exact = few.isExact();
        }
        Circles amount = wish.amount();
        BigInteger wanted = amount == null ? most : amount.atto();
        if (wanted.signum() == 0 || wanted.compareTo(most) > 0) {
            return new Route<>(most, exact, BigInteger.ZERO, List.of(), List.of());
        }
        if (!wanted.equals(most)) {
            if (wish.people() == Wish.ANY) {
                passers.openOnly(passable);
            } else {
                passers.openOnly(people);
            }
            passers.upTo(from, to, wanted);
            people = passers.used(from);
        }
        Trimming trimming = new Trimming(graph, from, to, people, wanted);
        if (amount != null || graph.people() <= SMALL) {
            trimming = fewer(from, to, passable, wanted, trimming);
        }
        return route(most, exact, wanted, trimming.steps());
    }

    /**
     * Finds other routes for the same: each passes through nobody of those before it, or, where that cannot be, not
     * through one of them.
     *
     * @param first through whom the route passes that is there already
     * @param howMany at most so many; there may be fewer, or none
     */
    public List<Route<P>> others(Wish<P> wish, List<P> first, int howMany) {
        List<Route<P>> found = new ArrayList<>();
        Set<P> avoided = new HashSet<>(wish.avoided());
        List<P> before = first;
        while (found.size() < howMany && avoided.addAll(before)) {
            Route<P> next = find(wish.avoiding(avoided));
            if (next.isEmpty()) {
                break;
            }
            found.add(next);
            before = next.people();
        }
        for (P person : first) {
            if (found.size() >= howMany) {
                break;
            }
            Set<P> one = new HashSet<>(wish.avoided());
            one.add(person);
            Route<P> other = find(wish.avoiding(one));
            if (!other.isEmpty()
                    && found.stream().noneMatch(route -> route.people().equals(other.people()))) {
                found.add(other);
            }
        }
        return found;
    }

    private boolean[] passable(Wish<P> wish) {
        boolean[] passable = network.passable();
        for (P person : wish.avoided()) {
            if (network.knows(person)) {
                passable[network.place(person)] = false;
            }
        }
        return passable;
    }

    /** Looks whether other people could do it who are fewer. */
    private Trimming fewer(int from, int to, boolean[] passable, BigInteger wanted, Trimming found) {
        int now = found.needed().cardinality();
        long lastFlow = passers.flows() + FLOWS_FOR_FEWER;
        for (int count = 1; count < now && passers.flows() < lastFlow; count++) {
            FewPeople fewer =
                    new FewPeople(graph, passers, from, to, passable, count, wanted, lastFlow - passers.flows());
            if (fewer.couldSuffice() && fewer.search().most().compareTo(wanted) >= 0) {
                return new Trimming(graph, from, to, fewer.people(), wanted);
            }
        }
        return found;
    }

    private Route<P> route(BigInteger most, boolean exact, BigInteger sent, List<Untangling.Step> steps) {
        List<Handover<P>> legs = new ArrayList<>();
        BitSet between = new BitSet();
        for (Untangling.Step step : steps) {
            legs.add(new Handover<>(
                    network.person(step.from()),
                    network.person(step.to()),
                    network.person(step.issuer()),
                    step.amount()));
            between.set(step.from());
        }
        if (!steps.isEmpty()) {
            between.clear(steps.getFirst().from());
        }
        List<P> people = between.stream().mapToObj(network::person).toList();
        return new Route<>(most, exact, sent, legs, people);
    }
}
