package org.folkmoot.desktop.founding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.folkmoot.desk.Founding;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/** What the founders have answered so far. */
final class FoundingModel {
    /** A first season is a quarter of a year, like the desk's usual term. */
    static final int SEASON_DAYS = Integer.parseInt(Rules.RECORD_DESK_TERM.suggested());

    static final int LONGEST_NAME = 120;

    private final StringProperty name = new SimpleStringProperty("");
    private final ObservableList<Founder> people =
            FXCollections.observableArrayList(founder -> new Observable[] {founder.signed(), founder.keeper()});
    private final ObservableMap<String, String> values = FXCollections.observableMap(new LinkedHashMap<>());
    private final ObjectProperty<OptionalLong> term = new SimpleObjectProperty<>(OptionalLong.of(SEASON_DAYS));
    private final ObjectProperty<@Nullable Boolean> openSeason = new SimpleObjectProperty<>();
    private final ObjectProperty<Brought> brought = new SimpleObjectProperty<>(Brought.NOTHING);

    FoundingModel() {
        Rules.sixSentences().forEach(rule -> values.put(rule.id(), rule.suggested()));
    }

    StringProperty name() {
        return name;
    }

    ObservableList<Founder> people() {
        return people;
    }

    /** Returns the written value of each rule of the six sentences; an empty one where nothing valid was typed. */
    ObservableMap<String, String> values() {
        return values;
    }

    String value(Rule rule) {
        return values.getOrDefault(rule.id(), rule.suggested());
    }

    ObjectProperty<OptionalLong> term() {
        return term;
    }

    /** Returns whether everyone accepts everyone's circles in the first season; null while nobody has answered. */
    ObjectProperty<@Nullable Boolean> openSeason() {
        return openSeason;
    }

    ObjectProperty<Brought> brought() {
        return brought;
    }

    /** Returns those who signed, in the order of the list. */
    List<Founder> founders() {
        return people.stream().filter(Founder::founds).toList();
    }

    /** Returns those founders who will keep the desk. */
    List<Founder> keepers() {
        return founders().stream().filter(founder -> founder.keeper().get()).toList();
    }

    /** Tells whether somebody of that name is on the list. */
    boolean has(String typed) {
        return people.stream().anyMatch(founder -> founder.name().equalsIgnoreCase(typed));
    }

    /** Takes somebody off the list, with what was brought in about them. */
    void remove(Founder founder) {
        people.remove(founder);
        Brought held = brought.get();
        brought.set(new Brought(
                held.ties().stream()
                        .filter(tie -> tie.truster() != founder && tie.trusted() != founder)
                        .toList(),
                held.files(),
                held.names()));
    }

    /** Tells whether anything was answered that would be a pity to lose. */
    boolean isBegun() {
        return !name.get().isBlank() || !people.isEmpty();
    }

    /** Returns the last day of the first season plus one, as the record says it. */
    static Day seasonEnds(Day today) {
        return today.plus(SEASON_DAYS);
    }

    /**
     * Returns the founding deed; only when nothing is missing.
     *
     * @param today the day of founding
     * @param program the version of the program
     */
    Founding founding(Day today, String program) {
        List<Founder> listed =
                people.stream().filter(each -> each.founds() || each.isFormer()).toList();
        Map<Founder, Integer> place = new IdentityHashMap<>();
        listed.forEach(each -> place.put(each, place.size()));
        List<Founding.Link> links = brought.get().ties().stream()
                .filter(tie -> place.containsKey(tie.truster()) && place.containsKey(tie.trusted()))
                .map(tie -> new Founding.Link(index(place, tie.truster()), index(place, tie.trusted())))
                .toList();
        int days = (int) term.get().orElse(SEASON_DAYS);
        return new Founding(
                name.get().strip(),
                choices(days),
                Boolean.TRUE.equals(openSeason.get()) ? seasonEnds(today) : null,
                listed.stream()
                        .map(each -> new Founding.Signature(each.name(), each.founds()))
                        .toList(),
                keepers().stream().map(keeper -> index(place, keeper)).toList(),
                days,
                links,
                Integer.parseInt(value(Rules.TRUST_LASTS)),
                brought.get().files(),
                brought.get().names(),
                program);
    }

    private List<RuleChoice> choices(int days) {
        List<RuleChoice> choices = new ArrayList<>();
        Rules.sixSentences().forEach(rule -> choices.add(new RuleChoice(rule.id(), value(rule))));
        choices.add(new RuleChoice(Rules.RECORD_DESK_TERM.id(), Integer.toString(days)));
        return choices;
    }

    private static int index(Map<Founder, Integer> place, Founder founder) {
        Integer index = place.get(founder);
        if (index == null) {
            throw new IllegalArgumentException("not on the list: " + founder.name());
        }
        return index;
    }
}
