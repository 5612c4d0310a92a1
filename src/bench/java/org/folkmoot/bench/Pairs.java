package org.folkmoot.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Who trusts whom in a made-up network, as positions in a list of people. */
final class Pairs {
    /**
     * One trust.
     *
     * @param from who trusts
     * @param to whom
     */
    record Pair(int from, int to) {}

    private Pairs() {}

    /** Returns pairs of different people, none twice; the same numbers give the same pairs. */
    static List<Pair> different(int people, int pairs) {
        SplittableRandom random = new SplittableRandom(2019);
        return Stream.generate(() -> new Pair(random.nextInt(people), random.nextInt(people)))
                .filter(pair -> pair.from() != pair.to())
                .distinct()
                .limit(pairs)
                .toList();
    }
}
