package org.folkmoot.desktop.meetings;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.parts.NumberField;
import org.folkmoot.words.Wording;

/** One typed item of an agenda that is being drafted. */
final class ItemLine extends HBox {
    static final int LONGEST_MINUTES = 600;

    private final TextField title;
    private final NumberField minutes;

    ItemLine(Wording words, int number, String said, int long_, Runnable changed, Consumer<ItemLine> drop) {
        title = new TextField(said);
        title.setId("notice-item-" + number);
        title.setPromptText(words.text("meeting.add.what"));
        title.setAccessibleText(words.text("meeting.add.what"));
        HBox.setHgrow(title, Priority.ALWAYS);
        minutes = new NumberField(words.text("meeting.add.minutes"), 0, LONGEST_MINUTES);
        minutes.setId("notice-minutes-" + number);
        minutes.setMinWidth(Region.USE_PREF_SIZE);
        if (long_ > 0) {
            minutes.set(long_);
        }
        minutes.textProperty().subscribe((was, is) -> changed.run());
        Label unit = new Label(words.text("meeting.agenda.min"));
        unit.setMinWidth(Region.USE_PREF_SIZE);
        Button remove = new Button("", Icons.of("fth-x"));
        remove.getStyleClass().add("quiet");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setAccessibleText(words.text("meeting.notice.drop"));
        remove.setOnAction(event -> drop.accept(this));
        getStyleClass().add("row-tight");
        getChildren().addAll(title, minutes, unit, remove);
    }

    String title() {
        return title.getText();
    }

    /** Tells whether minutes are typed that no item can take. */
    boolean isTooLong() {
        return minutes.isOutside();
    }

    int minutes() {
        return (int) minutes.value().get().orElse(0);
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
    }
}
