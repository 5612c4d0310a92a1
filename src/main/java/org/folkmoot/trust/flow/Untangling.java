package org.folkmoot.trust.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.terms.Circles;

/**
 * Turns what flows into steps from hand to hand: circles that only go round in a circle stay where they are, and what one
 * person hands to another of the same issuer is one step.
 *
 * <p>What flows is used up. Nobody stands after somebody whom they hand circles to, so the steps can be taken in order.
 */
final class Untangling {
    /**
     * A step.
     *
     * @param from who hands over
     * @param to who receives
     * @param issuer whose circles
     * @param amount how many
     */
    record Step(int from, int to, int issuer, Circles amount) {}

    private record Kind(int from, int to, int issuer) {}

    private enum Colour {
        NEW,
        ON_THE_WAY,
        DONE
    }

    private final FlowGraph graph;
    private final FlowState state;
    private final int[] used;
    private final int[] nodes;
    private final int[] next;
    private final Colour[] colours;
    private final int[] rank;
    private final Amounts amount;
    private int ranked;

    private Untangling(FlowGraph graph, FlowState state) {
        this.graph = graph;
        this.state = state;
        used = state.used();
        nodes = ends(graph, used);
        next = new int[nodes.length];
        colours = new Colour[nodes.length];
        Arrays.fill(colours, Colour.NEW);
        rank = new int[nodes.length];
        amount = new Amounts(graph.limbs(), 1);
        for (int i = 0; i < nodes.length; i++) {
            rewind(i);
        }
    }

    private static int[] ends(FlowGraph graph, int... arcs) {
        int[] ends = new int[2 * arcs.length];
        for (int i = 0; i < arcs.length; i++) {
            ends[2 * i] = graph.tail(arcs[i]);
            ends[2 * i + 1] = graph.head(arcs[i]);
        }
        Arrays.sort(ends);
        int count = 0;
        for (int i = 0; i < ends.length; i++) {
            if (i == 0 || ends[i] != ends[i - 1]) {
                ends[count++] = ends[i];
            }
        }
        return Arrays.copyOf(ends, count);
    }

    /** Returns the steps of what flows between two people. */
    static List<Step> steps(FlowGraph graph, FlowState state, int from, int to) {
        Untangling untangling = new Untangling(graph, state);
        if (Arrays.binarySearch(untangling.nodes, from) < 0) {
            return List.of();
        }
        untangling.stopCircles(from);
        return untangling.walk(from, to);
    }

    /** Takes what only goes round in a circle out of what flows from somebody. */
    static void stopCircles(FlowGraph graph, FlowState state, int from) {
        Untangling untangling = new Untangling(graph, state);
        if (untangling.place(from) >= 0) {
            untangling.stopCircles(from);
        }
    }

    /** Takes back all that flows through somebody, where nothing goes round in a circle. */
    static void takeBack(FlowGraph graph, FlowState state, int from, int through, int to) {
        Amounts amount = new Amounts(graph.limbs(), 1);
        int[] arcs = new int[graph.nodes()];
        while (state.flowsIn(through)) {
            int length = 0;
            for (int node = through; node != from; node = graph.tail(arcs[length - 1])) {
                arcs[length++] = arcInto(graph, state, node);
            }
            for (int node = through; node != to; node = graph.head(arcs[length - 1])) {
                arcs[length++] = arcOutOf(graph, state, node);
            }
            takeBack(state, arcs, 0, length, amount);
        }
    }

    private static int arcInto(FlowGraph graph, FlowState state, int node) {
        int place = graph.inBegin(node);
        while (!state.isUsed(graph.inArc(place))) {
            place++;
        }
        return graph.inArc(place);
    }

    private static int arcOutOf(FlowGraph graph, FlowState state, int node) {
        int arc = graph.outBegin(node);
        while (!state.isUsed(arc)) {
            arc++;
        }
        return arc;
    }

    private int place(int node) {
        return Arrays.binarySearch(nodes, node);
    }

    private void rewind(int place) {
        int found = Arrays.binarySearch(used, graph.outBegin(nodes[place]));
        next[place] = found < 0 ? -found - 1 : found;
    }

    /** Returns the first arc not looked at by which something leaves a node, or −1. */
    private int arcFrom(int place) {
        int end = graph.outEnd(nodes[place]);
        while (next[place] < used.length && used[next[place]] < end) {
            if (state.isUsed(used[next[place]])) {
                return used[next[place]];
            }
            next[place]++;
        }
        return -1;
    }

    /** Goes depth first along what flows; where it comes back to a node on the way, the circle is stopped. */
    private void stopCircles(int from) {
        int[] way = new int[nodes.length];
        int[] arcs = new int[nodes.length];
        int length = 1;
        way[0] = place(from);
        colours[way[0]] = Colour.ON_THE_WAY;
        while (length > 0) {
            int at = way[length - 1];
            int arc = arcFrom(at);
            if (arc < 0) {
                colours[at] = Colour.DONE;
                rank[at] = -(++ranked);
                length--;
                continue;
            }
            int other = place(graph.head(arc));
            arcs[length - 1] = arc;
            switch (colours[other]) {
                case NEW -> {
                    colours[other] = Colour.ON_THE_WAY;
                    way[length++] = other;
                }
                case DONE -> next[at]++;
                case ON_THE_WAY -> length = stop(way, arcs, length, other);
            }
        }
    }

    /** Stops the circle that ends the way; returns how much of the way is left. */
    private int stop(int[] way, int[] arcs, int length, int back) {
        int first = length - 1;
        while (way[first] != back) {
            first--;
        }
        takeBack(state, arcs, first, length, amount);
        for (int i = first; i < length - 1; i++) {
            if (!state.isUsed(arcs[i])) {
                for (int gone = i + 1; gone < length; gone++) {
                    colours[way[gone]] = Colour.NEW;
                    rewind(way[gone]);
                }
                return i + 1;
            }
        }
        return length;
    }

    /** Takes back as much as all these arcs carry, and leaves how much that was. */
    private static void takeBack(FlowState state, int[] arcs, int first, int end, Amounts amount) {
        state.readFlow(arcs[first], amount, 0);
        for (int i = first + 1; i < end; i++) {
            state.lowerToFlow(arcs[i], amount, 0);
        }
        for (int i = first; i < end; i++) {
            state.takeBack(arcs[i], amount, 0);
        }
    }

    private List<Step> walk(int from, int to) {
        for (int i = 0; i < nodes.length; i++) {
            rewind(i);
        }
        Map<Kind, Circles> sums = new HashMap<>();
        int[] arcs = new int[nodes.length];
        while (arcFrom(place(from)) >= 0) {
            int length = 0;
            for (int node = from; node != to; node = graph.head(arcs[length - 1])) {
                arcs[length++] = arcFrom(place(node));
            }
            takeBack(state, arcs, 0, length, amount);
            collect(arcs, length, sums);
        }
        List<Step> steps = new ArrayList<>();
        sums.forEach((kind, sum) -> steps.add(new Step(kind.from(), kind.to(), kind.issuer(), sum)));
        steps.sort(Comparator.<Step>comparingInt(step -> rank[place(step.from())])
                .thenComparingInt(step -> rank[place(step.to())])
                .thenComparingInt(Step::issuer));
        return steps;
    }

    private void collect(int[] arcs, int length, Map<Kind, Circles> sums) {
        Circles passed = amount.circles(0);
        int begin = 0;
        for (int i = 0; i < length; i++) {
            int head = graph.head(arcs[i]);
            if (graph.isPerson(head)) {
                Kind kind = new Kind(graph.tail(arcs[begin]), head, graph.issuer(arcs[begin]));
                sums.merge(kind, passed, Circles::plus);
                begin = i + 1;
            }
        }
    }
}
