package org.folkmoot.trust.flow;

/**
 * A directed graph with limits, which never changes: first the people, then the pools that lie between them.
 *
 * <p>Arcs lie in the order of their tails, so those of one node follow one another; those that go into a node are listed
 * beside. Only the first arcs have a limit; the rest lets anything pass.
 */
final class FlowGraph {
    private final int people;
    private final int[] tails;
    private final int[] heads;
    private final int[] outStart;
    private final int[] inStart;
    private final int[] inArcs;
    private final Amounts limits;
    private final int limited;
    private final int[] issuers;
    private final Amounts into;

    /**
     * Takes arcs in the order of their tails, without copying them.
     *
     * @param people how many nodes are people
     * @param nodes how many there are, with the pools
     * @param limits what may pass the first arcs, each more than 0
     * @param limited how many arcs have a limit: those that begin at people and those that end in pools at least
     * @param issuers whose circles pass an arc that begins at a person
     */
    FlowGraph(int people, int nodes, int[] tails, int[] heads, Amounts limits, int limited, int[] issuers) {
        this.people = people;
        this.tails = tails;
        this.heads = heads;
        this.limits = limits;
        this.limited = limited;
        this.issuers = issuers;
        outStart = starts(tails, nodes);
        inStart = starts(heads, nodes);
        inArcs = new int[heads.length];
        int[] next = inStart.clone();
        for (int arc = 0; arc < heads.length; arc++) {
            inArcs[next[heads[arc]]++] = arc;
        }
        into = new Amounts(limits.limbs(), nodes - people);
        for (int arc = 0; arc < limited; arc++) {
            if (heads[arc] >= people) {
                into.add(heads[arc] - people, limits, arc);
            }
        }
    }

    private static int[] starts(int[] ends, int nodes) {
        int[] starts = new int[nodes + 1];
        for (int node : ends) {
            starts[node + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        return starts;
    }

    int nodes() {
        return outStart.length - 1;
    }

    int arcs() {
        return tails.length;
    }

    int limbs() {
        return limits.limbs();
    }

    boolean isPerson(int node) {
        return node < people;
    }

    int people() {
        return people;
    }

    int tail(int arc) {
        return tails[arc];
    }

    int head(int arc) {
        return heads[arc];
    }

    /** Returns the first arc that begins at a node; those up to {@link #outEnd} follow. */
    int outBegin(int node) {
        return outStart[node];
    }

    int outEnd(int node) {
        return outStart[node + 1];
    }

    /** Returns where the arcs that end in a node begin in the list that {@link #inArc} reads. */
    int inBegin(int node) {
        return inStart[node];
    }

    int inEnd(int node) {
        return inStart[node + 1];
    }

    int inArc(int place) {
        return inArcs[place];
    }

    boolean isLimited(int arc) {
        return arc < limited;
    }

    Amounts limits() {
        return limits;
    }

    /** Returns whose circles pass an arc that begins at a person. */
    int issuer(int arc) {
        return issuers[arc];
    }

    /** Adds up what a person could give at most, into one place of a row. */
    void mostFrom(int person, Amounts sum, int at) {
        sum.clear(at);
        for (int arc = outBegin(person); arc < outEnd(person); arc++) {
            sum.add(at, limits, arc);
        }
    }

    /** Adds up what a person could receive at most from others, into one place of a row; uses the place behind it. */
    void mostTo(int person, Amounts sum, int at) {
        sum.clear(at);
        for (int place = inBegin(person); place < inEnd(person); place++) {
            int arc = inArcs[place];
            int pool = tails[arc];
            sum.set(at + 1, into, pool - people);
            for (int own = firstArcBetween(person, pool); own < outEnd(person) && heads[own] == pool; own++) {
                sum.subtract(at + 1, limits, own);
            }
            if (isLimited(arc)) {
                sum.lower(at + 1, limits, arc);
            }
            sum.add(at, sum, at + 1);
        }
    }

    /** Tells whether anybody else takes from a pool into which a person gives. */
    boolean givesToOthers(int person) {
        for (int gift = outBegin(person); gift < outEnd(person); gift++) {
            for (int arc = outBegin(heads[gift]); arc < outEnd(heads[gift]); arc++) {
                if (heads[arc] != person) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the first of a person's arcs that does not end before a pool; the heads of one person's arcs ascend. */
    private int firstArcBetween(int person, int pool) {
        int low = outBegin(person);
        int high = outEnd(person);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (heads[middle] < pool) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
