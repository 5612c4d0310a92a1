package org.folkmoot.desktop.parts;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A question or message laid over the window: a heading, something to read, and buttons named by what they do. */
public final class Sheet extends VBox {
    /** Makes a sheet; its first field or default button, or else its first button, gets the focus. */
    public Sheet(String title, List<? extends Node> content, List<? extends Button> buttons) {
        getStyleClass().add("folk-sheet");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        setMaxHeight(USE_PREF_SIZE);
        Label heading = new Label(title);
        heading.setWrapText(true);
        heading.getStyleClass().addAll("heading", "sheet-title");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        VBox body = new VBox();
        body.getStyleClass().addAll("stack-tight", "sheet-body");
        body.getChildren().addAll(content);
        ScrollPane scroll = new Body(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox row = new HBox();
        row.getStyleClass().add("sheet-buttons");
        row.getChildren().addAll(buttons);
        buttons.forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        heading.setMinHeight(USE_PREF_SIZE);
        row.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(heading, scroll, row);
    }

    /** As high as its wrapped text, and scrolled only where the window is lower than that. */
    private static final class Body extends ScrollPane {
        private final VBox text;

        Body(VBox text) {
            super(text);
            this.text = text;
            setFitToWidth(true);
            setFocusTraversable(false);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return text.prefHeight(width) + 4;
        }
    }
}
