package org.folkmoot.trust.flow;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Who lies on a way from one person to another through few people. */
final class Nearness {
    private static final int FAR = Integer.MAX_VALUE / 2;

    private final FlowGraph graph;
    private final boolean[] passable;

    /**
     * Looks at a network.
     *
     * @param passable through whom a way may lead
     */
    Nearness(FlowGraph graph, boolean[] passable) {
        this.graph = graph;
        this.passable = passable;
    }

    /** Returns the people on ways through so many at most, in their order. */
    int[] between(int from, int to, int limit) {
        int[] there = distances(from, to, limit, true);
        int[] back = distances(to, from, limit, false);
        return IntStream.range(0, graph.people())
                .filter(person -> person != from && person != to && there[person] + back[person] - 1 <= limit)
                .toArray();
    }

    /** Returns for each person by how many steps from hand to hand they are reached, at most so many. */
    private int[] distances(int origin, int other, int limit, boolean forwards) {
        int[] far = new int[graph.nodes()];
        Arrays.fill(far, FAR);
        int[] queue = new int[graph.nodes()];
        int count = 0;
        queue[count++] = origin;
        far[origin] = 0;
        for (int i = 0; i < count; i++) {
            int node = queue[i];
            boolean person = graph.isPerson(node);
            if (person && (far[node] >= limit || node != origin && !passable[node])) {
                continue;
            }
            int next = far[node] + (person ? 1 : 0);
            int begin = forwards ? graph.outBegin(node) : graph.inBegin(node);
            int end = forwards ? graph.outEnd(node) : graph.inEnd(node);
            for (int at = begin; at < end; at++) {
                int reached = forwards ? graph.head(at) : graph.tail(graph.inArc(at));
                if (far[reached] == FAR && reached != other && (!graph.isPerson(reached) || passable[reached])) {
                    far[reached] = next;
                    queue[count++] = reached;
                }
            }
        }
        return far;
    }
}
