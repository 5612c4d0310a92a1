package org.folkmoot.trust.flow;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Drops from the people through whom an amount can be sent those without whom it can be sent all the same.
 *
 * <p>One after the other, those first through whom least passes: what passes through somebody is taken back, and if as much
 * finds another way through the others, they are needless. So nobody who is left can be dropped; a different choice of
 * people may still be smaller.
 */
final class Trimming {
    private final BigInteger amount;
    private final Excerpt excerpt;
    private final FlowGraph graph;
    private final int from;
    private final int to;
    private final boolean[] open;
    private final MaxFlow flow;
    private FlowState state;

    /**
     * Drops them.
     *
     * @param people through whom alone the amount can be sent
     */
    Trimming(FlowGraph whole, int from, int to, BitSet people, BigInteger amount) {
        this.amount = amount;
        BitSet all = (BitSet) people.clone();
        all.set(from);
        all.set(to);
        excerpt = new Excerpt(whole, all.stream().toArray());
        graph = excerpt.graph();
        this.from = excerpt.place(from);
        this.to = excerpt.place(to);
        open = new boolean[graph.people()];
        Arrays.fill(open, true);
        state = new FlowState(graph);
        flow = new MaxFlow(graph, state, open);
        flow.upTo(this.from, this.to, amount);
        drop();
    }

    /** Returns who is left, by their places in the whole. */
    BitSet needed() {
        BitSet needed = new BitSet();
        for (int person = 0; person < open.length; person++) {
            if (open[person] && person != from && person != to) {
                needed.set(excerpt.person(person));
            }
        }
        return needed;
    }

    /** Returns the steps by which those who are left pass the amount on, by their places in the whole. */
    List<Untangling.Step> steps() {
        flow.upTo(from, to, amount);
        return Untangling.steps(graph, state, from, to).stream()
                .map(step -> new Untangling.Step(
                        excerpt.person(step.from()), excerpt.person(step.to()), step.issuer(), step.amount()))
                .toList();
    }

    private void drop() {
        Untangling.stopCircles(graph, state, from);
        Amounts through = new Amounts(graph.limbs(), graph.people() + 1);
        int[] leastFirst = leastFirst(through);
        FlowState before = new FlowState(graph);
        for (int person : leastFirst) {
            open[person] = false;
            if (!state.flowsIn(person)) {
                continue;
            }
            before.copy(state);
            through(person, through, person);
            Untangling.takeBack(graph, state, from, person, to);
            if (flow.resume(from, to, through, person)) {
                Untangling.stopCircles(graph, state, from);
            } else {
                open[person] = true;
                state.copy(before);
            }
        }
    }

    private int[] leastFirst(Amounts through) {
        Comparator<Integer> least = (one, other) -> through.compare(one, through, other);
        for (int person = 0; person < graph.people(); person++) {
            through(person, through, person);
        }
        return IntStream.range(0, graph.people())
                .filter(person -> person != from && person != to)
                .boxed()
                .sorted(least.thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void through(int person, Amounts sum, int at) {
        sum.clear(at);
        for (int arc = graph.outBegin(person); arc < graph.outEnd(person); arc++) {
            if (state.isUsed(arc)) {
                state.addFlow(arc, sum, at);
            }
        }
    }
}
