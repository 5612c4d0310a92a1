package org.folkmoot.trust.flow;

import java.util.List;
import java.util.Map;

/**
 * Who could hand whose circles to whom, at one moment; it never changes and serves any number of questions.
 *
 * <p>Made by {@link PoolForm} from holdings and trust, or by {@link CapacityForm} from what each pair can hand over. Any
 * number of threads may read it, each with a {@link RouteFinder} of its own.
 *
 * @param <P> what names a person; the answers depend on the order of the names and on nothing else
 */
public final class PaymentNetwork<P extends Comparable<? super P>> {
    private final List<P> people;
    private final Map<P, Integer> places;
    private final FlowGraph graph;
    private final boolean[] passable;

    /**
     * Takes what a form has put together.
     *
     * @param passable whom a payment may pass through, by place
     */
    PaymentNetwork(Names<P> names, FlowGraph graph, boolean[] passable) {
        people = names.inOrder();
        places = names.places();
        this.graph = graph;
        this.passable = passable;
    }

    /** Tells whether somebody is in it. */
    public boolean knows(P person) {
        return places.containsKey(person);
    }

    /** Returns how many people are in it. */
    public int size() {
        return people.size();
    }

    /** Returns somebody's place; throws {@link IllegalArgumentException} for somebody who is not in it. */
    int place(P person) {
        Integer place = places.get(person);
        if (place == null) {
            throw new IllegalArgumentException("not in this network: " + person);
        }
        return place;
    }

    P person(int place) {
        return people.get(place);
    }

    FlowGraph graph() {
        return graph;
    }

    /** Returns a new row that tells whom a payment may pass through, by place. */
    boolean[] passable() {
        return passable.clone();
    }
}
