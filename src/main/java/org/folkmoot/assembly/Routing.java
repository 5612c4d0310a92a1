package org.folkmoot.assembly;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.folkmoot.money.Holding;
import org.folkmoot.money.Leg;
import org.folkmoot.people.Passing;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.RuleType;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.trust.flow.Handover;
import org.folkmoot.trust.flow.Hindrance;
import org.folkmoot.trust.flow.PaymentNetwork;
import org.folkmoot.trust.flow.PoolForm;
import org.folkmoot.trust.flow.Route;
import org.folkmoot.trust.flow.RouteFinder;
import org.folkmoot.trust.flow.Wish;
import org.jspecify.annotations.Nullable;

/**
 * What people of an assembly can send one another at a moment, as {@link Judge} would let it pass then: what each holds on
 * that day, whose circles each accepts, and whom each lets pass through their hands.
 *
 * <p>It is as the assembly was when it was made and does not follow it; whoever asks keeps it until people, trust, money or
 * rules change. Nobody passes anything on who has left. One question after the other, not for several threads.
 */
public final class Routing {
    private final RouteFinder<Id> finder;

    /** What one hands over directly is nobody else's affair, also for those who ask for consent on ways through people. */
    private final RouteFinder<Id> direct;

    private final int mostThrough;

    private Routing(PaymentNetwork<Id> network, PaymentNetwork<Id> withoutConsent, int mostThrough) {
        finder = new RouteFinder<>(network);
        direct = new RouteFinder<>(withoutConsent);
        this.mostThrough = mostThrough;
    }

    /**
     * Looks at an assembly at a moment in unix seconds, at everybody in it and not at the common fund, through which nothing
     * passes; takes time proportional to people, trusts and holdings.
     */
    public static Routing at(Assembly state, long at) {
        return at(state, at, false);
    }

    /** Ends each question from now on as {@link RouteFinder#stopWhen} says: through few people it can take seconds. */
    public void stopWhen(BooleanSupplier asked) {
        finder.stopWhen(asked);
        direct.stopWhen(asked);
    }

    /** Looks also at the common fund, to find what can be sent to it or from it. */
    public static Routing withFund(Assembly state, long at) {
        return at(state, at, true);
    }

    private static Routing at(Assembly state, long at, boolean withFund) {
        PaymentNetwork<Id> plain = network(state, at, withFund, false);
        boolean consent = state.people().everybody().stream().anyMatch(Routing::asksForConsent);
        String most = state.rules().value(Rules.PAYMENTS_MOST_THROUGH, at);
        return new Routing(
                consent ? network(state, at, withFund, true) : plain,
                plain,
                most.equals(RuleType.OFF) ? Wish.ANY : Integer.parseInt(most));
    }

    private static boolean asksForConsent(Person person) {
        return person.passing() == Passing.CONSENTED;
    }

    private static PaymentNetwork<Id> network(Assembly state, long at, boolean withFund, boolean withConsent) {
        PoolForm<Id> form = new PoolForm<>();
        boolean open = state.isOpenSeason(at);
        for (Person person : state.people().everybody()) {
            Id id = person.id();
            form.person(id);
            if (person.passing() == Passing.NONE || person.standing(at) == Standing.FORMER) {
                form.notPassable(id);
            }
            if (withConsent && asksForConsent(person)) {
                form.consenting(id);
            }
            if (open && person.isMember(at)) {
                form.acceptedByAll(id);
            }
        }
        if (withFund) {
            fund(form, state, at);
        }
        if (state.hasCommonCircles(at)) {
            commonCircles(form, state, withFund);
        }
        state.trust().links(at).forEach(link -> form.accepts(link.truster(), link.trusted()));
        Day day = Day.of(at);
        for (Id holder : state.ledger().holders()) {
            if (state.isCommonFund(holder) && !withFund || state.isCommonCircles(holder)) {
                continue;
            }
            for (Map.Entry<Id, Holding> held : state.ledger().holdingsOf(holder).entrySet()) {
                form.holds(holder, held.getKey(), held.getValue().on(day, state.losses()));
            }
        }
        return form.build();
    }

    /** Common circles go to those who chose to take them; through their treasury nothing passes. */
    private static void commonCircles(PoolForm<Id> form, Assembly state, boolean withFund) {
        Id treasury = state.commonCircles();
        form.notPassable(treasury);
        for (Person person : state.people().everybody()) {
            if (person.takesCommon()) {
                form.accepts(person.id(), treasury);
            }
        }
        if (withFund) {
            form.accepts(state.commonFund(), treasury);
        }
    }

    /** The common fund takes every member's circles, and nothing passes through it: what it holds is everybody's. */
    private static void fund(PoolForm<Id> form, Assembly state, long at) {
        form.notPassable(state.commonFund());
        for (Person person : state.people().everybody()) {
            if (person.isMember(at)) {
                form.accepts(state.commonFund(), person.id());
            }
        }
    }

    /**
     * What can be sent, and a way that it takes.
     *
     * @param most the most that one payment can send; it can always be sent
     * @param exact whether no more can be sent for certain
     * @param legs the steps for what was asked for; empty when nothing can be sent, or less than that
     * @param people whom they pass through, in the order of ids
     */
    public record Offer(Circles most, boolean exact, List<Leg> legs, List<Id> people) {
        /** Keeps its own copies. */
        public Offer {
            legs = List.copyOf(legs);
            people = List.copyOf(people);
        }
    }

    /**
     * Finds how an amount can be sent, or the most; throws {@link IllegalArgumentException} for a payment to oneself, of
     * nothing, or of somebody whom the assembly does not know.
     *
     * @param amount how much, or null for the most
     */
    public Offer offer(Id payer, Id payee, @Nullable Circles amount) {
        Offer most = most(payer, payee);
        if (amount == null) {
            return most;
        }
        if (amount.compareTo(most.most()) > 0) {
            return new Offer(most.most(), most.exact(), List.of(), List.of());
        }
        Route<Id> route = direct.find(directly(payer, payee).of(amount));
        Route<Id> found = route.isEmpty() ? finder.find(through(payer, payee).of(amount)) : route;
        return offered(found, most.most(), most.exact());
    }

    private Offer most(Id payer, Id payee) {
        Offer alone = bounded(direct, directly(payer, payee));
        Offer through = bounded(finder, through(payer, payee));
        return through.most().compareTo(alone.most()) > 0 ? through : alone;
    }

    private static Wish<Id> directly(Id payer, Id payee) {
        return Wish.most(payer, payee).throughAtMost(0);
    }

    private Wish<Id> through(Id payer, Id payee) {
        return Wish.most(payer, payee).throughAtMost(mostThrough);
    }

    /** A payment has a bounded number of legs and an amount that the record can hold; so has what is offered. */
    private static Offer bounded(RouteFinder<Id> finder, Wish<Id> wish) {
        Route<Id> route = finder.find(wish);
        boolean exact = route.exact();
        if (route.most().compareTo(Circles.LARGEST_ATTO) > 0) {
            route = finder.find(wish.of(new Circles(Circles.LARGEST_ATTO)));
        }
        while (route.legs().size() > PaymentJudge.MOST_LEGS) {
            if (route.sent().equals(BigInteger.ONE)) {
                // Not even the least goes in so few steps: there is no shorter way.
                return new Offer(Circles.ZERO, true, List.of(), List.of());
            }
            exact = false;
            route = finder.find(wish.of(new Circles(route.sent().shiftRight(1))));
        }
        return offered(route, new Circles(route.sent()), exact);
    }

    /**
     * Finds other ways for an amount, which leave out people through whom it passes already; there may be none.
     *
     * @param first what is offered already for that amount
     */
    public List<Offer> others(Id payer, Id payee, Circles amount, Offer first, int howMany) {
        List<Offer> others = new ArrayList<>();
        for (Route<Id> other : finder.others(through(payer, payee).of(amount), first.people(), howMany)) {
            if (other.legs().size() <= PaymentJudge.MOST_LEGS) {
                others.add(offered(other, first.most(), first.exact()));
            }
        }
        return others;
    }

    /** Returns how many steps a payment has at most. */
    public static int mostSteps() {
        return PaymentJudge.MOST_LEGS;
    }

    /** Tells why nothing can be sent, where the most through any number of people is nothing. */
    public Hindrance hindrance(Id payer, Id payee) {
        return finder.hindrance(payer, payee);
    }

    /**
     * Returns what forbids every way where there are some: the rule about people between, or the bound on steps; empty where
     * there is none even without them.
     */
    public Optional<Sentence> forbidden(Id payer, Id payee) {
        int people = finder.find(Wish.most(payer, payee)).people().size();
        if (people == 0) {
            return Optional.empty();
        }
        return Optional.of(
                mostThrough == Wish.ANY
                        ? Sentence.of("money.way.long", PaymentJudge.MOST_LEGS)
                        : Sentence.of("money.way.rule", people, mostThrough));
    }

    /** Returns the most that could be sent if no rule bounded through how many people. */
    public Circles mostWithoutTheRule(Id payer, Id payee) {
        return bounded(finder, Wish.most(payer, payee)).most();
    }

    private static Offer offered(Route<Id> route, Circles most, boolean exact) {
        List<Leg> legs = new ArrayList<>();
        for (Handover<Id> leg : route.legs()) {
            legs.add(new Leg(leg.from(), leg.to(), leg.issuer(), leg.amount()));
        }
        return new Offer(most, exact, legs, route.people());
    }
}
