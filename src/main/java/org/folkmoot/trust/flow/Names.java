package org.folkmoot.trust.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for names: first as they come, then in the order of the names, so that no answer depends on how they came.
 *
 * @param <P> what names a person
 */
final class Names<P extends Comparable<? super P>> {
    private final Map<P, Integer> numbers = new HashMap<>();
    private final List<P> asTheyCame = new ArrayList<>();

    /** Returns the number of a name as it came, from 0. */
    int number(P name) {
        Integer known = numbers.putIfAbsent(name, asTheyCame.size());
        if (known != null) {
            return known;
        }
        asTheyCame.add(name);
        return asTheyCame.size() - 1;
    }

    int size() {
        return asTheyCame.size();
    }

    /** Returns the names in their order. */
    List<P> inOrder() {
        List<P> sorted = new ArrayList<>(asTheyCame);
        Collections.sort(sorted);
        return List.copyOf(sorted);
    }

    /** Returns the place of each name in their order. */
    Map<P, Integer> places() {
        List<P> sorted = inOrder();
        Map<P, Integer> places = HashMap.newHashMap(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            places.put(sorted.get(i), i);
        }
        return places;
    }

    /** Returns for each number the place of its name in their order. */
    int[] ranks() {
        Map<P, Integer> places = places();
        int[] ranks = new int[asTheyCame.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = places.getOrDefault(asTheyCame.get(i), i);
        }
        return ranks;
    }
}
