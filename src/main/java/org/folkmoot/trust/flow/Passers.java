package org.folkmoot.trust.flow;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Lets flow through chosen people only, and tells through whom something flowed. */
final class Passers {
    private final FlowGraph graph;
    private final FlowState state;
    private final MaxFlow flow;
    private final boolean[] open;
    private final Amounts sum;
    private long flows;
    private BooleanSupplier stop = () -> false;

    /**
     * Begins with everybody closed.
     *
     * @param graph the network
     */
    Passers(FlowGraph graph) {
        this.graph = graph;
        open = new boolean[graph.people()];
        state = new FlowState(graph);
        flow = new MaxFlow(graph, state, open);
        sum = new Amounts(graph.limbs(), 2);
    }

    /** Opens those whose place is true, and closes everybody else. */
    void openOnly(boolean[] chosen) {
        System.arraycopy(chosen, 0, open, 0, open.length);
    }

    /** Opens these people, and closes everybody else. */
    void openOnly(BitSet chosen) {
        Arrays.fill(open, false);
        chosen.stream().forEach(person -> open[person] = true);
    }

    void open(int person, boolean isOpen) {
        open[person] = isOpen;
    }

    FlowState state() {
        return state;
    }

    /** Returns how often something was let flow. */
    long flows() {
        return flows;
    }

    /** Asks before each flow whether to stop. */
    void stopWhen(BooleanSupplier asked) {
        stop = asked;
    }

    private void begin() {
        if (stop.getAsBoolean()) {
            throw new CancellationException();
        }
        flows++;
    }

    BigInteger most(int from, int to) {
        begin();
        return flow.most(from, to);
    }

    BigInteger upTo(int from, int to, BigInteger amount) {
        begin();
        return flow.upTo(from, to, amount);
    }

    /** Returns through whom something flows at the moment. */
    BitSet used(int from) {
        BitSet used = new BitSet();
        for (int arc : state.used()) {
            int tail = graph.tail(arc);
            if (graph.isPerson(tail) && tail != from) {
                used.set(tail);
            }
        }
        return used;
    }

    /** Returns how much of what flows at the moment passes through somebody. */
    BigInteger through(int person) {
        sum.clear(0);
        for (int arc = graph.outBegin(person); arc < graph.outEnd(person); arc++) {
            if (state.isUsed(arc)) {
                state.addFlow(arc, sum, 0);
            }
        }
        return sum.whole(0);
    }
}
