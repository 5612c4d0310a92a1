package org.folkmoot.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.folkmoot.terms.Id;

/**
 * People, and pairs of people, without whom a part of the others would be cut off.
 *
 * <p>Two people count as linked here when each accepts the other's circles. In the field's words: the cut vertices and
 * bridges of the mutual graph, after J. Hopcroft and R. Tarjan, "Efficient algorithms for graph manipulation" (1973).
 * Finding them takes time proportional to people and links, plus sorting; who would be cut off is found when asked.
 */
public final class OnlyLinks {
    private final SortedMap<Id, SortedSet<Id>> graph;
    private final List<CutPerson> people;
    private final List<CutPair> pairs;

    private OnlyLinks(SortedMap<Id, SortedSet<Id>> graph) {
        this.graph = graph;
        CutSearch search = new CutSearch(graph);
        people = search.people();
        pairs = search.pairs();
    }

    /** Finds them among the links that hold at some moment. */
    public static OnlyLinks among(Collection<Link> links) {
        Set<Ends> directed = HashSet.newHashSet(links.size());
        links.forEach(link -> directed.add(new Ends(link.truster(), link.trusted())));
        SortedMap<Id, SortedSet<Id>> mutual = new TreeMap<>();
        for (Link link : links) {
            if (directed.contains(new Ends(link.trusted(), link.truster()))) {
                mutual.computeIfAbsent(link.truster(), id -> new TreeSet<>()).add(link.trusted());
            }
        }
        return new OnlyLinks(mutual);
    }

    /** Returns those who alone link others, who cut off most first, then in the order of ids. */
    public List<CutPerson> people() {
        return people;
    }

    /** Returns those who only together link others, who cut off most first, then in the order of ids. */
    public List<CutPair> pairs() {
        return pairs;
    }

    /** Returns the groups into which the people linked with somebody would fall without them, the largest first. */
    public List<List<Id>> groupsWithout(Id person) {
        List<List<Id>> groups = new ArrayList<>();
        Set<Id> seen = new HashSet<>(Set.of(person));
        for (Id other : graph.getOrDefault(person, new TreeSet<>())) {
            if (!seen.contains(other)) {
                groups.add(reachable(other, seen));
            }
        }
        groups.sort(Comparator.<List<Id>>comparingInt(List::size).reversed());
        return groups;
    }

    /** Returns the people on the near side of a pair, the near one among them, in the order of ids. */
    public List<Id> cutOff(CutPair pair) {
        return reachable(pair.near(), new HashSet<>(Set.of(pair.far())));
    }

    private List<Id> reachable(Id start, Set<Id> seen) {
        List<Id> found = new ArrayList<>(List.of(start));
        seen.add(start);
        for (int i = 0; i < found.size(); i++) {
            for (Id other : graph.getOrDefault(found.get(i), new TreeSet<>())) {
                if (seen.add(other)) {
                    found.add(other);
                }
            }
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private record Ends(Id from, Id to) {}

    /**
     * Somebody without whom people would be cut off.
     *
     * @param person who
     * @param cutOff how many people would no longer be linked to the largest of the groups that remain
     */
    public record CutPerson(Id person, int cutOff) {}

    /**
     * Two people whose link is the only one between two parts.
     *
     * @param near the one in the smaller part; of two equal parts the one with the smaller id
     * @param far the other
     * @param cutOff how many people the smaller part has, the near one among them
     */
    public record CutPair(Id near, Id far, int cutOff) {}
}
