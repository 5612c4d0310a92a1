package org.folkmoot.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.folkmoot.bench.Pairs.Pair;
import org.folkmoot.terms.Circles;
import org.folkmoot.trust.flow.PaymentNetwork;
import org.folkmoot.trust.flow.PoolForm;

/**
 * A made-up network for payments: everybody holds circles of their own and of people whose circles they accept, and ten
 * trusts a person are given at random. Amounts are small enough for peers that count in 64 bits.
 *
 * @param people how many, numbered from 0
 * @param trusts who accepts whose circles
 * @param holdings how much each first holds of what each second issued
 */
record PaymentVillage(int people, List<Pair> trusts, Map<Pair, Long> holdings) {
    private static final int LARGEST = 500_000;

    /** Makes one up; the same numbers give the same network. */
    static PaymentVillage of(int people, int trusts, int holdings) {
        SplittableRandom random = new SplittableRandom(60_000);
        List<Pair> given = Pairs.different(people, trusts);
        Map<Pair, Long> held = new LinkedHashMap<>();
        for (int person = 0; person < people; person++) {
            held.put(new Pair(person, person), 1L + random.nextInt(LARGEST));
        }
        for (int i = 0; held.size() < holdings; i++) {
            held.putIfAbsent(given.get(i), 1L + random.nextInt(LARGEST));
        }
        return new PaymentVillage(people, given, held);
    }

    /** Returns payers and payees. */
    List<Pair> payments(int count) {
        SplittableRandom random = new SplittableRandom(200);
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < count) {
            Pair pair = new Pair(random.nextInt(people), random.nextInt(people));
            if (pair.from() != pair.to()) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** Returns the program's own form of it. */
    PaymentNetwork<Integer> network() {
        PoolForm<Integer> form = new PoolForm<>();
        holdings.forEach((pair, amount) -> form.holds(pair.from(), pair.to(), new Circles(0, amount)));
        trusts.forEach(pair -> form.accepts(pair.from(), pair.to()));
        return form.build();
    }

    /** Takes the arcs of a plain graph with the same answers: people from 0, then a pool for each issuer. */
    interface Arcs {
        /** Takes an arc with its limit. */
        void arc(int from, int to, long limit);
    }

    /** Tells the arcs. */
    void tell(Arcs arcs) {
        long noLimit = holdings.values().stream().mapToLong(Long::longValue).sum();
        holdings.forEach((pair, amount) -> arcs.arc(pair.from(), people + pair.to(), amount));
        trusts.forEach(pair -> arcs.arc(people + pair.to(), pair.from(), noLimit));
        for (int person = 0; person < people; person++) {
            arcs.arc(people + person, person, noLimit);
        }
    }
}
