package org.folkmoot.desktop.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The places at the side of the window, one of them the present one; the arrow keys go up and down. */
final class Navigation extends VBox {
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final Map<Place, Label> badges = new EnumMap<>(Place.class);
    private final Wording words;

    Navigation(Wording words, Consumer<Place> go) {
        this.words = words;
        getStyleClass().add("navigation");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(words.text("shell.navigation"));
        ToggleGroup group = new ToggleGroup();
        for (Place place : Place.values()) {
            ToggleButton button = new ToggleButton(words.text(place.key()), Icons.of(place.icon()));
            button.setId("place-" + place.name().toLowerCase(java.util.Locale.ROOT));
            button.setMnemonicParsing(true);
            button.setToggleGroup(group);
            button.getStyleClass().add("place");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> {
                button.setSelected(true);
                go.accept(place);
            });
            button.addEventHandler(KeyEvent.KEY_PRESSED, event -> step(place, event));
            Label badge = new Label();
            badge.getStyleClass().add("badge");
            badge.setVisible(false);
            badge.setMouseTransparent(true);
            StackPane row = new StackPane(button, badge);
            StackPane.setAlignment(badge, Pos.CENTER_RIGHT);
            StackPane.setMargin(badge, new javafx.geometry.Insets(0, 10, 0, 10));
            buttons.put(place, button);
            badges.put(place, badge);
            getChildren().add(row);
            name(place, 0);
        }
    }

    /** Marks the present place; none when null. */
    void present(@Nullable Place place) {
        buttons.forEach((each, button) -> button.setSelected(each == place));
    }

    /** Shows how many things wait at a place. */
    void badge(Place place, int waiting) {
        Label badge = badges.get(place);
        if (badge != null) {
            badge.setText(words.figures().count(waiting));
            badge.setVisible(waiting > 0);
            name(place, waiting);
        }
    }

    /** Shows icons only, with their names as tooltips, or icons and names. */
    void narrow(boolean narrow) {
        buttons.forEach((place, button) -> {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            StackPane.setAlignment(badges.get(place), narrow ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT);
        });
    }

    private void name(Place place, int waiting) {
        ToggleButton button = buttons.get(place);
        String plain = words.text(place.key()).replace("_", "");
        if (button != null) {
            button.setAccessibleText(waiting > 0 ? words.text("shell.place.waiting", plain, waiting) : plain);
            button.setTooltip(new Tooltip(words.text("shell.place.tip", plain, place.ordinal() + 1)));
        }
    }

    private void step(Place place, KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        Place[] all = Place.values();
        int to = place.ordinal() + by;
        if (by != 0 && to >= 0 && to < all.length) {
            ToggleButton next = buttons.get(all[to]);
            if (next != null) {
                next.requestFocus();
            }
            event.consume();
        }
    }
}
