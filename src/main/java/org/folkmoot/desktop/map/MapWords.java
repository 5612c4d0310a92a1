package org.folkmoot.desktop.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.trust.OnlyLinks.CutPair;
import org.folkmoot.trust.OnlyLinks.CutPerson;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** What the map says in sentences. */
final class MapWords {
    private static final int MOST_REMARKS = 6;
    private static final int MOST_NAMED = 8;

    private final Wording words;
    private final TrustView view;

    MapWords(Wording words, TrustView view) {
        this.words = words;
        this.view = view;
    }

    /** Returns the line under the title. */
    String line() {
        int organisations = view.count(Standing.ORGANISATION);
        int people = view.people().size() - organisations;
        return words.text("map.line", people, organisations, view.links().size());
    }

    /** Returns the network in a few sentences. */
    List<String> overview(@Nullable Day openSeasonUntil) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text("map.overview.people", view.people().size(), standings()));
        if (view.links().isEmpty()) {
            sentences.add(words.text("map.overview.no-links"));
        } else {
            sentences.add(words.text("map.overview.links", view.links().size(), view.mutualPairs()));
            sentences.addAll(alone());
        }
        if (openSeasonUntil != null) {
            sentences.add(words.text("map.overview.season", openSeasonUntil));
        }
        return sentences;
    }

    /** Returns those who alone, or only together, link others: who cut off most first. */
    List<Remark> onlyLinks() {
        Stream<Remark> pairs = view.only().pairs().stream().map(this::remark);
        Stream<Remark> people = alonePeople().map(this::remark);
        return Stream.concat(pairs.limit(MOST_REMARKS / 2), people.limit(MOST_REMARKS / 2))
                .toList();
    }

    /** Returns how many remarks of {@link #onlyLinks} are left out. */
    int onlyLinksLeftOut() {
        int pairs = view.only().pairs().size();
        return pairs + (int) alonePeople().count() - onlyLinks().size();
    }

    /** Those who cut off others by themselves, unless a pair of whom they are one says it already. */
    private Stream<CutPerson> alonePeople() {
        Set<Id> inPairs = new HashSet<>();
        view.only().pairs().forEach(pair -> {
            inPairs.add(pair.near());
            inPairs.add(pair.far());
        });
        return view.only().people().stream().filter(each -> each.cutOff() > 1 && !inPairs.contains(each.person()));
    }

    /** Returns who has an outline on the map: those without whom more than one other would be cut off. */
    boolean[] marked() {
        boolean[] marked = new boolean[view.people().size()];
        view.only().people().stream().filter(each -> each.cutOff() > 1).forEach(each -> mark(marked, each.person()));
        view.only().pairs().stream().filter(each -> each.cutOff() > 1).forEach(each -> {
            mark(marked, each.near());
            mark(marked, each.far());
        });
        return marked;
    }

    private void mark(boolean[] marked, Id id) {
        view.number(id).ifPresent(i -> marked[i] = true);
    }

    /** Returns what is worth knowing about somebody. */
    List<Remark> about(int person) {
        Id id = view.person(person).id();
        Stream<Remark> pairs = view.only().pairs().stream()
                .filter(each -> each.near().equals(id) || each.far().equals(id))
                .map(this::remark);
        Stream<Remark> alone = view.only().people().stream()
                .filter(each -> each.person().equals(id) && each.cutOff() > 1)
                .map(this::remark);
        return Stream.concat(pairs, alone).limit(MOST_REMARKS).toList();
    }

    private Remark remark(CutPair pair) {
        List<Integer> both = Stream.of(pair.near(), pair.far())
                .map(id -> view.number(id).orElseThrow())
                .toList();
        String near = name(both.getFirst());
        String far = name(both.getLast());
        return new Remark(
                pair.cutOff() == 1
                        ? words.text("map.only.one", near, far)
                        : words.text("map.only.pair", near, far, pair.cutOff()),
                both);
    }

    private Remark remark(CutPerson cut) {
        int person = view.number(cut.person()).orElseThrow();
        return new Remark(words.text("map.only.person", name(person), cut.cutOff()), List.of(person));
    }

    /** Returns what a screen reader says of somebody on the map. */
    String spoken(int person) {
        return words.text(
                "map.spoken",
                name(person),
                view.acceptedBy(person).size(),
                view.accepts(person).size());
    }

    /** Returns what somebody is and since when. */
    String since(int person) {
        Somebody somebody = view.person(person);
        return words.text("map.since", standing(somebody.standing()), somebody.since());
    }

    /** Returns a standing in words. */
    String standing(Standing standing) {
        return words.text(
                switch (standing) {
                    case MEMBER -> "map.standing.member";
                    case WAITING -> "map.standing.waiting";
                    case FORMER -> "map.standing.former";
                    case ORGANISATION -> "map.standing.organisation";
                });
    }

    String name(int person) {
        return view.person(person).name();
    }

    private String standings() {
        return Stream.of(Standing.values())
                .filter(each -> view.count(each) > 0)
                .map(each -> counted(each, view.count(each)))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private String counted(Standing standing, int count) {
        return words.text(
                switch (standing) {
                    case MEMBER -> "map.count.member";
                    case WAITING -> "map.count.waiting";
                    case FORMER -> "map.count.former";
                    case ORGANISATION -> "map.count.organisation";
                },
                count);
    }

    private List<String> alone() {
        int count = view.alone();
        if (count == 0) {
            return List.of();
        }
        if (count > MOST_NAMED) {
            return List.of(words.text("map.overview.alone-many", count));
        }
        List<String> names = IntStream.of(view.byName())
                .filter(i -> view.graph().neighbours(i) == 0)
                .mapToObj(this::name)
                .toList();
        return List.of(words.text("map.overview.alone", names));
    }
}
