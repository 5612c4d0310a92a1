package org.folkmoot.desktop.parts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What stands where there is nothing yet: what would be here, and what to do first. */
public final class EmptyState extends VBox {
    /** Shows an icon, what is missing, what to do first, and the buttons that do it. */
    public EmptyState(String icon, String missing, String first, Button... does) {
        getStyleClass().add("empty");
        Label head = new Label(missing);
        head.getStyleClass().add("subheading");
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        Label text = new Label(first);
        text.getStyleClass().add("soft");
        text.setWrapText(true);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(Icons.of(icon, "icon-large"), head, text);
        for (Button button : does) {
            button.setMinWidth(USE_PREF_SIZE);
            getChildren().add(button);
        }
    }
}
