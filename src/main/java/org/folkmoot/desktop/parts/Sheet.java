package org.folkmoot.desktop.parts;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A question or message laid over the window: a heading, something to read, and buttons named by what they do. */
public final class Sheet extends VBox {
    private final SentenceLabel missing = new SentenceLabel("", "soft");
    private final SentenceLabel warning = new SentenceLabel("", "field-problem");
    private final TypedTexts typed;
    private BooleanSupplier more = () -> false;

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
        this.typed = TypedTexts.in(body);
        ScrollPane scroll = new Body(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        missing.setId("sheet-why");
        missing.visibleProperty().bind(missing.textProperty().isNotEmpty());
        missing.managedProperty().bind(missing.visibleProperty());
        warning.setId("sheet-warning");
        warning.setVisible(false);
        warning.managedProperty().bind(warning.visibleProperty());
        ButtonRow row = new ButtonRow(buttons);
        row.getStyleClass().add("sheet-buttons");
        heading.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(heading, scroll, missing, warning, row);
    }

    /** Says above the buttons, where it is always in sight, what is still missing; nothing while that is empty. */
    public Sheet saysMissing(ObservableValue<String> words) {
        missing.textProperty().bind(words);
        return this;
    }

    /** Counts as work also what is not typed, such as ticks, for as long as this is so. */
    public Sheet alsoHolds(BooleanSupplier work) {
        more = work;
        return this;
    }

    /** Tells whether something stands in it that would be a pity to lose. */
    public boolean holdsWork() {
        return typed.isAny() || more.getAsBoolean();
    }

    /** Says above the buttons what would be lost by leaving; nothing any more when empty. */
    public void warn(String words) {
        warning.setText(words);
        warning.setVisible(!words.isEmpty());
    }

    /** Tells whether it says what would be lost. */
    public boolean isWarning() {
        return warning.isVisible();
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
