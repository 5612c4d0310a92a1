package org.folkmoot.money;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.folkmoot.terms.Circles;
import org.jspecify.annotations.Nullable;

/**
 * Divides what somebody holds among everything that they want to pay, so that all of it is paid or none.
 *
 * <p>Who is paid may accept only some of the circles, so the choice for one payment can leave nothing for another. What is
 * given out first comes from the first kinds of circles; where that leaves a payment short, earlier choices are changed
 * along the shortest chain (Edmonds and Karp 1972, on two sides). If there is any way to pay everything, one is found, the
 * same one on every machine.
 */
public final class Sharing {
    private final Circles[] rest;
    private final List<Wanted> wanted;
    private final Circles[][] given;

    /**
     * A payment that is wanted.
     *
     * @param amount how much, above 0
     * @param accepts for each kind of circles whether who is paid accepts it
     */
    public record Wanted(Circles amount, List<Boolean> accepts) {}

    private Sharing(List<Circles> held, List<Wanted> wanted) {
        this.rest = held.toArray(Circles[]::new);
        this.wanted = wanted;
        this.given = new Circles[wanted.size()][rest.length];
        for (Circles[] row : given) {
            Arrays.fill(row, Circles.ZERO);
        }
    }

    /**
     * Finds how to pay everything.
     *
     * @param held how much there is of each kind of circles, the kinds in the order in which they are to go first
     * @param wanted the payments
     * @return for each payment how much of each kind it gets; empty when they do not all fit
     */
    public static Optional<List<List<Circles>>> of(List<Circles> held, List<Wanted> wanted) {
        Sharing sharing = new Sharing(held, wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (!sharing.serve(i)) {
                return Optional.empty();
            }
        }
        return Optional.of(Arrays.stream(sharing.given).map(List::of).toList());
    }

    private boolean serve(int payment) {
        Circles open = wanted.get(payment).amount();
        for (int kind = 0; kind < rest.length && !open.isZero(); kind++) {
            if (wanted.get(payment).accepts().get(kind)) {
                Circles taken = open.min(rest[kind]);
                give(payment, kind, taken);
                rest[kind] = rest[kind].minus(taken);
                open = open.minus(taken);
            }
        }
        while (!open.isZero()) {
            Circles more = rearrange(payment, open);
            if (more.isZero()) {
                return false;
            }
            open = open.minus(more);
        }
        return true;
    }

    private void give(int payment, int kind, Circles amount) {
        given[payment][kind] = given[payment][kind].plus(amount);
    }

    /** Lets earlier payments take other circles, so that up to an amount comes free for this one; returns how much. */
    private Circles rearrange(int payment, Circles open) {
        @Nullable Hop[] reached = new @Nullable Hop[rest.length];
        Deque<Integer> next = new ArrayDeque<>();
        reach(payment, reached, next);
        while (!next.isEmpty()) {
            int kind = next.remove();
            if (!rest[kind].isZero()) {
                return shift(reached, kind, open);
            }
            for (int other = 0; other < wanted.size(); other++) {
                if (!given[other][kind].isZero()) {
                    reachFrom(other, kind, reached, next);
                }
            }
        }
        return Circles.ZERO;
    }

    /**
     * How a kind of circles was reached: a payment could take it, and would leave another kind for it.
     *
     * @param payment which payment
     * @param leaves the kind that it would leave; −1 for the payment that is short itself
     */
    private record Hop(int payment, int leaves) {}

    private void reach(int payment, @Nullable Hop[] reached, Deque<Integer> next) {
        reachFrom(payment, -1, reached, next);
    }

    private void reachFrom(int payment, int leaves, @Nullable Hop[] reached, Deque<Integer> next) {
        for (int kind = 0; kind < rest.length; kind++) {
            if (reached[kind] == null && wanted.get(payment).accepts().get(kind)) {
                reached[kind] = new Hop(payment, leaves);
                next.add(kind);
            }
        }
    }

    private Circles shift(@Nullable Hop[] reached, int free, Circles open) {
        Circles amount = open.min(rest[free]);
        for (Hop hop = reached[free]; hop != null && hop.leaves() >= 0; hop = reached[hop.leaves()]) {
            amount = amount.min(given[hop.payment()][hop.leaves()]);
        }
        rest[free] = rest[free].minus(amount);
        int kind = free;
        while (kind >= 0) {
            Hop hop = reached[kind];
            if (hop == null) {
                throw new IllegalStateException("a chain that leads nowhere");
            }
            give(hop.payment(), kind, amount);
            if (hop.leaves() >= 0) {
                give(hop.payment(), hop.leaves(), amount.negated());
            }
            kind = hop.leaves();
        }
        return amount;
    }
}
