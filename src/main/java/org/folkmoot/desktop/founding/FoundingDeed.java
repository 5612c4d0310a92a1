package org.folkmoot.desktop.founding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.folkmoot.desk.Founding;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;

/** Makes the founding deed of what was answered. */
final class FoundingDeed {
    private final FoundingModel model;
    private final List<Founder> listed;
    private final Map<Founder, Integer> places;

    /** Prepares the deed; only when nothing is missing. */
    FoundingDeed(FoundingModel model) {
        this.model = model;
        this.listed = model.people().stream()
                .filter(each -> each.founds() || each.isFormer())
                .toList();
        this.places = places(listed);
    }

    /** Returns where on a list everybody stands. */
    static Map<Founder, Integer> places(Collection<Founder> listed) {
        Map<Founder, Integer> places = new IdentityHashMap<>();
        listed.forEach(each -> places.put(each, places.size()));
        return places;
    }

    /** Returns trust as places on a list; without those of whom one does not stand on it. */
    static List<Founding.Link> links(List<Brought.Tie> ties, Map<Founder, Integer> places) {
        List<Founding.Link> links = new ArrayList<>(ties.size());
        for (Brought.Tie tie : ties) {
            Integer truster = places.get(tie.truster());
            Integer trusted = places.get(tie.trusted());
            if (truster != null && trusted != null) {
                links.add(new Founding.Link(truster, trusted));
            }
        }
        return links;
    }

    /**
     * Returns the deed.
     *
     * @param today the day of founding
     * @param program the version of the program
     */
    Founding founding(Day today, String program) {
        int days = (int) model.term().get().orElse(FoundingModel.SEASON_DAYS);
        return new Founding(
                model.cleanName(),
                choices(days),
                Boolean.TRUE.equals(model.openSeason().get()) ? FoundingModel.seasonEnds(today) : null,
                listed.stream()
                        .map(each -> new Founding.Signature(each.name(), each.founds()))
                        .toList(),
                model.keepers().stream().map(this::place).toList(),
                days,
                links(model.brought().get().ties(), places),
                Integer.parseInt(model.value(Rules.TRUST_LASTS)),
                model.brought().get().files(),
                model.brought().get().names(),
                program);
    }

    /** Returns what is kept beside the record about people, by their names; no two on the list have the same. */
    Map<String, SortedMap<String, String>> personal() {
        Map<String, SortedMap<String, String>> personal = new HashMap<>();
        listed.stream()
                .filter(each -> !each.personal().isEmpty())
                .forEach(each -> personal.put(each.name(), each.personal()));
        return personal;
    }

    private List<RuleChoice> choices(int days) {
        List<RuleChoice> choices = new ArrayList<>();
        Rules.sixSentences().forEach(rule -> choices.add(new RuleChoice(rule.id(), model.value(rule))));
        choices.add(new RuleChoice(Rules.RECORD_DESK_TERM.id(), Integer.toString(days)));
        return choices;
    }

    private int place(Founder founder) {
        Integer place = places.get(founder);
        if (place == null) {
            throw new IllegalArgumentException("not on the list: " + founder.name());
        }
        return place;
    }
}
