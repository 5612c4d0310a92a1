package org.folkmoot.desktop.founding;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.parts.Pill;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** A line of the founding list: name, a tick for the signature, and a way to take it off. */
final class FounderCell extends ListCell<Founder> {
    private final Wording words;
    private final CheckBox signed = new CheckBox();
    private final Label name = new Label();
    private final Pill former;
    private final Button remove = new Button();
    private final HBox row;
    private @Nullable BooleanProperty bound;

    FounderCell(Wording words, FoundingModel model) {
        this.words = words;
        this.former = new Pill(words.text("founding.people.former"), Pill.Tone.PLAIN);
        signed.setText(words.text("founding.people.signed"));
        signed.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(40);
        remove.setGraphic(Icons.of("fth-x"));
        remove.getStyleClass().add("quiet");
        remove.setOnAction(event -> {
            Founder founder = getItem();
            if (founder != null) {
                model.remove(founder);
            }
        });
        row = new HBox(name, former, signed, remove);
        row.getStyleClass().add("row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Founder founder, boolean empty) {
        super.updateItem(founder, empty);
        if (bound != null) {
            signed.selectedProperty().unbindBidirectional(bound);
            bound = null;
        }
        if (empty || founder == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(founder.name());
        name.setTooltip(new Tooltip(founder.name()));
        boolean isFormer = founder.isFormer();
        former.setVisible(isFormer);
        former.setManaged(isFormer);
        signed.setVisible(!isFormer);
        signed.setManaged(!isFormer);
        signed.setAccessibleText(words.text("founding.people.signed-named", founder.name()));
        remove.setAccessibleText(words.text("founding.people.remove", founder.name()));
        bound = founder.signed();
        signed.selectedProperty().bindBidirectional(founder.signed());
        setGraphic(row);
        setAccessibleText(founder.name());
    }
}
