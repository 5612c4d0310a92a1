package org.folkmoot.trust.flow;

import java.math.BigInteger;
import java.util.List;

/**
 * What can be sent, and how.
 *
 * @param most the most that can be sent under the wish's conditions, in atto-circles; it can always be sent
 * @param exact whether no more can be sent for certain. It is false only where a payment may pass through three people or
 *     more but not through any number, and finding out whether others of them let more pass would take too long
 * @param sent what the legs send, in atto-circles: the amount wished for, or the most; 0 when more was wished for than
 *     can be sent
 * @param legs the steps, in an order in which they can be taken; each two people and issuer once
 * @param people whom it passes through, in the order of their names
 * @param <P> what names a person
 */
public record Route<P>(BigInteger most, boolean exact, BigInteger sent, List<Handover<P>> legs, List<P> people) {
    /** Keeps its own copies. */
    public Route {
        legs = List.copyOf(legs);
        people = List.copyOf(people);
    }

    /** Tells whether there is nothing to do: nothing can be sent, or less than was wished for. */
    public boolean isEmpty() {
        return legs.isEmpty();
    }
}
