package org.folkmoot.trust.flow;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.terms.Circles;

/**
 * Puts a network together from rows that say how much of whose circles one person can hand to another, as published for
 * Circles v1.
 *
 * <p>Each row is a limit of its own, and together the rows of one sender and token are bounded by the largest of them:
 * they state what one holding can do towards different people, not several holdings. The pathfinder of CirclesUBI
 * (pathfinder2, {@code graph/adjacencies.rs}: "the max over all to addresses (the balance of the sender)") reads them so.
 * Without that bound the published networks let a payer hand out 467 circles who holds no more than 75. Its second bound,
 * that a receiver takes no more of a token than the largest row into them, is left out: it guesses a limit of trust that
 * these rows do not state.
 *
 * @param <P> what names a person or a token
 */
public final class CapacityForm<P extends Comparable<? super P>> {
    private record Row(int from, int token, int to, Circles amount) {
        boolean hasSamePool(Row other) {
            return from == other.from && token == other.token;
        }
    }

    private static final Comparator<Row> ORDER =
            Comparator.comparingInt(Row::from).thenComparingInt(Row::token).thenComparingInt(Row::to);

    private final Names<P> names = new Names<>();
    private final List<Row> rows = new ArrayList<>();

    /** Begins without rows. */
    public CapacityForm() {}

    /**
     * Adds how much of a token somebody can hand to somebody else; of rows for the same three the largest counts. Throws
     * {@link IllegalArgumentException} for less than nothing.
     */
    public CapacityForm<P> capacity(P from, P to, P token, Circles amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("less than nothing: " + amount);
        }
        rows.add(new Row(names.number(from), names.number(token), names.number(to), amount));
        return this;
    }

    /** Returns the network. */
    public PaymentNetwork<P> build() {
        List<Row> sorted = inOrder();
        int people = names.size();
        List<Row> pools = new ArrayList<>();
        for (Row row : sorted) {
            if (pools.isEmpty() || !pools.getLast().hasSamePool(row)) {
                pools.add(row);
            } else if (pools.getLast().amount().compareTo(row.amount()) < 0) {
                pools.removeLast();
                pools.add(row);
            }
        }
        int arcs = pools.size() + sorted.size();
        int[] tails = new int[arcs];
        int[] heads = new int[arcs];
        Amounts limits = new Amounts(Amounts.limbsFor(sum(pools).add(sum(sorted))), arcs);
        int[] tokens = new int[pools.size()];
        for (int pool = 0; pool < pools.size(); pool++) {
            tails[pool] = pools.get(pool).from();
            heads[pool] = people + pool;
            limits.set(pool, pools.get(pool).amount());
            tokens[pool] = pools.get(pool).token();
        }
        int pool = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Row row = sorted.get(i);
            while (!pools.get(pool).hasSamePool(row)) {
                pool++;
            }
            int arc = pools.size() + i;
            tails[arc] = people + pool;
            heads[arc] = row.to();
            limits.set(arc, row.amount());
        }
        boolean[] passable = new boolean[people];
        Arrays.fill(passable, true);
        FlowGraph graph = new FlowGraph(people, people + pools.size(), tails, heads, limits, arcs, tokens);
        return new PaymentNetwork<>(names, graph, passable);
    }

    /** Returns the rows by sender, token and receiver, each three once, and only where something can be handed over. */
    private List<Row> inOrder() {
        int[] ranks = names.ranks();
        List<Row> sorted = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (!row.amount().isZero() && row.from() != row.to()) {
                sorted.add(new Row(ranks[row.from()], ranks[row.token()], ranks[row.to()], row.amount()));
            }
        }
        sorted.sort(ORDER.thenComparing(Row::amount, Comparator.reverseOrder()));
        List<Row> once = new ArrayList<>(sorted.size());
        for (Row row : sorted) {
            if (once.isEmpty() || ORDER.compare(once.getLast(), row) != 0) {
                once.add(row);
            }
        }
        return once;
    }

    private static BigInteger sum(List<Row> rows) {
        BigInteger sum = BigInteger.ZERO;
        for (Row row : rows) {
            sum = sum.add(row.amount().atto());
        }
        return sum;
    }
}
