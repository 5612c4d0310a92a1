package org.folkmoot.desktop.map;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.folkmoot.drawing.Graph;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.trust.Link;
import org.folkmoot.trust.OnlyLinks;

/**
 * The trust network at one moment, with a number from 0 for everybody on the map.
 *
 * <p>On it are members, those who wait to join, organisations, and former members whom a link still ties.
 */
final class TrustView {
    private final List<Somebody> people;
    private final List<Acceptance> links;
    private final List<List<Acceptance>> accepts;
    private final List<List<Acceptance>> acceptedBy;
    private final Map<Id, Integer> numbers;
    private final Graph graph;
    private final OnlyLinks only;
    private final int[] byName;
    private final int[] place;

    private TrustView(List<Somebody> people, List<Link> facts, Locale locale) {
        this.people = List.copyOf(people);
        this.numbers = HashMap.newHashMap(people.size());
        people.forEach(each -> numbers.put(each.id(), numbers.size()));
        this.byName = byName(people, locale);
        this.place = new int[byName.length];
        for (int i = 0; i < byName.length; i++) {
            place[byName[i]] = i;
        }
        this.links = numbered(facts);
        this.accepts = sorted(Acceptance::truster, Acceptance::trusted);
        this.acceptedBy = sorted(Acceptance::trusted, Acceptance::truster);
        this.graph = Graph.of(
                people.size(),
                links.stream().mapToInt(Acceptance::trusted).toArray(),
                links.stream().mapToInt(Acceptance::truster).toArray());
        this.only = OnlyLinks.among(facts.stream()
                .filter(link -> stays(link.truster()) && stays(link.trusted()))
                .toList());
    }

    /**
     * Looks at the network at a moment; takes a while for thousands of people.
     *
     * @param everybody in the record
     * @param facts the links that hold at that moment
     * @param at unix seconds
     * @param names how each is called
     * @param locale in whose order names stand
     */
    static TrustView of(
            Collection<Person> everybody, List<Link> facts, long at, Function<Id, String> names, Locale locale) {
        Set<Id> tied = new HashSet<>();
        facts.forEach(link -> {
            tied.add(link.truster());
            tied.add(link.trusted());
        });
        List<Somebody> people = everybody.stream()
                .filter(person -> person.standing(at) != Standing.FORMER || tied.contains(person.id()))
                .map(person -> new Somebody(
                        person.id(), names.apply(person.id()), person.standing(at), since(person, person.standing(at))))
                .toList();
        return new TrustView(people, facts, locale);
    }

    private static Day since(Person person, Standing standing) {
        Day admitted = person.memberFrom();
        Long left = person.leftAt();
        return switch (standing) {
            case FORMER -> Day.of(left == null ? person.since() : left);
            case MEMBER -> admitted == null ? Day.of(person.since()) : admitted;
            case WAITING, ORGANISATION -> Day.of(person.since());
        };
    }

    /** Returns everybody on the map, in the order of the record. */
    List<Somebody> people() {
        return people;
    }

    /** Returns who has a number. */
    Somebody person(int number) {
        return people.get(number);
    }

    /** Returns somebody's number, if they are on the map. */
    OptionalInt number(Id id) {
        Integer found = numbers.get(id);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Returns all links. */
    List<Acceptance> links() {
        return links;
    }

    /** Returns from whom somebody accepts circles, by name. */
    List<Acceptance> accepts(int person) {
        return accepts.get(person);
    }

    /** Returns who accepts somebody's circles, by name. */
    List<Acceptance> acceptedBy(int person) {
        return acceptedBy.get(person);
    }

    /** Returns how many pairs of people accept each other's circles. */
    int mutualPairs() {
        return (int) links.stream().filter(Acceptance::mutual).count() / 2;
    }

    /** Returns how many people nobody is linked with. */
    int alone() {
        return (int) IntStream.range(0, people.size())
                .filter(i -> graph.neighbours(i) == 0)
                .count();
    }

    /** Returns how many people have a standing. */
    int count(Standing standing) {
        return (int) people.stream().filter(each -> each.standing() == standing).count();
    }

    /** Returns the network to be drawn: arrows point the way money can go. */
    Graph graph() {
        return graph;
    }

    /** Returns who alone links others, former members left out. */
    OnlyLinks only() {
        return only;
    }

    /** Returns the numbers in the order of the names. */
    int[] byName() {
        return byName.clone();
    }

    /** Returns who comes after somebody by name; the first after nobody; empty after the last. */
    OptionalInt after(OptionalInt person) {
        return at(person.isEmpty() ? 0 : place[person.getAsInt()] + 1);
    }

    /** Returns who comes before somebody by name; the last before nobody; empty before the first. */
    OptionalInt before(OptionalInt person) {
        return at(person.isEmpty() ? byName.length - 1 : place[person.getAsInt()] - 1);
    }

    private OptionalInt at(int index) {
        return index < 0 || index >= byName.length ? OptionalInt.empty() : OptionalInt.of(byName[index]);
    }

    private boolean stays(Id id) {
        Integer number = numbers.get(id);
        return number != null && people.get(number).standing() != Standing.FORMER;
    }

    private List<Acceptance> numbered(List<Link> facts) {
        Set<Direction> there = HashSet.newHashSet(facts.size());
        List<Link> known = facts.stream()
                .filter(link -> numbers.containsKey(link.truster()) && numbers.containsKey(link.trusted()))
                .toList();
        known.forEach(link -> there.add(new Direction(number(link, false), number(link, true))));
        return known.stream()
                .map(link -> {
                    int truster = number(link, false);
                    int trusted = number(link, true);
                    return new Acceptance(
                            truster, trusted, link.until(), there.contains(new Direction(trusted, truster)));
                })
                .toList();
    }

    private int number(Link link, boolean ofTrusted) {
        return number(ofTrusted ? link.trusted() : link.truster()).orElseThrow();
    }

    private List<List<Acceptance>> sorted(Function<Acceptance, Integer> of, Function<Acceptance, Integer> other) {
        List<List<Acceptance>> lists = new ArrayList<>();
        people.forEach(each -> lists.add(new ArrayList<>()));
        links.forEach(link -> lists.get(of.apply(link)).add(link));
        lists.forEach(list -> list.sort(Comparator.comparing(link -> place[other.apply(link)])));
        return lists;
    }

    private static int[] byName(List<Somebody> people, Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return IntStream.range(0, people.size())
                .boxed()
                .sorted(Comparator.<Integer, java.text.CollationKey>comparing(
                                i -> collator.getCollationKey(people.get(i).name()))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
