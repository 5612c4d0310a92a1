package org.folkmoot.trust.flow;

import java.util.Arrays;

/** A graph of some people only, with what they can hand to one another; small enough to ask it again and again. */
final class Excerpt {
    private final FlowGraph whole;
    private final int[] people;

    /** The pools from which somebody here takes and into which somebody here gives, by their places in the whole. */
    private final int[] pools;

    private final FlowGraph graph;

    /**
     * Takes it out. It takes time proportional to what these people give and take, and no more.
     *
     * @param people their places in the whole, ascending
     */
    Excerpt(FlowGraph whole, int... people) {
        this.whole = whole;
        this.people = people;
        pools = pools();
        int[] gifts = gifts();
        int[] takings = takings();
        graph = graph(gifts, takings);
    }

    private int[] pools() {
        int given = 0;
        int taken = 0;
        for (int person : people) {
            given += whole.outEnd(person) - whole.outBegin(person);
            taken += whole.inEnd(person) - whole.inBegin(person);
        }
        int[] into = new int[given];
        int[] outOf = new int[taken];
        for (int person : people) {
            for (int arc = whole.outBegin(person); arc < whole.outEnd(person); arc++) {
                into[--given] = whole.head(arc);
            }
            for (int place = whole.inBegin(person); place < whole.inEnd(person); place++) {
                outOf[--taken] = whole.tail(whole.inArc(place));
            }
        }
        return inBoth(sortedOnce(into), sortedOnce(outOf));
    }

    private static int[] inBoth(int[] some, int... others) {
        int[] both = new int[some.length];
        int count = 0;
        int other = 0;
        for (int one : some) {
            while (other < others.length && others[other] < one) {
                other++;
            }
            if (other < others.length && others[other] == one) {
                both[count++] = one;
            }
        }
        return Arrays.copyOf(both, count);
    }

    private static int[] sortedOnce(int... numbers) {
        Arrays.sort(numbers);
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[count++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Returns the arcs by which people here give into these pools. */
    private int[] gifts() {
        int count = 0;
        for (int person : people) {
            count += whole.outEnd(person) - whole.outBegin(person);
        }
        int[] gifts = new int[count];
        count = 0;
        for (int person : people) {
            for (int arc = whole.outBegin(person); arc < whole.outEnd(person); arc++) {
                if (pool(whole.head(arc)) >= 0) {
                    gifts[count++] = arc;
                }
            }
        }
        return Arrays.copyOf(gifts, count);
    }

    private int pool(int node) {
        return Arrays.binarySearch(pools, node);
    }

    /** Returns the arcs by which people here take from these pools, pool after pool. */
    private int[] takings() {
        int[] next = new int[pools.length + 1];
        for (int person : people) {
            for (int place = whole.inBegin(person); place < whole.inEnd(person); place++) {
                int pool = pool(whole.tail(whole.inArc(place)));
                if (pool >= 0) {
                    next[pool + 1]++;
                }
            }
        }
        for (int pool = 0; pool < pools.length; pool++) {
            next[pool + 1] += next[pool];
        }
        int[] takings = new int[next[pools.length]];
        for (int person : people) {
            for (int place = whole.inBegin(person); place < whole.inEnd(person); place++) {
                int arc = whole.inArc(place);
                int pool = pool(whole.tail(arc));
                if (pool >= 0) {
                    takings[next[pool]++] = arc;
                }
            }
        }
        return takings;
    }

    private FlowGraph graph(int[] gifts, int... takings) {
        int arcs = gifts.length + takings.length;
        int[] tails = new int[arcs];
        int[] heads = new int[arcs];
        int[] issuers = new int[gifts.length];
        int limited = takings.length > 0 && whole.isLimited(takings[0]) ? arcs : gifts.length;
        Amounts limits = new Amounts(whole.limbs(), limited);
        int giver = 0;
        for (int i = 0; i < gifts.length; i++) {
            while (people[giver] != whole.tail(gifts[i])) {
                giver++;
            }
            tails[i] = giver;
            heads[i] = people.length + pool(whole.head(gifts[i]));
            issuers[i] = whole.issuer(gifts[i]);
            limits.set(i, whole.limits(), gifts[i]);
        }
        int pool = 0;
        for (int i = 0; i < takings.length; i++) {
            while (pools[pool] != whole.tail(takings[i])) {
                pool++;
            }
            int at = gifts.length + i;
            tails[at] = people.length + pool;
            heads[at] = place(whole.head(takings[i]));
            if (at < limited) {
                limits.set(at, whole.limits(), takings[i]);
            }
        }
        return new FlowGraph(people.length, people.length + pools.length, tails, heads, limits, limited, issuers);
    }

    FlowGraph graph() {
        return graph;
    }

    /** Returns the place here of somebody in the whole. */
    int place(int person) {
        return Arrays.binarySearch(people, person);
    }

    /** Returns the place in the whole of somebody here. */
    int person(int place) {
        return people[place];
    }
}
