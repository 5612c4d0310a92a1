package org.folkmoot.desktop.parts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Any number of people, each with a box to tick, and a field above that finds them by a few letters. Only the lines in
 * sight exist, so that thousands are as quick as ten.
 *
 * @param <T> who is ticked
 */
public final class TickedNames<T> extends VBox {
    private static final double HEIGHT = 220;

    private final Map<T, BooleanProperty> ticks = new IdentityHashMap<>();
    private final List<T> all;
    private final TextField search = new TextField();
    private final ListView<T> list;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    /**
     * Lists everybody, nobody ticked.
     *
     * @param all whom there is to tick
     * @param name how each is called and found
     * @param line what stands beside the box of each
     * @param prompt what to type to find a name, shown in the empty field and read by screen readers; Enter ticks the first
     *     name that fits
     */
    public TickedNames(List<T> all, Function<T, String> name, Function<T, String> line, String prompt) {
        this.all = List.copyOf(all);
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        ObservableList<T> shown = FXCollections.observableArrayList();
        list = new ListView<>(shown);
        list.setCellFactory(made -> new Line(line));
        list.setPrefHeight(HEIGHT);
        list.setOnKeyPressed(event -> {
            T chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                tick(chosen).set(!tick(chosen).get());
                event.consume();
            }
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !search.getText().isBlank() && !shown.isEmpty()) {
                tick(shown.getFirst()).set(true);
                search.clear();
                event.consume();
            }
        });
        search.textProperty()
                .subscribe(typed -> shown.setAll(
                        typed.isBlank() ? this.all : NameMatch.among(this.all, name, typed, this.all.size())));
        getStyleClass().add("stack-tight");
        getChildren().addAll(search, list);
    }

    /** Returns the field that finds names, to put an id on it. */
    public TextField search() {
        return search;
    }

    /** Returns the list, to name it and put an id on it. */
    public ListView<T> list() {
        return list;
    }

    /** Returns how many are ticked. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Returns who is ticked, in the order in which all were given. */
    public List<T> ticked() {
        List<T> people = new ArrayList<>();
        for (T each : all) {
            BooleanProperty tick = ticks.get(each);
            if (tick != null && tick.get()) {
                people.add(each);
            }
        }
        return people;
    }

    private BooleanProperty tick(T person) {
        return ticks.computeIfAbsent(person, any -> {
            BooleanProperty made = new SimpleBooleanProperty();
            made.subscribe((before, now) -> count.set(count.get() + (now ? 1 : -1)));
            return made;
        });
    }

    /** A line with its box; what does not fit is told in a tooltip. */
    private final class Line extends CheckBoxListCell<T> {
        private final Tip whole = new Tip(this);

        Line(Function<T, String> line) {
            super(TickedNames.this::tick, new StringConverter<>() {
                @Override
                public String toString(@Nullable T each) {
                    return each == null ? "" : line.apply(each);
                }

                @Override
                public @Nullable T fromString(String words) {
                    return null;
                }
            });
            // as wide as the list, which does not scroll sideways for a long name
            setPrefWidth(0);
        }

        @Override
        public void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            whole.tell(empty || getText() == null ? "" : getText());
            if (getGraphic() instanceof CheckBox box) {
                box.setAccessibleText(getText());
            }
        }
    }
}
