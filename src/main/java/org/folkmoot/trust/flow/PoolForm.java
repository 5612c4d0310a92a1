package org.folkmoot.trust.flow;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.folkmoot.terms.Circles;

/**
 * Puts a network together from what people hold and whose circles they accept.
 *
 * <p>Whoever holds circles of an issuer can hand them to anybody who accepts that issuer's circles, and whoever receives
 * passes on circles of their own. So there is one pool an issuer: holders give into it what they hold, and those who
 * accept take from it without limit. The size is holdings plus trusts, where pairs of holders and takers would be their
 * product. Everybody accepts their own circles, as in Circles v2, where each human trusts themself.
 *
 * <p>Circles that everybody accepts, as in an open first season, all go into one pool that everybody takes from.
 *
 * <p><b>Consented flow</b>, as {@code isPermittedFlow(from, to, circlesAvatar)} of Circles v2 defines it (Hub.sol): the
 * receiver must accept the circles, and if the sender has consented flow switched on, the sender must accept the
 * receiver's circles too, and the receiver must have it switched on as well. That depends on the sender, so each holding
 * of such a person has a pool of its own, from which only those take.
 *
 * @param <P> what names a person
 */
public final class PoolForm<P extends Comparable<? super P>> {
    private record Holding(int holder, int issuer, Circles amount) {}

    private record Gift(int holder, int pool, int issuer, Circles amount) {}

    private final Names<P> names = new Names<>();
    private final List<Holding> holdings = new ArrayList<>();
    private long[] trusts = new long[64];
    private int trustCount;
    private final BitSet acceptedByAll = new BitSet();
    private final BitSet notPassable = new BitSet();
    private final BitSet consenting = new BitSet();

    /** Begins without anybody. */
    public PoolForm() {}

    /** Adds somebody, who may hold nothing and accept nobody. */
    public PoolForm<P> person(P person) {
        names.number(person);
        return this;
    }

    /** Adds what somebody holds of an issuer's circles; throws {@link IllegalArgumentException} for less than nothing. */
    public PoolForm<P> holds(P holder, P issuer, Circles amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("less than nothing: " + amount);
        }
        holdings.add(new Holding(names.number(holder), names.number(issuer), amount));
        return this;
    }

    /** Adds that somebody accepts an issuer's circles. */
    public PoolForm<P> accepts(P truster, P issuer) {
        if (trustCount == trusts.length) {
            trusts = Arrays.copyOf(trusts, trustCount * 2);
        }
        trusts[trustCount++] = pair(names.number(issuer), names.number(truster));
        return this;
    }

    /** Adds that everybody accepts an issuer's circles. */
    public PoolForm<P> acceptedByAll(P issuer) {
        acceptedByAll.set(names.number(issuer));
        return this;
    }

    /** Adds that payments may not pass through somebody, who may pay and be paid all the same. */
    public PoolForm<P> notPassable(P person) {
        notPassable.set(names.number(person));
        return this;
    }

    /** Adds that somebody has consented flow switched on. */
    public PoolForm<P> consenting(P person) {
        consenting.set(names.number(person));
        return this;
    }

    /**
     * Returns the network; throws {@link ArithmeticException} when somebody holds more of an issuer's circles, all they
     * hold of them added up, than a holding can be.
     */
    public PaymentNetwork<P> build() {
        return new Building().network();
    }

    private static long pair(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    private static BitSet placed(BitSet numbers, int[] ranks) {
        BitSet placed = new BitSet();
        numbers.stream().forEach(number -> placed.set(ranks[number]));
        return placed;
    }

    /** One building, with everybody numbered by the order of the names. */
    private final class Building {
        private final int people = names.size();
        private final int[] ranks = names.ranks();
        private final BitSet byAll = placed(acceptedByAll, ranks);
        private final BitSet consent = placed(consenting, ranks);
        private final long[] accepted = accepted();
        private final List<Gift> gifts = new ArrayList<>();
        private final List<Integer> poolOwners = new ArrayList<>();
        private final int[] poolOf = new int[people];
        private int[] tails = new int[holdings.size() + accepted.length];
        private int[] heads = new int[tails.length];
        private int arcs;

        PaymentNetwork<P> network() {
            List<Holding> held = held();
            boolean all = sharedPools(held);
            int allPool = poolOwners.size();
            int shared = all ? allPool + 1 : allPool;
            List<Gift> ownPools = give(held, shared);
            gifts.forEach(gift -> arc(gift.holder(), people + gift.pool()));
            for (int pool = 0; pool < allPool; pool++) {
                takers(poolOwners.get(pool), people + pool, taker -> true);
            }
            if (all) {
                everybody(people + allPool, taker -> true);
            }
            for (Gift own : ownPools) {
                IntPredicate permitted = taker -> consent.get(taker) && accepts(own.holder(), taker);
                if (byAll.get(own.issuer())) {
                    everybody(people + own.pool(), permitted);
                } else {
                    takers(own.issuer(), people + own.pool(), permitted);
                }
            }
            boolean[] passable = new boolean[people];
            Arrays.fill(passable, true);
            notPassable.stream().forEach(number -> passable[ranks[number]] = false);
            return new PaymentNetwork<>(names, graph(people + shared + ownPools.size()), passable);
        }

        private FlowGraph graph(int nodes) {
            BigInteger sum = BigInteger.ZERO;
            for (Gift gift : gifts) {
                sum = sum.add(gift.amount().atto());
            }
            Amounts limits = new Amounts(Amounts.limbsFor(sum), gifts.size());
            int[] issuers = new int[gifts.size()];
            for (int i = 0; i < gifts.size(); i++) {
                limits.set(i, gifts.get(i).amount());
                issuers[i] = gifts.get(i).issuer();
            }
            return new FlowGraph(
                    people,
                    nodes,
                    Arrays.copyOf(tails, arcs),
                    Arrays.copyOf(heads, arcs),
                    limits,
                    gifts.size(),
                    issuers);
        }

        private void arc(int tail, int head) {
            if (arcs == tails.length) {
                tails = Arrays.copyOf(tails, arcs * 2 + 16);
                heads = Arrays.copyOf(heads, arcs * 2 + 16);
            }
            tails[arcs] = tail;
            heads[arcs++] = head;
        }

        /** Returns who holds what, by holder and issuer, each pair once and only where there is something. */
        private List<Holding> held() {
            int[] next = new int[people + 1];
            for (Holding holding : holdings) {
                next[ranks[holding.holder()] + 1]++;
            }
            for (int holder = 0; holder < people; holder++) {
                next[holder + 1] += next[holder];
            }
            long[] byIssuer = new long[holdings.size()];
            for (int i = 0; i < byIssuer.length; i++) {
                Holding holding = holdings.get(i);
                byIssuer[next[ranks[holding.holder()]]++] = pair(ranks[holding.issuer()], i);
            }
            List<Holding> held = new ArrayList<>(byIssuer.length);
            int begin = 0;
            for (int holder = 0; holder < people; holder++) {
                Arrays.sort(byIssuer, begin, next[holder]);
                int first = held.size();
                for (; begin < next[holder]; begin++) {
                    int issuer = (int) (byIssuer[begin] >>> Integer.SIZE);
                    Circles amount = holdings.get((int) byIssuer[begin]).amount();
                    if (held.size() > first && held.getLast().issuer() == issuer) {
                        amount = held.removeLast().amount().plus(amount);
                    }
                    if (!amount.isZero()) {
                        held.add(new Holding(holder, issuer, amount));
                    }
                }
            }
            return held;
        }

        /** Begins the pools that several give into, one an issuer; returns whether there is one of all. */
        private boolean sharedPools(List<Holding> held) {
            boolean[] given = new boolean[people];
            boolean all = false;
            for (Holding holding : held) {
                if (!consent.get(holding.holder())) {
                    given[holding.issuer()] = !byAll.get(holding.issuer());
                    all |= byAll.get(holding.issuer());
                }
            }
            for (int issuer = 0; issuer < people; issuer++) {
                if (given[issuer]) {
                    poolOf[issuer] = poolOwners.size();
                    poolOwners.add(issuer);
                }
            }
            return all;
        }

        /**
         * Lets everybody give what they hold, each into pools in their order; those with consented flow into pools of
         * their own, which are returned.
         */
        private List<Gift> give(List<Holding> held, int firstOwn) {
            List<Gift> own = new ArrayList<>();
            List<Gift> toAll = new ArrayList<>();
            int allPool = poolOwners.size();
            for (int i = 0; i < held.size(); i++) {
                Holding holding = held.get(i);
                int issuer = holding.issuer();
                if (consent.get(holding.holder())) {
                    Gift gift = new Gift(holding.holder(), firstOwn + own.size(), issuer, holding.amount());
                    own.add(gift);
                    gifts.add(gift);
                } else if (byAll.get(issuer)) {
                    toAll.add(new Gift(holding.holder(), allPool, issuer, holding.amount()));
                } else {
                    gifts.add(new Gift(holding.holder(), poolOf[issuer], issuer, holding.amount()));
                }
                if (i + 1 == held.size() || held.get(i + 1).holder() != holding.holder()) {
                    gifts.addAll(toAll);
                    toAll.clear();
                }
            }
            return own;
        }

        /** Returns who accepts whose circles, by issuer and truster, each pair once and nobody's own. */
        private long[] accepted() {
            long[] pairs = new long[trustCount];
            int count = 0;
            for (int i = 0; i < trustCount; i++) {
                int issuer = ranks[(int) (trusts[i] >>> Integer.SIZE)];
                int truster = ranks[(int) trusts[i]];
                if (issuer != truster) {
                    pairs[count++] = pair(issuer, truster);
                }
            }
            Arrays.sort(pairs, 0, count);
            int once = 0;
            for (int i = 0; i < count; i++) {
                if (i == 0 || pairs[i] != pairs[i - 1]) {
                    pairs[once++] = pairs[i];
                }
            }
            return Arrays.copyOf(pairs, once);
        }

        private boolean accepts(int truster, int issuer) {
            return truster == issuer || byAll.get(issuer) || Arrays.binarySearch(accepted, pair(issuer, truster)) >= 0;
        }

        /** Lets those who accept an issuer's circles take from a pool, the issuer among them, in their order. */
        private void takers(int issuer, int pool, IntPredicate permitted) {
            int from = Arrays.binarySearch(accepted, pair(issuer, 0));
            boolean own = false;
            for (int i = from < 0 ? -from - 1 : from; i < accepted.length; i++) {
                if (accepted[i] >>> Integer.SIZE != issuer) {
                    break;
                }
                int taker = (int) accepted[i];
                if (!own && taker > issuer) {
                    own = true;
                    take(pool, issuer, permitted);
                }
                take(pool, taker, permitted);
            }
            if (!own) {
                take(pool, issuer, permitted);
            }
        }

        private void everybody(int pool, IntPredicate permitted) {
            for (int taker = 0; taker < people; taker++) {
                take(pool, taker, permitted);
            }
        }

        private void take(int pool, int taker, IntPredicate permitted) {
            if (permitted.test(taker)) {
                arc(pool, taker);
            }
        }
    }
}
