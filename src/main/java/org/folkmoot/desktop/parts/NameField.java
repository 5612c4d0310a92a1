package org.folkmoot.desktop.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/**
 * Type a few letters, Enter: picks the person. Candidates stand under the field rather than in a popup, so that they
 * are seen on the projector and reached by every screen reader.
 *
 * @param <T> who is picked
 */
public final class NameField<T> extends VBox implements TakesEscape {
    private static final int MOST = 6;

    private final CustomTextField field = new CustomTextField();
    private final ListView<T> list = new ListView<>();
    private final SentenceLabel unknown;
    private final String nobody;
    private final Supplier<List<T>> all;
    private final Function<T, String> name;
    private final Consumer<T> picked;
    private Function<String, @Nullable String> whyNot = typed -> null;

    /**
     * Makes an empty field.
     *
     * @param prompt what to type, shown in the empty field and read by screen readers
     * @param nobody what is said while nobody fits what is typed
     * @param all whom there is to pick from, asked at each letter
     * @param name how each is called
     * @param detail what tells two of one name apart; may be empty
     * @param picked takes who was picked; the field is empty again then
     */
    public NameField(
            String prompt,
            String nobody,
            Supplier<List<T>> all,
            Function<T, String> name,
            Function<T, String> detail,
            Consumer<T> picked) {
        this.all = all;
        this.name = name;
        this.picked = picked;
        this.nobody = nobody;
        this.unknown = new SentenceLabel(nobody, "field-problem");
        unknown.managedProperty().bind(unknown.visibleProperty());
        getStyleClass().addAll("name-field", "stack-tight");
        HBox left = new HBox(Icons.of("fth-user-plus"));
        left.getStyleClass().add("field-icon");
        field.setLeft(left);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        list.setAccessibleText(prompt);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Candidate(detail));
        list.setOnMouseClicked(event -> pick());
        field.textProperty().subscribe(this::look);
        field.fontProperty().subscribe(font -> look(field.getText()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(field, list, unknown);
    }

    /** Asks a question above the field, for which the field itself would have too little room. */
    public NameField<T> asking(String question) {
        Label asked = new Label(question);
        asked.setWrapText(true);
        asked.setMinHeight(USE_PREF_SIZE);
        asked.setLabelFor(field);
        field.setAccessibleText(question);
        getChildren().addFirst(asked);
        return this;
    }

    /**
     * Lets go of who was chosen before as soon as somebody types another name: what is typed and not taken yet must never
     * stand beside a choice that would be recorded.
     *
     * @param letGo forgets the choice; runs once for each name that is begun
     */
    public NameField<T> lettingGo(Runnable letGo) {
        field.textProperty().addListener((property, before, typed) -> {
            if (before.isBlank() && !typed.isBlank()) {
                letGo.run();
            }
        });
        return this;
    }

    /**
     * Says why somebody who is called so cannot be chosen here, where that is known.
     *
     * @param why is given what is typed while nobody fits it, and returns the sentence, or null for the usual one
     */
    public NameField<T> whyNot(Function<String, @Nullable String> why) {
        whyNot = why;
        return this;
    }

    /** Returns the text field, to focus it or to put an id on it. */
    public CustomTextField field() {
        return field;
    }

    @Override
    public boolean takesEscape() {
        return field.isFocused() && !field.getText().isEmpty();
    }

    /** Returns what is typed and names nobody yet; empty when that is nothing. */
    public String begun() {
        return field.getText().strip();
    }

    /** Looks again, because those whom there is to pick from have changed; who is marked stays marked. */
    public void lookAgain() {
        T marked = list.getSelectionModel().getSelectedItem();
        look(field.getText());
        if (marked != null && list.getItems().contains(marked)) {
            list.getSelectionModel().select(marked);
        }
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void look(String typed) {
        List<T> found = NameMatch.among(all.get(), name, typed, MOST);
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        boolean any = !found.isEmpty();
        list.setVisible(any);
        list.setManaged(any);
        // about one line and its padding for each candidate, at whatever size the text has
        list.setPrefHeight(found.size() * field.getFont().getSize() * 2.75 + 4);
        list.setMinHeight(USE_PREF_SIZE);
        boolean none = !any && !typed.isBlank();
        if (none) {
            String cause = whyNot.apply(typed);
            unknown.setText(cause == null ? nobody : cause);
        }
        unknown.setVisible(none);
        field.getStyleClass().remove("wrong");
        if (none) {
            field.getStyleClass().add("wrong");
        }
    }

    private void key(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            int last = Math.max(0, list.getItems().size() - 1);
            list.getSelectionModel()
                    .select(Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
            // A name that nobody has must not go on to the button that records the rest.
            pick();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        }
    }

    private void pick() {
        T who = list.getSelectionModel().getSelectedItem();
        if (who != null) {
            field.clear();
            picked.accept(who);
        }
    }

    /** A candidate with what tells it apart. */
    private final class Candidate extends ListCell<T> {
        private final Function<T, String> detail;
        private final Label who = new Label();
        private final Tip whole = new Tip(who);
        private final Label more = new Label();
        private final HBox row = new HBox(who, more);

        Candidate(Function<T, String> detail) {
            this.detail = detail;
            who.setMinWidth(0);
            more.getStyleClass().addAll("soft", "small");
            more.setMinWidth(USE_PREF_SIZE);
            row.getStyleClass().add("row-tight");
            // as wide as the list, which does not scroll sideways for a long name
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            who.setText(name.apply(item));
            whole.tell(name.apply(item));
            more.setText(detail.apply(item));
            setGraphic(row);
            setAccessibleText(name.apply(item) + " " + detail.apply(item));
        }
    }
}
