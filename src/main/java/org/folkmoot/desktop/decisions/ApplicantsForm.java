package org.folkmoot.desktop.decisions;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.TickedNames;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.People;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Asks who of those who wait would join; each with how many members accept them. A few stand there one below the other;
 * of many, as after bringing in a list, only those in sight exist.
 */
final class ApplicantsForm extends Card {
    private static final int FEW = 12;

    private final Host host;
    private final Sitting sitting;
    private final ReadOnlyObjectWrapper<@Nullable Admission> value = new ReadOnlyObjectWrapper<>();
    private boolean asked;

    /**
     * Somebody who waits.
     *
     * @param one who
     * @param by how many members accept them
     * @param needed how many must
     */
    private record Waiting(Someone one, long by, long needed) {
        static List<Waiting> of(Assembly state, Sitting sitting) {
            long now = sitting.now();
            long needed = state.rules().number(Rules.TRUST_TO_JOIN, now);
            return Someone.of(sitting.desk().names(), state.people().who(Standing.WAITING, now)).stream()
                    .map(each -> new Waiting(each, state.countMembersAccepting(each.id(), now), needed))
                    .toList();
        }
    }

    ApplicantsForm(Host host, Sitting sitting) {
        super(host.words().text("decision.new.people"));
        this.host = host;
        this.sitting = sitting;
    }

    /** Somebody wants to see who waits: most proposals are about something else. */
    void ask() {
        if (!asked) {
            asked = true;
            sitting.ask(host, state -> Waiting.of(state, sitting), this::show);
        }
    }

    /** Returns the change that the form describes; null while nobody is ticked. */
    ReadOnlyObjectProperty<@Nullable Admission> value() {
        return value.getReadOnlyProperty();
    }

    private void show(List<Waiting> waiting) {
        if (waiting.isEmpty()) {
            getChildren().add(new SentenceLabel(host.words().text("decision.new.nobody-waits"), "soft"));
        } else if (waiting.size() <= FEW) {
            few(waiting);
        } else {
            many(waiting);
        }
    }

    private void few(List<Waiting> waiting) {
        List<CheckBox> ticks = waiting.stream().map(this::tick).toList();
        ticks.forEach(tick -> tick.selectedProperty()
                .subscribe((before, now) -> tell(waiting.stream()
                        .filter(each -> ticks.get(waiting.indexOf(each)).isSelected())
                        .toList())));
        VBox people = new VBox();
        people.getStyleClass().add("stack-tight");
        people.getChildren().addAll(ticks);
        getChildren().add(people);
    }

    private CheckBox tick(Waiting each) {
        CheckBox tick = new CheckBox(line(each));
        tick.setWrapText(true);
        tick.setId("proposal-person-" + each.one().number());
        return tick;
    }

    private void many(List<Waiting> waiting) {
        TickedNames<Waiting> names = new TickedNames<>(
                waiting, each -> each.one().name(), this::line, host.words().text("decision.new.people.search"));
        names.search().setId("proposal-people-search");
        names.list().setId("proposal-people");
        // the page scrolls where it has no room; the list is never pressed together
        names.list().setMinHeight(USE_PREF_SIZE);
        names.list().setAccessibleText(host.words().text("decision.new.people"));
        names.count().subscribe((before, now) -> tell(names.ticked()));
        getChildren().add(names);
    }

    private String line(Waiting each) {
        return host.words().text("decision.people.accepted", each.one().name(), each.by(), each.needed());
    }

    private void tell(List<Waiting> ticked) {
        value.set(
                ticked.isEmpty()
                        ? null
                        : new Admission(new People(
                                ticked.stream().map(each -> each.one().id()).toList())));
    }
}
