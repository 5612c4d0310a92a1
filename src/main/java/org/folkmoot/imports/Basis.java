package org.folkmoot.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Founding;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Rules;
import org.folkmoot.trust.Link;
import org.jspecify.annotations.Nullable;

/** Who and what is there already when a file is brought in; a picture of one moment, so that judging needs no lock. */
public final class Basis {
    private final boolean founding;
    private final long mostTrusts;
    private final Map<String, List<Found>> byName = new HashMap<>();
    private final Map<String, String> alike = new HashMap<>();
    private final Set<TrustRow.Between> given = new HashSet<>();
    private final Map<Whom, Integer> givenCounts = new HashMap<>();

    private Basis(boolean founding, long mostTrusts) {
        this.founding = founding;
        this.mostTrusts = mostTrusts;
    }

    /** Somebody who is there. */
    record Found(Whom whom, @Nullable Standing standing) {}

    /**
     * Returns the basis of a founding.
     *
     * @param typed the names already on the founding list
     * @param mostTrusts how many people's circles one may accept, by the rule that the founders take
     */
    public static Basis ofFounding(List<String> typed, long mostTrusts) {
        return ofFounding(typed, List.of(), mostTrusts);
    }

    /**
     * Returns the basis of a founding whose list has names and trust already, such as from an earlier file.
     *
     * @param listed the names already on the founding list
     * @param given who on that list accepts whose circles
     * @param mostTrusts how many people's circles one may accept, by the rule that the founders take
     */
    public static Basis ofFounding(List<String> listed, List<Founding.Link> given, long mostTrusts) {
        Basis basis = new Basis(true, mostTrusts);
        for (int i = 0; i < listed.size(); i++) {
            basis.add(listed.get(i), new Found(new Whom.Typed(i), null));
        }
        given.forEach(link -> basis.give(new Whom.Typed(link.truster()), new Whom.Typed(link.trusted())));
        return basis;
    }

    /** Returns the basis of a founding that takes the rules as the program suggests them and has no names yet. */
    public static Basis ofFounding() {
        return ofFounding(List.of(), Long.parseLong(Rules.TRUST_MOST_GIVEN.suggested()));
    }

    /** Returns what an open assembly has now. */
    public static Basis of(Desk desk) {
        long now = desk.now();
        return desk.ask(state -> {
            long at = Math.max(now, state.latest());
            Basis basis = new Basis(false, state.rules().number(Rules.TRUST_MOST_GIVEN, at));
            basis.take(state, at, desk);
            return basis;
        });
    }

    private void take(Assembly state, long at, Desk desk) {
        for (Person person : state.people().everybody()) {
            Found found = new Found(new Whom.Known(person.id()), person.standing(at));
            desk.names().of(person.id()).ifPresent(name -> add(name, found));
        }
        for (Link link : state.trust().links(at)) {
            give(new Whom.Known(link.truster()), new Whom.Known(link.trusted()));
        }
    }

    private void give(Whom truster, Whom trusted) {
        given.add(new TrustRow.Between(truster, trusted));
        givenCounts.merge(truster, 1, Integer::sum);
    }

    private void add(String name, Found found) {
        String clean = NameText.clean(name);
        byName.computeIfAbsent(clean, n -> new ArrayList<>(1)).add(found);
        alike.putIfAbsent(NameText.alike(clean), clean);
    }

    /** Tells whether an assembly is founded with what is taken; otherwise everybody new only asks to join. */
    public boolean isFounding() {
        return founding;
    }

    long mostTrusts() {
        return mostTrusts;
    }

    /** Returns everybody of exactly that clean name. */
    List<Found> named(String cleanName) {
        return byName.getOrDefault(cleanName, List.of());
    }

    /** Returns the name of somebody that looks like this one, or null. */
    @Nullable
    String looksLike(String cleanName) {
        return alike.get(NameText.alike(cleanName));
    }

    boolean isGiven(TrustRow.Between between) {
        return given.contains(between);
    }

    int countGiven(Whom truster) {
        return givenCounts.getOrDefault(truster, 0);
    }
}
