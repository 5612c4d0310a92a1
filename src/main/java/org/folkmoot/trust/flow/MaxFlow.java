package org.folkmoot.trust.flow;

import java.math.BigInteger;

/**
 * The most that can flow from one person to another: shortest augmenting ways, after J. Edmonds and R. Karp, "Theoretical
 * improvements in algorithmic efficiency for network flow problems" (1972), several a search.
 *
 * <p>It ends as soon as the flow meets what the payer could give or the payee could receive at most: then no search is
 * needed to know that there is no further way. A search takes time proportional to what it looks at, at most people,
 * holdings and trusts; there are at most as many searches as ways differ in length, times arcs, and nearly always a few.
 */
final class MaxFlow {
    private static final int FLOW = 0;
    private static final int REST = 1;
    private static final int STEP = 2;
    private static final int BOUND = 3;
    private static final int SPARE = 5;

    private final FlowGraph graph;
    private final FlowState state;
    private final TwoEndedSearch search;
    private final Amounts sums;

    /**
     * Begins with nothing flowing.
     *
     * @param open whom a payment may pass through, now and whenever it is asked
     */
    MaxFlow(FlowGraph graph, FlowState state, boolean[] open) {
        this.graph = graph;
        this.state = state;
        search = new TwoEndedSearch(graph, state, open);
        sums = new Amounts(graph.limbs(), SPARE + 2);
    }

    /** Lets as much flow as can. */
    BigInteger most(int from, int to) {
        bound(from, to);
        return flow(from, to);
    }

    /** Lets as much flow as can, up to an amount that fits. */
    BigInteger upTo(int from, int to, BigInteger amount) {
        bound(from, to);
        if (amount.compareTo(sums.whole(REST)) < 0) {
            sums.set(REST, amount);
        }
        return flow(from, to);
    }

    /** Lets flow so much more; returns whether all of it does. */
    boolean resume(int from, int to, Amounts more, int at) {
        sums.set(REST, more, at);
        go(from, to);
        return sums.isZero(REST);
    }

    private void go(int from, int to) {
        while (!sums.isZero(REST) && search.search(from, to, this::use)) {
            // Each search lets something flow.
        }
    }

    private void bound(int from, int to) {
        graph.mostFrom(from, sums, REST);
        graph.mostTo(to, sums, BOUND);
        sums.lower(REST, sums, BOUND);
    }

    private BigInteger flow(int from, int to) {
        state.beginAnew();
        sums.clear(FLOW);
        go(from, to);
        return sums.whole(FLOW);
    }

    private boolean use(int[] steps, int count) {
        sums.set(STEP, sums, REST);
        for (int i = 0; i < count; i++) {
            int arc = TwoEndedSearch.arc(steps[i]);
            if (TwoEndedSearch.isAgainst(steps[i])) {
                state.lowerToFlow(arc, sums, STEP);
            } else {
                state.lowerToLeft(arc, sums, STEP);
            }
        }
        for (int i = 0; i < count; i++) {
            int arc = TwoEndedSearch.arc(steps[i]);
            if (TwoEndedSearch.isAgainst(steps[i])) {
                state.takeBack(arc, sums, STEP);
            } else {
                state.add(arc, sums, STEP);
            }
        }
        sums.add(FLOW, sums, STEP);
        sums.subtract(REST, sums, STEP);
        return !sums.isZero(REST);
    }
}
