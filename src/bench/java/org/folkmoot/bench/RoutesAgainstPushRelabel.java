package org.folkmoot.bench;

import java.util.List;
import org.folkmoot.bench.Pairs.Pair;
import org.folkmoot.trust.flow.RouteFinder;
import org.folkmoot.trust.flow.Wish;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * Finding the most payable and its route, against the maximum flow alone by the push-relabel of JGraphT on the same
 * network. Building either is left out. The peer takes so long that few pairs have to do.
 */
final class RoutesAgainstPushRelabel implements Benchmark {
    private static final int ROUNDS = 1;
    private static final int PEOPLE = 10_000;
    private static final int PAIRS = 3;

    @Override
    public String sentence() {
        return "routes for " + PAIRS + " pairs among 10000 people with 100000 trusts and 60000 holdings against the"
                + " push-relabel of JGraphT";
    }

    @Override
    public double atMost() {
        return 1 / 300.0;
    }

    @Override
    public Ratio measure() throws Exception {
        PaymentVillage village = PaymentVillage.of(PEOPLE, 100_000, 60_000);
        List<Pair> payments = village.payments(PAIRS);
        RouteFinder<Integer> finder = new RouteFinder<>(village.network());
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int node = 0; node < 2 * PEOPLE; node++) {
            graph.addVertex(node);
        }
        village.tell((from, to, limit) -> {
            DefaultWeightedEdge edge = graph.addEdge(from, to);
            graph.setEdgeWeight(edge, limit);
        });
        PushRelabelMFImpl<Integer, DefaultWeightedEdge> peer = new PushRelabelMFImpl<>(graph);
        village.payments(200).forEach(pair -> finder.find(Wish.most(pair.from(), pair.to())));
        return CpuTime.ratio(
                ROUNDS,
                () -> payments.forEach(pair -> finder.find(Wish.most(pair.from(), pair.to()))),
                () -> payments.forEach(pair -> peer.getMaximumFlowValue(pair.from(), pair.to())));
    }
}
