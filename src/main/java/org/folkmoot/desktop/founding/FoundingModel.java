package org.folkmoot.desktop.founding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.folkmoot.desk.Founding;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.imports.NameText;
import org.folkmoot.journal.acts.FileTaken;
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

    /** Returns the assembly's name as it is recorded: without needless spaces and what cannot be seen. */
    String cleanName() {
        return NameText.clean(name.get());
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
        remove(List.of(founder));
    }

    /** Takes people off the list, with what was brought in about them. */
    void remove(Collection<Founder> founders) {
        Set<Founder> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(founders);
        people.removeAll(gone);
        Brought held = brought.get();
        brought.set(new Brought(
                held.ties().stream()
                        .filter(tie -> !gone.contains(tie.truster()) && !gone.contains(tie.trusted()))
                        .toList(),
                held.files(),
                held.names()));
    }

    /** Ticks everybody who may sign; as one change, however many they are. */
    void signAll() {
        List<Founder> everybody = List.copyOf(people);
        // A list that watches 2,588 people would tell of each tick; without them it tells of leaving and coming back.
        people.clear();
        everybody.stream().filter(each -> !each.isFormer()).forEach(each -> each.signed()
                .set(true));
        people.setAll(everybody);
    }

    /** Returns who on the list accepts whose circles, as places on it. */
    List<Founding.Link> links() {
        return FoundingDeed.links(brought.get().ties(), FoundingDeed.places(people));
    }

    /**
     * Puts the good rows of files on the list.
     *
     * @param listed who stood on the list when the rows were judged
     */
    void put(ImportPlan plan, List<Founder> listed) {
        List<Founder> known = new ArrayList<>(listed);
        List<Founder> come = plan.takenPeople().stream()
                .map(row -> Founder.fromFile(row.name(), !row.member(), row.personal()))
                .toList();
        known.addAll(come);
        people.addAll(come);
        Brought held = brought.get();
        List<Brought.Tie> ties = new ArrayList<>(held.ties());
        plan.links(listed.size())
                .forEach(link -> ties.add(new Brought.Tie(known.get(link.truster()), known.get(link.trusted()))));
        List<FileTaken> files = new ArrayList<>(held.files());
        files.addAll(plan.files());
        List<String> names = new ArrayList<>(held.names());
        names.addAll(plan.fileNames());
        brought.set(new Brought(ties, files, names));
    }

    /** Takes everything off the list again that came from files. */
    void putBack() {
        remove(people.stream().filter(Founder::isFromFile).toList());
        brought.set(Brought.NOTHING);
    }

    /** Tells whether anything was answered that would be a pity to lose. */
    boolean isBegun() {
        return !name.get().isBlank() || !people.isEmpty();
    }

    /** Returns the last day of the first season plus one, as the record says it. */
    static Day seasonEnds(Day today) {
        return today.plus(SEASON_DAYS);
    }
}
