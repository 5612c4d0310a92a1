package org.folkmoot.trust.flow;

import java.util.Arrays;

/**
 * Finds shortest ways along which more can flow, breadth first from both ends at once, always on the side that has less to
 * look at.
 *
 * <p>A way may also take back what flows along an arc already: it then goes against the arc. All ways found in one search
 * are equally long, and each is used the moment it is found, so that the search sees what is left.
 */
final class TwoEndedSearch {
    /** Uses a way from the payer to the payee. */
    interface Way {
        /** Lets flow along it what can; returns false when nothing more is wanted. */
        boolean use(int[] steps, int count);
    }

    private static final int AGAINST = 1;

    private final FlowGraph graph;
    private final FlowState state;
    private final boolean[] open;
    private final int[] seen;
    private final int[] steps;
    private final Side front;
    private final Side back;
    private int round;
    private int[] way = new int[16];

    /**
     * Begins with nothing seen.
     *
     * @param open whom a payment may pass through, now and whenever it is searched
     */
    TwoEndedSearch(FlowGraph graph, FlowState state, boolean[] open) {
        this.graph = graph;
        this.state = state;
        this.open = open;
        seen = new int[graph.nodes()];
        steps = new int[graph.nodes()];
        front = new Side(true);
        back = new Side(false);
    }

    /** Uses shortest ways; returns whether there was one. */
    boolean search(int from, int to, Way found) {
        if (round > Integer.MAX_VALUE - 4) {
            Arrays.fill(seen, 0);
            round = 0;
        }
        round += 2;
        front.begin(from, to);
        back.begin(to, from);
        while (front.count > 0 && back.count > 0) {
            Side side = front.work <= back.work ? front : back;
            if (side.expand(found)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the arc of a step. */
    static int arc(int step) {
        return step >>> 1;
    }

    /** Tells whether a step goes against its arc. */
    static boolean isAgainst(int step) {
        return (step & AGAINST) != 0;
    }

    private boolean passes(int step) {
        return isAgainst(step) ? state.isUsed(arc(step)) : !state.isFull(arc(step));
    }

    private int begin(int step) {
        return isAgainst(step) ? graph.head(arc(step)) : graph.tail(arc(step));
    }

    private int end(int step) {
        return isAgainst(step) ? graph.tail(arc(step)) : graph.head(arc(step));
    }

    /** What was seen from one end: from the payer along what can flow, or from the payee back along it. */
    private final class Side {
        private final boolean forwards;
        private int[] level = new int[64];
        private int[] next = new int[64];
        private int count;
        private int nextCount;
        private long work;
        private long nextWork;
        private int origin;
        private int target;
        private boolean met;
        private boolean enough;

        Side(boolean forwards) {
            this.forwards = forwards;
        }

        void begin(int node, int other) {
            origin = node;
            target = other;
            nextCount = 0;
            nextWork = 0;
            met = false;
            enough = false;
            seen[node] = mark();
            enqueue(node);
            turn();
        }

        private int mark() {
            return forwards ? round : round + 1;
        }

        private void turn() {
            int[] free = level;
            level = next;
            next = free;
            count = nextCount;
            work = nextWork;
            nextCount = 0;
            nextWork = 0;
        }

        private void enqueue(int node) {
            if (nextCount == next.length) {
                next = Arrays.copyOf(next, nextCount * 2);
            }
            next[nextCount++] = node;
            nextWork += 1
                    + (forwards ? graph.outEnd(node) - graph.outBegin(node) : graph.inEnd(node) - graph.inBegin(node));
        }

        /** Looks one step further; returns whether the other side was met. */
        boolean expand(Way found) {
            for (int i = 0; i < count && !enough; i++) {
                int node = level[i];
                if (met && !isOpenBehind(node)) {
                    continue;
                }
                if (forwards) {
                    expandForwards(node, found);
                } else {
                    expandBackwards(node, found);
                }
            }
            turn();
            return met;
        }

        private void expandForwards(int node, Way found) {
            for (int arc = graph.outBegin(node); arc < graph.outEnd(node); arc++) {
                if (!state.isFull(arc) && !look(node, graph.head(arc), arc << 1, found)) {
                    return;
                }
            }
            if (state.flowsIn(node)) {
                for (int place = graph.inBegin(node); place < graph.inEnd(node); place++) {
                    int arc = graph.inArc(place);
                    if (state.isUsed(arc) && !look(node, graph.tail(arc), arc << 1 | AGAINST, found)) {
                        return;
                    }
                }
            }
        }

        private void expandBackwards(int node, Way found) {
            for (int place = graph.inBegin(node); place < graph.inEnd(node); place++) {
                int arc = graph.inArc(place);
                if (!state.isFull(arc) && !look(node, graph.tail(arc), arc << 1, found)) {
                    return;
                }
            }
            if (state.flowsOut(node)) {
                for (int arc = graph.outBegin(node); arc < graph.outEnd(node); arc++) {
                    if (state.isUsed(arc) && !look(node, graph.head(arc), arc << 1 | AGAINST, found)) {
                        return;
                    }
                }
            }
        }

        /** Looks at a neighbour; returns whether to go on with the same node. */
        private boolean look(int node, int other, int step, Way found) {
            int known = seen[other];
            if (known >= round) {
                return known == mark() || use(node, other, step, found);
            }
            if (!met && (!graph.isPerson(other) || open[other])) {
                seen[other] = mark();
                steps[other] = step;
                enqueue(other);
            }
            return true;
        }

        private boolean use(int node, int other, int step, Way found) {
            met = true;
            if (!isOpenTo(other)) {
                return true;
            }
            int length = lay(step, forwards ? node : other, forwards ? other : node);
            enough = !found.use(way, length);
            return !enough && isOpenBehind(node);
        }

        /** Tells whether what leads from this side's end to a node still lets something pass. */
        private boolean isOpenBehind(int node) {
            int at = node;
            while (at != origin) {
                if (!passes(steps[at])) {
                    return false;
                }
                at = forwards ? TwoEndedSearch.this.begin(steps[at]) : end(steps[at]);
            }
            return true;
        }

        private boolean isOpenTo(int node) {
            int at = node;
            while (at != target) {
                if (!passes(steps[at])) {
                    return false;
                }
                at = forwards ? end(steps[at]) : TwoEndedSearch.this.begin(steps[at]);
            }
            return true;
        }
    }

    /** Lays out the steps from the payer to a node, a step, and those from the node behind it to the payee. */
    private int lay(int step, int before, int behind) {
        int length = 0;
        for (int at = before; at != front.origin; at = begin(steps[at])) {
            way = room(length);
            way[length++] = steps[at];
        }
        for (int i = 0; i < length / 2; i++) {
            int swapped = way[i];
            way[i] = way[length - 1 - i];
            way[length - 1 - i] = swapped;
        }
        way = room(length);
        way[length++] = step;
        for (int at = behind; at != back.origin; at = end(steps[at])) {
            way = room(length);
            way[length++] = steps[at];
        }
        return length;
    }

    private int[] room(int length) {
        return length < way.length ? way : Arrays.copyOf(way, length * 2);
    }
}
