package org.folkmoot.desktop.map;

import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** The card beside the map: the selected person, or else the network in words. */
final class MapSide extends ScrollPane {
    private final Host host;
    private final Sitting sitting;
    private final MapSurface map;
    private final Consumer<Id> openPage;
    private final StackPane card = new StackPane();
    private @Nullable TrustView view;
    private @Nullable Day openSeasonUntil;
    private int asked;

    MapSide(Host host, Sitting sitting, MapSurface map, Consumer<Id> openPage) {
        this.host = host;
        this.sitting = sitting;
        this.map = map;
        this.openPage = openPage;
        setId("map-card");
        getStyleClass().addAll("folk-card", "map-side");
        card.getStyleClass().add("map-card");
        setContent(card);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        map.selected().subscribe(person -> show(person));
    }

    /** Shows another view. */
    void show(TrustView other, @Nullable Day openSeason) {
        view = other;
        openSeasonUntil = openSeason;
        show(map.selected().get());
    }

    /** As high as what it says; the bench gives it less where it stands beside the map. */
    @Override
    protected double computePrefHeight(double width) {
        return card.prefHeight(width) + 2;
    }

    private void show(OptionalInt selected) {
        TrustView people = view;
        if (people == null) {
            return;
        }
        asked++;
        Remarks remarks = new Remarks(person -> people.person(person).name(), map::flyTo);
        if (selected.isEmpty()) {
            card.getChildren()
                    .setAll(new OverviewCard(
                            host.words(), people, openSeasonUntil, remarks, () -> host.go(Place.PEOPLE)));
        } else {
            Id id = people.person(selected.getAsInt()).id();
            PersonCard person = new PersonCard(
                    host.words(), people, selected.getAsInt(), remarks, () -> openPage.accept(id), () -> {
                        map.selected().set(OptionalInt.empty());
                        map.showEverybody();
                    });
            card.getChildren().setAll(person);
            askBalance(id, person);
        }
        setVvalue(0);
    }

    private void askBalance(Id id, PersonCard person) {
        int mine = asked;
        Day today = Day.of(sitting.now());
        sitting.<Circles>ask(host, state -> state.ledger().total(id, today, state.losses()), amount -> {
            if (mine == asked) {
                person.show(amount);
            }
        });
    }
}
