package org.folkmoot.desktop.round;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.folkmoot.desktop.parts.Tip;
import org.folkmoot.imports.TrustSheet;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** One name of a sheet with its box, its number and, where there is one, a word on what stands with it. */
final class NameCell extends TableCell<NameGrid.Row, TrustSheet.@Nullable Line> {
    private final Wording words;
    private final Supplier<@Nullable SheetForm> form;
    private final Label box = new Label();
    private final Label number = new Label();
    private final Label name = new Label();
    private final Label note = new Label();
    private final Tip whole = new Tip(this);
    private final HBox row = new HBox(box, number, name);

    NameCell(Wording words, Supplier<@Nullable SheetForm> form, Consumer<TrustSheet.Line> toggled) {
        this.words = words;
        this.form = form;
        row.getStyleClass().add("row-tight");
        box.getStyleClass().add("tick-box");
        box.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        number.getStyleClass().add("sheet-number");
        number.setMinWidth(USE_PREF_SIZE);
        note.getStyleClass().addAll("soft", "small");
        note.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        setOnMouseClicked(event -> {
            TrustSheet.Line line = getItem();
            if (line != null && event.getButton() == MouseButton.PRIMARY) {
                toggled.accept(line);
            }
        });
        // hundreds of names are in sight: a tooltip, which is a window, is made for one that somebody points at
        setOnMouseEntered(event -> tellWhole(true));
    }

    private void tellWhole(boolean pointed) {
        TrustSheet.Line line = getItem();
        whole.tell(line == null || !pointed ? "" : line.name());
    }

    @Override
    protected void updateItem(TrustSheet.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        SheetForm shown = form.get();
        getStyleClass().removeAll("ticked", "already", "too-many");
        if (empty || line == null || shown == null) {
            setGraphic(null);
            whole.tell("");
            setAccessibleText("");
            return;
        }
        boolean ticked = shown.isTicked(line.number());
        boolean tooMany = ticked && shown.isTooMany(line.number());
        box.setText(ticked || line.accepted() ? "✓" : "");
        number.setText(Integer.toString(line.number()));
        name.setText(line.name());
        note.setText(
                tooMany
                        ? words.text("round.name.too-many", shown.most())
                        : line.accepted()
                                ? words.text("round.name.already")
                                : shown.isAsked(line.id()) ? words.text("round.name.asked") : "");
        note.getStyleClass().remove("field-problem");
        if (tooMany) {
            note.getStyleClass().add("field-problem");
            getStyleClass().add("too-many");
        }
        if (ticked) {
            getStyleClass().add("ticked");
        }
        if (line.accepted()) {
            getStyleClass().add("already");
        }
        // most names have no note, and there are hundreds of them in sight
        row.getChildren().remove(note);
        if (!note.getText().isEmpty()) {
            row.getChildren().add(note);
        }
        setGraphic(row);
        tellWhole(isHover());
        String state = words.text(ticked ? "round.name.ticked" : "round.name.not-ticked");
        setAccessibleText(words.text("round.name.aloud", line.number(), line.name(), state, note.getText()));
    }
}
