package org.folkmoot.desktop.map;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.work.Work;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The map in its frame, with the field for names and the buttons for zoom laid over it. */
final class MapStage extends StackPane implements MapSpeech {
    /** In map units: the field for names covers this much at the top. */
    private static final int SEARCH = 46;

    private final Wording words;
    private final MapSurface surface;
    private final MapKeys keys;
    private final HBox arranging;
    private @Nullable TrustView view;
    private List<Integer> everybody = List.of();

    MapStage(Wording words, Work work) {
        this.words = words;
        this.surface = new MapSurface(work, SEARCH);
        this.keys = new MapKeys(surface, this);
        getStyleClass().add("map-frame");
        surface.setId("map-surface");
        MapHand.on(surface);
        NameField<Integer> search = new NameField<>(
                words.text("map.search"),
                words.text("parts.name.nobody"),
                () -> everybody,
                this::name,
                this::detail,
                surface::flyTo);
        search.field().setId("map-search");
        search.getStyleClass().add("map-search");
        search.setMaxHeight(USE_PREF_SIZE);
        search.setPickOnBounds(false);
        setAlignment(search, Pos.TOP_LEFT);
        VBox zoom = new VBox(
                button("map-zoom-in", "fth-plus", "map.zoom.in", () -> keys.zoom(true)),
                button("map-zoom-out", "fth-minus", "map.zoom.out", () -> keys.zoom(false)),
                button("map-zoom-all", "fth-maximize", "map.zoom.all", surface::showEverybody));
        zoom.getStyleClass().add("map-zoom");
        zoom.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(zoom, Pos.BOTTOM_RIGHT);
        arranging = new HBox(new ProgressIndicator(), new Label(words.text("map.arranging.short")));
        arranging.getStyleClass().add("map-arranging");
        arranging.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        arranging.setVisible(false);
        getChildren().addAll(surface, arranging, search, zoom);
        saysMap();
        surface.focusedProperty().subscribe(focused -> saysMap());
    }

    /** Returns the map itself. */
    MapSurface surface() {
        return surface;
    }

    /** Shows other people or other places. */
    void show(TrustView people, org.folkmoot.drawing.Places places) {
        view = people;
        everybody = IntStream.of(people.byName()).boxed().toList();
        keys.show(people);
        surface.show(people, places, new MapWords(words, people).marked());
        saysMap();
    }

    /** Says, or no longer says, that places are being found. */
    void arranging(boolean now) {
        arranging.setVisible(now);
    }

    @Override
    public void say(int person) {
        TrustView people = view;
        if (people != null) {
            speak(new MapWords(words, people).spoken(person));
        }
    }

    @Override
    public void saysMap() {
        OptionalInt selected = surface.selected().get();
        if (selected.isPresent() && view != null) {
            say(selected.getAsInt());
        } else {
            speak(words.text("map.help"));
        }
    }

    private void speak(String text) {
        surface.setAccessibleText(text);
        surface.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private String name(int person) {
        TrustView people = view;
        return people == null ? "" : people.person(person).name();
    }

    private String detail(int person) {
        TrustView people = view;
        return people == null
                ? ""
                : new MapWords(words, people).standing(people.person(person).standing());
    }

    private Button button(String id, String icon, String key, Runnable deed) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.setOnAction(event -> deed.run());
        return button;
    }
}
