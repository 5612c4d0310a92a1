package org.folkmoot.desktop.copies;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.words.Wording;

/** Who keeps a copy: typed freely, or one of those who keep one already. */
final class KeeperField extends VBox {
    /** Longer than any name that fits beside a stick. */
    private static final int LONGEST = 80;

    private final ComboBox<String> field = new ComboBox<>();

    KeeperField(Wording words) {
        getStyleClass().add("stack-tight");
        field.setId("copies-keeper");
        field.setEditable(true);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setPromptText(words.text("copies.keeper.prompt"));
        field.setAccessibleText(words.text("copies.keeper"));
        field.getEditor().setId("copies-keeper-name");
        field.getEditor().setAccessibleText(words.text("copies.keeper"));
        Label label = new Label(words.text("copies.keeper"));
        label.setLabelFor(field);
        getChildren().addAll(label, field, new SentenceLabel(words.text("copies.keeper.local"), "soft"));
    }

    /** Offers those who keep one already. */
    void offer(List<String> keepers) {
        String typed = typed();
        field.getItems().setAll(keepers);
        type(typed);
    }

    /** Puts a name in. */
    void type(String keeper) {
        field.getEditor().setText(keeper);
        field.setValue(keeper.isEmpty() ? null : keeper);
    }

    /** Returns what was typed, without spaces around it; may be empty. */
    String typed() {
        String typed = field.getEditor().getText();
        String keeper = typed == null ? "" : typed.strip();
        return keeper.length() > LONGEST ? keeper.substring(0, LONGEST).strip() : keeper;
    }

    /** Does something when Enter is pressed in it. */
    void whenEntered(Runnable then) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !field.isShowing()) {
                event.consume();
                then.run();
            }
        });
    }
}
