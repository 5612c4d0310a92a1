package org.folkmoot.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.MaxFlow;
import java.math.BigInteger;
import java.util.List;
import org.folkmoot.bench.Pairs.Pair;
import org.folkmoot.trust.flow.PaymentNetwork;
import org.folkmoot.trust.flow.Route;
import org.folkmoot.trust.flow.RouteFinder;
import org.folkmoot.trust.flow.Wish;

/**
 * Finding the most payable and its route for random payers and payees, against the maximum flow alone of OR-tools on the
 * same network, which it keeps from one pair to the next as the program does. Building either is left out. The answers are
 * compared.
 */
final class FindingRoutes implements Benchmark {
    private static final int ROUNDS = 3;

    private final int people;
    private final int trusts;
    private final int holdings;
    private final int pairs;
    private final double atMost;

    private FindingRoutes(int people, int trusts, int holdings, int pairs, double atMost) {
        this.people = people;
        this.trusts = trusts;
        this.holdings = holdings;
        this.pairs = pairs;
        this.atMost = atMost;
    }

    /** A large village: 10,000 people, 100,000 trusts, 60,000 holdings. */
    static FindingRoutes inALargeVillage() {
        return new FindingRoutes(10_000, 100_000, 60_000, 200, 1 / 15.0);
    }

    /** A city: 100,000 people, 1,000,000 trusts. */
    static FindingRoutes inACity() {
        return new FindingRoutes(100_000, 1_000_000, 600_000, 20, 1 / 40.0);
    }

    @Override
    public String sentence() {
        return "routes for " + pairs + " pairs among " + people + " people with " + trusts + " trusts and " + holdings
                + " holdings against the maximum flow of OR-tools";
    }

    @Override
    public double atMost() {
        return atMost;
    }

    @Override
    public Ratio measure() throws Exception {
        PaymentVillage village = PaymentVillage.of(people, trusts, holdings);
        List<Pair> payments = village.payments(pairs);
        PaymentNetwork<Integer> network = village.network();
        RouteFinder<Integer> finder = new RouteFinder<>(network);
        Loader.loadNativeLibraries();
        MaxFlow peer = new MaxFlow();
        village.tell(peer::addArcWithCapacity);
        long[] ours = new long[pairs];
        long[] theirs = new long[pairs];
        Ratio ratio = CpuTime.ratio(
                ROUNDS,
                () -> {
                    for (int i = 0; i < pairs; i++) {
                        Pair pair = payments.get(i);
                        Route<Integer> route = finder.find(Wish.most(pair.from(), pair.to()));
                        ours[i] = route.sent().longValueExact();
                    }
                },
                () -> {
                    for (int i = 0; i < pairs; i++) {
                        Pair pair = payments.get(i);
                        if (peer.solve(pair.from(), pair.to()) != MaxFlow.Status.OPTIMAL) {
                            throw new IllegalStateException("not solved");
                        }
                        theirs[i] = peer.getOptimalFlow();
                    }
                });
        for (int i = 0; i < pairs; i++) {
            if (ours[i] != theirs[i]) {
                throw new IllegalStateException("different: " + BigInteger.valueOf(ours[i]) + " and " + theirs[i]);
            }
        }
        return ratio;
    }
}
