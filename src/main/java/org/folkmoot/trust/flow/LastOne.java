package org.folkmoot.trust.flow;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** What one more person could let pass at most, when all others are chosen: from those who give to those who take. */
final class LastOne {
    private final FlowGraph graph;
    private final boolean[] taken;
    private final int[] given;
    private final Amounts sums;
    private final Amounts gifts;
    private int givenPools;
    private int[] marked = new int[0];

    LastOne(FlowGraph graph) {
        this.graph = graph;
        taken = new boolean[graph.nodes()];
        given = new int[graph.nodes()];
        sums = new Amounts(graph.limbs(), 2);
        gifts = new Amounts(graph.limbs(), 64);
    }

    /** Notes between whom: payer and chosen people give, payee and chosen people take. */
    void between(int from, int to, List<Integer> inside) {
        for (int pool : marked) {
            taken[pool] = false;
            given[pool] = 0;
        }
        givenPools = 0;
        give(from);
        take(to);
        for (int person : inside) {
            give(person);
            take(person);
        }
        int[] pools = new int[marked.length];
        System.arraycopy(marked, 0, pools, 0, marked.length);
        marked = Arrays.stream(pools).distinct().toArray();
    }

    private void give(int person) {
        mark(graph.outBegin(person), graph.outEnd(person), true);
    }

    private void take(int person) {
        mark(graph.inBegin(person), graph.inEnd(person), false);
    }

    private void mark(int begin, int end, boolean gives) {
        int before = marked.length;
        marked = Arrays.copyOf(marked, before + end - begin);
        for (int i = begin; i < end; i++) {
            int pool = gives ? graph.head(i) : graph.tail(graph.inArc(i));
            marked[before + i - begin] = pool;
            if (!gives) {
                taken[pool] = true;
                continue;
            }
            if (given[pool] == 0) {
                given[pool] = ++givenPools;
                gifts.reserve(givenPools + 1);
                gifts.clear(givenPools);
            }
            gifts.add(given[pool], graph.limits(), i);
        }
    }

    /** Returns what a person could let pass at most. */
    BigInteger most(int person) {
        sums.clear(0);
        for (int place = graph.inBegin(person); place < graph.inEnd(person); place++) {
            int pool = graph.tail(graph.inArc(place));
            if (given[pool] != 0) {
                sums.add(0, gifts, given[pool]);
            }
        }
        sums.clear(1);
        for (int arc = graph.outBegin(person); arc < graph.outEnd(person); arc++) {
            if (taken[graph.head(arc)]) {
                sums.add(1, graph.limits(), arc);
            }
        }
        sums.lower(0, sums, 1);
        return sums.whole(0);
    }
}
