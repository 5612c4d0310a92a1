package org.folkmoot.desktop.meetings;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.TickedNames;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.terms.Id;

/** Everybody who is not here yet, to be ticked from a printed list; all ticks are recorded together. */
final class TickList extends VBox {
    private final TickedNames<Someone> names;

    TickList(Host host, MeetingView view) {
        names = new TickedNames<>(
                view.everybody().stream()
                        .filter(each -> !view.present().contains(each.id()))
                        .toList(),
                Someone::name,
                Someone::name,
                host.words().text("meeting.tick.search"));
        names.search().setId("tick-search");
        names.list().setId("tick-names");
        names.list().setAccessibleText(host.words().text("meeting.tick.title"));
        names.list().setPlaceholder(new SentenceLabel(host.words().text("meeting.tick.nobody"), "soft"));
        getChildren().add(names);
    }

    /** Returns how many are ticked. */
    ReadOnlyIntegerProperty count() {
        return names.count();
    }

    /** Returns who is ticked, in the order of the record. */
    List<Id> ticked() {
        return names.ticked().stream().map(Someone::id).toList();
    }
}
