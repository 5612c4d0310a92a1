package org.folkmoot.trust.flow;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.trust.flow.Hamlet.Purse;
import org.jspecify.annotations.Nullable;

/** The most that can be sent, computed the plainest way: one arc for every holder, issuer and receiver, and big integers. */
final class PlainFlow {
    private static final BigInteger NO_LIMIT = BigInteger.TEN.pow(60);

    private final Map<Object, Map<Object, BigInteger>> left = new HashMap<>();

    /** Returns the most, passing only through certain people. */
    static BigInteger most(Hamlet hamlet, String from, String to, Set<String> through) {
        PlainFlow flow = new PlainFlow();
        for (Map.Entry<Purse, BigInteger> holding : hamlet.holdings.entrySet()) {
            Purse purse = holding.getKey();
            if (purse.holder().equals(from) || through.contains(purse.holder())) {
                flow.arc(purse.holder(), purse, holding.getValue());
                for (String receiver : hamlet.people) {
                    boolean passes = receiver.equals(to) || through.contains(receiver);
                    if (passes
                            && !receiver.equals(purse.holder())
                            && hamlet.isPermitted(purse.holder(), receiver, purse.issuer())) {
                        flow.arc(purse, receiver, NO_LIMIT);
                    }
                }
            }
        }
        return flow.most(from, to);
    }

    /** Returns the most through anybody who may be passed through. */
    static BigInteger most(Hamlet hamlet, String from, String to) {
        return most(hamlet, from, to, passable(hamlet, from, to));
    }

    /** Returns the most through so many people at most: every choice of them is tried. */
    static BigInteger most(Hamlet hamlet, String from, String to, int people) {
        List<String> all = List.copyOf(passable(hamlet, from, to));
        BigInteger best = BigInteger.ZERO;
        for (int choice = 0; choice < 1 << all.size(); choice++) {
            if (Integer.bitCount(choice) == Math.min(people, all.size())) {
                Set<String> through = new TreeSet<>();
                for (int i = 0; i < all.size(); i++) {
                    if ((choice >> i & 1) != 0) {
                        through.add(all.get(i));
                    }
                }
                best = best.max(most(hamlet, from, to, through));
            }
        }
        return best;
    }

    private static Set<String> passable(Hamlet hamlet, String from, String to) {
        Set<String> through = new TreeSet<>(hamlet.people);
        through.removeAll(hamlet.notPassable);
        through.remove(from);
        through.remove(to);
        return through;
    }

    void arc(Object tail, Object head, BigInteger limit) {
        left.computeIfAbsent(tail, key -> new LinkedHashMap<>()).merge(head, limit, BigInteger::add);
        left.computeIfAbsent(head, key -> new LinkedHashMap<>()).putIfAbsent(tail, BigInteger.ZERO);
    }

    private Map<Object, BigInteger> arcs(@Nullable Object node) {
        return Objects.requireNonNull(left.get(node));
    }

    BigInteger most(Object from, Object to) {
        BigInteger sum = BigInteger.ZERO;
        while (true) {
            Map<Object, Object> before = new HashMap<>();
            before.put(from, from);
            Deque<Object> queue = new ArrayDeque<>(List.of(from));
            while (!queue.isEmpty() && !before.containsKey(to)) {
                Object node = queue.remove();
                left.getOrDefault(node, Map.of()).forEach((next, rest) -> {
                    if (rest.signum() > 0 && before.putIfAbsent(next, node) == null) {
                        queue.add(next);
                    }
                });
            }
            if (!before.containsKey(to)) {
                return sum;
            }
            BigInteger step = NO_LIMIT;
            for (Object node = to; node != from; node = Objects.requireNonNull(before.get(node))) {
                step = step.min(arcs(before.get(node)).getOrDefault(node, BigInteger.ZERO));
            }
            for (Object node = to; node != from; node = Objects.requireNonNull(before.get(node))) {
                arcs(before.get(node)).merge(node, step.negate(), BigInteger::add);
                arcs(node).merge(Objects.requireNonNull(before.get(node)), step, BigInteger::add);
            }
            sum = sum.add(step);
        }
    }
}
