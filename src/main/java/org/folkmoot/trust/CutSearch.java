package org.folkmoot.trust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.folkmoot.terms.Id;
import org.folkmoot.trust.OnlyLinks.CutPair;
import org.folkmoot.trust.OnlyLinks.CutPerson;

/**
 * One search for {@link OnlyLinks}: depth first, with a path of its own, since ten thousand people in a row would
 * overflow Java's stack.
 */
final class CutSearch {
    private static final int NONE = -1;

    private final Id[] people;
    private final int[][] linked;

    /** In which order people were reached, and the earliest place that those reached through them are linked to. */
    private final int[] place;

    private final int[] earliest;
    private final int[] parent;
    private final int[] nextLink;

    /** How many were reached through somebody, with themselves; of these, how many only through them, and most at once. */
    private final int[] through;

    private final int[] only;
    private final int[] most;
    private final int[] reached;
    private int count;

    private final List<CutPerson> cutPeople = new ArrayList<>();
    private final List<CutPair> cutPairs = new ArrayList<>();

    CutSearch(SortedMap<Id, SortedSet<Id>> graph) {
        people = graph.keySet().toArray(Id[]::new);
        linked = graph.values().stream()
                .map(others -> others.stream()
                        .mapToInt(other -> Arrays.binarySearch(people, other))
                        .toArray())
                .toArray(int[][]::new);
        place = new int[people.length];
        Arrays.fill(place, NONE);
        earliest = new int[people.length];
        parent = new int[people.length];
        nextLink = new int[people.length];
        through = new int[people.length];
        only = new int[people.length];
        most = new int[people.length];
        reached = new int[people.length];
        for (int root = 0; root < people.length; root++) {
            if (place[root] == NONE) {
                int start = count;
                search(root);
                for (int at = start; at < count; at++) {
                    judge(reached[at], count - start);
                }
            }
        }
        cutPeople.sort(Comparator.comparingInt(CutPerson::cutOff).reversed().thenComparing(CutPerson::person));
        cutPairs.sort(Comparator.comparingInt(CutPair::cutOff)
                .reversed()
                .thenComparing(CutPair::near)
                .thenComparing(CutPair::far));
    }

    List<CutPerson> people() {
        return List.copyOf(cutPeople);
    }

    List<CutPair> pairs() {
        return List.copyOf(cutPairs);
    }

    private void search(int root) {
        arrive(root, NONE);
        int current = root;
        while (current != NONE) {
            if (nextLink[current] == linked[current].length) {
                leave(current);
                current = parent[current];
            } else {
                int other = linked[current][nextLink[current]++];
                if (place[other] == NONE) {
                    arrive(other, current);
                    current = other;
                } else if (other != parent[current]) {
                    earliest[current] = Math.min(earliest[current], place[other]);
                }
            }
        }
    }

    private void arrive(int person, int from) {
        parent[person] = from;
        earliest[person] = count;
        place[person] = count;
        through[person] = 1;
        reached[count++] = person;
    }

    private void leave(int person) {
        int back = parent[person];
        if (back == NONE) {
            return;
        }
        earliest[back] = Math.min(earliest[back], earliest[person]);
        through[back] += through[person];
        if (earliest[person] >= place[back]) {
            only[back] += through[person];
            most[back] = Math.max(most[back], through[person]);
        }
    }

    private void judge(int person, int together) {
        int rest = together - 1 - only[person];
        int remain = together - 1 - Math.max(rest, most[person]);
        if (remain > 0) {
            cutPeople.add(new CutPerson(people[person], remain));
        }
        int back = parent[person];
        if (back != NONE && earliest[person] > place[back]) {
            int here = through[person];
            boolean near = here * 2 < together || here * 2 == together && person < back;
            cutPairs.add(
                    near
                            ? new CutPair(people[person], people[back], here)
                            : new CutPair(people[back], people[person], together - here));
        }
    }
}
