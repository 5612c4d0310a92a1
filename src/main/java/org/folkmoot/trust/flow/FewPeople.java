package org.folkmoot.trust.flow;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The most that can be sent through so many people at most: branch and bound over who they are.
 *
 * <p>Only people that lie on a way through so many can help. What all of them together let pass bounds what any of them
 * do, and beyond those who are chosen each further one adds no more than they could give and could receive. The last one
 * is tried out directly. Through nobody, one or two people, or where few can help, this is exact; otherwise the number of
 * flows is bounded, and what was found by then may be less than the most, but can be sent.
 */
final class FewPeople {
    /** So many arcs are looked at in all flows together, and no clock: the answer is the same on every machine. */
    private static final long MOST_WORK = 200_000_000;

    private static final long FEWEST_FLOWS = 300;
    private static final long MOST_FLOWS = 20_000;

    private static final int FEW_CANDIDATES = 14;
    private static final int NEARLY = 6;

    private final FlowGraph graph;
    private final Passers passers;
    private final int from;
    private final int to;
    private final int limit;
    private final BigInteger enough;
    private final long lastFlow;
    private final int[] candidates;
    private final BigInteger[] bounds;
    private final boolean[] excluded;
    private final LastOne last;
    private BigInteger best = BigInteger.valueOf(-1);
    private BitSet chosen = new BitSet();
    private boolean exact = true;

    /**
     * Prepares a search.
     *
     * @param passable through whom the payment may pass at all
     * @param limit through how many people at most
     * @param enough the search ends when so much can be sent
     * @param flows how many flows it may try; more where the answer is to be exact
     */
    FewPeople(
            FlowGraph graph,
            Passers passers,
            int from,
            int to,
            boolean[] passable,
            int limit,
            BigInteger enough,
            long flows) {
        this.graph = graph;
        this.passers = passers;
        this.from = from;
        this.to = to;
        this.limit = limit;
        this.enough = enough;
        int[] near = limit == 0 ? new int[0] : new Nearness(graph, passable).between(from, to, limit);
        Amounts sums = new Amounts(graph.limbs(), 4);
        BigInteger[] most = new BigInteger[graph.people()];
        for (int person : near) {
            graph.mostFrom(person, sums, 0);
            graph.mostTo(person, sums, 1);
            sums.lower(0, sums, 1);
            most[person] = sums.whole(0);
        }
        candidates = Arrays.stream(near)
                .boxed()
                .sorted(Comparator.comparing((Integer person) -> most[person]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        bounds = new BigInteger[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            bounds[i] = most[candidates[i]];
        }
        excluded = new boolean[graph.people()];
        last = new LastOne(graph);
        lastFlow = passers.flows() + flows;
    }

    /** Prepares a search that is exact where it can be. */
    static FewPeople exactly(
            FlowGraph graph, Passers passers, int from, int to, boolean[] passable, int limit, BigInteger enough) {
        FewPeople search = new FewPeople(
                graph,
                passers,
                from,
                to,
                passable,
                limit,
                enough,
                limit <= 2 ? Long.MAX_VALUE / 2 : Math.clamp(MOST_WORK / (graph.arcs() + 1), FEWEST_FLOWS, MOST_FLOWS));
        return search.candidates.length <= FEW_CANDIDATES && limit > 2
                ? new FewPeople(graph, passers, from, to, passable, limit, enough, Long.MAX_VALUE / 2)
                : search;
    }

    /** Tells whether all who could help together let enough pass. */
    boolean couldSuffice() {
        return flowOfAll(List.of()).compareTo(enough) >= 0;
    }

    /** Searches. */
    FewPeople search() {
        if (limit >= candidates.length) {
            BitSet all = new BitSet();
            Arrays.stream(candidates).forEach(all::set);
            passers.openOnly(all);
            better(passers.most(from, to), passers.used(from));
        } else {
            explore(new ArrayList<>());
        }
        return this;
    }

    /** Returns the most that was found. */
    BigInteger most() {
        return best;
    }

    /** Returns through whom. */
    BitSet people() {
        return chosen;
    }

    /** Tells whether it is the most for certain, or enough. */
    boolean isExact() {
        return exact || isDone();
    }

    private boolean isDone() {
        return best.compareTo(enough) >= 0;
    }

    private void better(BigInteger value, BitSet people) {
        if (value.compareTo(best) > 0) {
            best = value;
            chosen = people;
        }
    }

    /** Finds the best with these people and others that are not excluded; excluded stay who were. */
    private void explore(List<Integer> inside) {
        int room = limit - inside.size();
        BigInteger here = flow(inside, List.of());
        if (room == 0 || isDone()) {
            return;
        }
        if (room == 1) {
            tryLast(inside, here);
            return;
        }
        List<Integer> without = new ArrayList<>();
        while (!isDone() && here.add(bound(inside, room)).compareTo(best) > 0) {
            if (passers.flows() > lastFlow) {
                exact = false;
                break;
            }
            BigInteger all = flowOfAll(inside);
            if (all.compareTo(best) <= 0) {
                break;
            }
            BitSet used = passers.used(from);
            int[] byThrough = byThrough(used, inside);
            if (byThrough.length == 0 || isSolved(inside, room, all, used, byThrough.length)) {
                better(all, used);
                break;
            }
            flow(inside, Arrays.stream(byThrough).limit(room).boxed().toList());
            int next = byThrough[0];
            inside.add(next);
            explore(inside);
            inside.removeLast();
            excluded[next] = true;
            without.add(next);
        }
        without.forEach(person -> excluded[person] = false);
    }

    /** Tells whether few enough of those used are needed, and notes them. */
    private boolean isSolved(List<Integer> inside, int room, BigInteger all, BitSet used, int others) {
        if (others <= room) {
            return true;
        }
        if (others > room + NEARLY) {
            return false;
        }
        BitSet needed = new Trimming(graph, from, to, used, all).needed();
        if (needed.cardinality() > limit) {
            return false;
        }
        better(all, needed);
        return true;
    }

    private int[] byThrough(BitSet used, List<Integer> inside) {
        record Passed(int person, BigInteger amount) {}
        return used.stream()
                .filter(person -> !inside.contains(person))
                .mapToObj(person -> new Passed(person, passers.through(person)))
                .sorted(Comparator.comparing(Passed::amount).reversed().thenComparingInt(Passed::person))
                .mapToInt(Passed::person)
                .toArray();
    }

    private BigInteger flow(List<Integer> inside, List<Integer> more) {
        BitSet these = new BitSet();
        inside.forEach(these::set);
        more.forEach(these::set);
        passers.openOnly(these);
        BigInteger value = passers.most(from, to);
        better(value, passers.used(from));
        return value;
    }

    private BigInteger flowOfAll(List<Integer> inside) {
        BitSet free = new BitSet();
        inside.forEach(free::set);
        for (int person : candidates) {
            if (!excluded[person]) {
                free.set(person);
            }
        }
        passers.openOnly(free);
        return passers.most(from, to);
    }

    /** Returns what the best of those who are left could add at most. */
    private BigInteger bound(List<Integer> inside, int room) {
        BigInteger sum = BigInteger.ZERO;
        int found = 0;
        for (int i = 0; i < candidates.length && found < room; i++) {
            if (!excluded[candidates[i]] && !inside.contains(candidates[i])) {
                sum = sum.add(bounds[i]);
                found++;
            }
        }
        return sum;
    }

    private void tryLast(List<Integer> inside, BigInteger here) {
        last.between(from, to, inside);
        BitSet these = new BitSet();
        inside.forEach(these::set);
        passers.openOnly(these);
        for (int i = 0; i < candidates.length && !isDone(); i++) {
            int person = candidates[i];
            if (here.add(bounds[i]).compareTo(best) <= 0) {
                return;
            }
            if (excluded[person]
                    || these.get(person)
                    || here.add(last.most(person)).compareTo(best) <= 0) {
                continue;
            }
            if (passers.flows() > lastFlow) {
                exact = false;
                return;
            }
            passers.open(person, true);
            BigInteger value = passers.most(from, to);
            if (value.compareTo(best) > 0) {
                better(value, passers.used(from));
            }
            passers.open(person, false);
        }
    }
}
