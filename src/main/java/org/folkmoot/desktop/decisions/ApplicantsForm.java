package org.folkmoot.desktop.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.People;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Asks who of those who wait would join; each with how many members accept them. */
final class ApplicantsForm extends Card {
    private final Map<Id, CheckBox> ticks = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Admission> value = new ReadOnlyObjectWrapper<>();

    ApplicantsForm(Host host, Sitting sitting) {
        super(host.words().text("decision.new.people"));
        VBox people = new VBox();
        people.getStyleClass().add("stack-tight");
        List<Someone> waiting = sitting.desk()
                .ask(state -> Someone.of(sitting.desk().names(), state.people().who(Standing.WAITING, sitting.now())));
        long needed = sitting.desk().ask(state -> state.rules().number(Rules.TRUST_TO_JOIN, sitting.now()));
        for (Someone each : waiting) {
            long by = sitting.desk().ask(state -> state.countMembersAccepting(each.id(), sitting.now()));
            CheckBox tick = new CheckBox(host.words().text("decision.people.accepted", each.name(), by, needed));
            tick.setWrapText(true);
            tick.setId("proposal-person-" + each.number());
            tick.selectedProperty().subscribe(chosen -> tell());
            ticks.put(each.id(), tick);
            people.getChildren().add(tick);
        }
        if (waiting.isEmpty()) {
            people.getChildren().add(new SentenceLabel(host.words().text("decision.new.nobody-waits"), "soft"));
        }
        getChildren().add(people);
    }

    /** Returns the change that the form describes; null while nobody is ticked. */
    ReadOnlyObjectProperty<@Nullable Admission> value() {
        return value.getReadOnlyProperty();
    }

    private void tell() {
        List<Id> ids = ticks.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
        value.set(ids.isEmpty() ? null : new Admission(new People(ids)));
    }
}
