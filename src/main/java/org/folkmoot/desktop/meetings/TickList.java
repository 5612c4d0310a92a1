package org.folkmoot.desktop.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.parts.NameMatch;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Everybody who is not here yet, to be ticked from a printed list; all ticks are recorded together. */
final class TickList extends VBox {
    private final Map<Id, BooleanProperty> ticks = new TreeMap<>();
    private final List<Someone> all;
    private final ObservableList<Someone> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    TickList(Host host, MeetingView view) {
        all = view.everybody().stream()
                .filter(each -> !view.present().contains(each.id()))
                .toList();
        TextField search = new TextField();
        search.setId("tick-search");
        search.setPromptText(host.words().text("meeting.tick.search"));
        search.setAccessibleText(host.words().text("meeting.tick.search"));
        ListView<Someone> list = new ListView<>(shown);
        list.setId("tick-names");
        list.setAccessibleText(host.words().text("meeting.tick.title"));
        list.setCellFactory(CheckBoxListCell.forListView(each -> tick(each.id()), new StringConverter<>() {
            @Override
            public String toString(@Nullable Someone each) {
                return each == null ? "" : each.name();
            }

            @Override
            public @Nullable Someone fromString(String words) {
                return null;
            }
        }));
        list.setPrefHeight(320);
        list.setOnKeyPressed(event -> {
            Someone chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                tick(chosen.id()).set(!tick(chosen.id()).get());
                event.consume();
            }
        });
        search.textProperty()
                .subscribe(typed ->
                        shown.setAll(typed.isBlank() ? all : NameMatch.among(all, Someone::name, typed, all.size())));
        getStyleClass().add("stack-tight");
        getChildren().addAll(search, list);
    }

    /** Returns how many are ticked. */
    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Returns who is ticked, in the order of the record. */
    List<Id> ticked() {
        List<Id> people = new ArrayList<>();
        for (Someone each : all) {
            BooleanProperty tick = ticks.get(each.id());
            if (tick != null && tick.get()) {
                people.add(each.id());
            }
        }
        return people;
    }

    private BooleanProperty tick(Id person) {
        return ticks.computeIfAbsent(person, any -> {
            BooleanProperty made = new SimpleBooleanProperty();
            made.subscribe((before, now) -> count.set(count.get() + (now ? 1 : -1)));
            return made;
        });
    }
}
