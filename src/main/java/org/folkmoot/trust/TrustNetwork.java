package org.folkmoot.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * All trust ever given, and the answers that follow from it for any moment.
 *
 * <p>{@link #give} and {@link #withdraw} say what would happen and change nothing; {@link #apply} changes the network.
 * Lists are in the order of ids. Not for several threads; {@link #copy} it to ask "what if".
 */
public final class TrustNetwork {
    /**
     * Truster, then trusted, then their links in the order in which they were given; the lists are never changed.
     *
     * <p>Looked up far more often than listed, so it is hashed, and whatever is listed is put into the order of ids.
     */
    private final Map<Id, Map<Id, List<Link>>> given = new HashMap<>();

    /** The same lists by trusted, then truster. */
    private final Map<Id, Map<Id, List<Link>>> received = new HashMap<>();

    /** Begins a network without links. */
    public TrustNetwork() {}

    /** Returns a network of its own that now is the same. */
    public TrustNetwork copy() {
        TrustNetwork copy = new TrustNetwork();
        given.forEach((truster, links) -> copy.given.put(truster, new HashMap<>(links)));
        received.forEach((trusted, links) -> copy.received.put(trusted, new HashMap<>(links)));
        return copy;
    }

    /** Plans trust from a moment in unix seconds until 00:00 UTC of a day; a link that holds then is replaced. */
    public Change give(Id truster, Id trusted, long at, Day until) {
        if (truster.equals(trusted)) {
            return new Change.Refused(truster, trusted, Change.Cause.ONESELF);
        }
        if (until.start() <= at) {
            return new Change.Refused(truster, trusted, Change.Cause.OVER_BEFORE_IT_BEGINS);
        }
        return new Change.Given(Link.given(truster, trusted, at, until), link(truster, trusted, at));
    }

    /** Plans the end of trust at a moment in unix seconds. */
    public Change withdraw(Id truster, Id trusted, long at) {
        return link(truster, trusted, at)
                .<Change>map(link -> new Change.Withdrawn(link, at))
                .orElseGet(() -> new Change.Refused(truster, trusted, Change.Cause.NOT_GIVEN));
    }

    /** Makes a planned change; a refusal changes nothing. */
    public void apply(Change change) {
        switch (change) {
            case Change.Given(Link link, Optional<Link> replaced) -> {
                replaced.ifPresent(old -> end(old, link.since()));
                List<Link> links = given.computeIfAbsent(link.truster(), id -> new HashMap<>())
                        .merge(link.trusted(), List.of(link), TrustNetwork::both);
                received.computeIfAbsent(link.trusted(), id -> new HashMap<>()).put(link.truster(), links);
            }
            case Change.Withdrawn(Link link, long at) -> end(link, at);
            case Change.Refused refused -> {}
        }
    }

    /** Tells whether somebody accepts circles of an issuer at a moment; everybody accepts their own. */
    public boolean accepts(Id truster, Id issuer, long at) {
        return truster.equals(issuer) || holds(history(truster, issuer), at);
    }

    /** Returns the link that holds between two people at a moment; the last given if there are several. */
    public Optional<Link> link(Id truster, Id trusted, long at) {
        return Optional.ofNullable(holding(history(truster, trusted), at));
    }

    /** Returns every link ever given between two people, in the order in which they were given. */
    public List<Link> history(Id truster, Id trusted) {
        Map<Id, List<Link>> links = given.get(truster);
        List<Link> history = links == null ? null : links.get(trusted);
        return history == null ? List.of() : history;
    }

    /** Returns who accepts a person's circles at a moment, without the person. */
    public List<Id> acceptedBy(Id person, long at) {
        return others(received.getOrDefault(person, Map.of()), at);
    }

    /** Returns whose circles a person accepts at a moment, without the person's own. */
    public List<Id> acceptsFrom(Id person, long at) {
        return others(given.getOrDefault(person, Map.of()), at);
    }

    /** Returns how many of certain people, such as the members, accept a person's circles at a moment. */
    public int acceptedByHowMany(Id person, long at, Predicate<Id> counted) {
        int count = 0;
        for (Map.Entry<Id, List<Link>> entry :
                received.getOrDefault(person, Map.of()).entrySet()) {
            if (counted.test(entry.getKey()) && holds(entry.getValue(), at)) {
                count++;
            }
        }
        return count;
    }

    /** Returns how many people's circles somebody accepts at a moment, without their own. */
    public int givenCount(Id truster, long at) {
        int count = 0;
        for (List<Link> links : given.getOrDefault(truster, Map.of()).values()) {
            if (holds(links, at)) {
                count++;
            }
        }
        return count;
    }

    /** Returns how many people's circles somebody ever accepted: never fewer than {@link #givenCount} at any moment. */
    public int everGivenCount(Id truster) {
        Map<Id, List<Link>> links = given.get(truster);
        return links == null ? 0 : links.size();
    }

    /** Returns when somebody last gave trust to anybody, unix seconds; empty if never. */
    public OptionalLong lastGiven(Id truster) {
        return given.getOrDefault(truster, Map.of()).values().stream()
                .flatMap(List::stream)
                .mapToLong(Link::since)
                .max();
    }

    /** Returns the links that hold at a moment, by truster and trusted. */
    public List<Link> links(long at) {
        List<Link> links = new ArrayList<>();
        each(history -> {
            Link link = holding(history, at);
            if (link != null) {
                links.add(link);
            }
        });
        return links;
    }

    /** Returns the links that hold at a moment and will end by themselves before a day, by truster and trusted. */
    public List<Link> endingBefore(Day day, long at) {
        return links(at).stream().filter(link -> link.until().isBefore(day)).toList();
    }

    /** Returns every link ever given, by truster and trusted, then in the order in which they were given. */
    public List<Link> facts() {
        List<Link> links = new ArrayList<>();
        each(links::addAll);
        return links;
    }

    private void each(Consumer<List<Link>> seen) {
        for (Map<Id, List<Link>> byTrusted : inOrder(given)) {
            inOrder(byTrusted).forEach(seen);
        }
    }

    private static <T> List<T> inOrder(Map<Id, T> byId) {
        return byId.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<Id> others(Map<Id, List<Link>> links, long at) {
        List<Id> others = new ArrayList<>();
        links.forEach((other, history) -> {
            if (holds(history, at)) {
                others.add(other);
            }
        });
        others.sort(null);
        return others;
    }

    private static List<Link> both(List<Link> before, List<Link> after) {
        List<Link> links = new ArrayList<>(before);
        links.addAll(after);
        return List.copyOf(links);
    }

    private static boolean holds(List<Link> history, long at) {
        return holding(history, at) != null;
    }

    private static @Nullable Link holding(List<Link> history, long at) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).holds(at)) {
                return history.get(i);
            }
        }
        return null;
    }

    private void end(Link old, long at) {
        List<Link> links = new ArrayList<>(history(old.truster(), old.trusted()));
        int place = links.lastIndexOf(old);
        if (place < 0) {
            throw new IllegalStateException("a link that is not in the network: " + old);
        }
        links.set(place, old.endedAt(at));
        put(old.truster(), old.trusted(), List.copyOf(links));
    }

    private void put(Id truster, Id trusted, List<Link> links) {
        given.computeIfAbsent(truster, id -> new HashMap<>()).put(trusted, links);
        received.computeIfAbsent(trusted, id -> new HashMap<>()).put(truster, links);
    }
}
