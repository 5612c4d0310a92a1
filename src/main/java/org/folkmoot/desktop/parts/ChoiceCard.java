package org.folkmoot.desktop.parts;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A big button with an icon, a title and a sentence; for the few choices that begin something. */
public final class ChoiceCard extends Button {
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty detail = new SimpleStringProperty(this, "detail", "");
    private final StackPane icon = new StackPane();
    private final HBox row = new HBox();
    private String literal = "";

    /** Makes an empty one, for FXML. */
    public ChoiceCard() {
        getStyleClass().setAll("button", "choice-card");
        Label head = new Label();
        head.textProperty().bind(title);
        head.getStyleClass().add("subheading");
        head.setWrapText(true);
        Label text = new Label();
        text.textProperty().bind(detail);
        text.getStyleClass().add("soft");
        text.setWrapText(true);
        VBox words = new VBox(head, text);
        words.getStyleClass().add("stack-tight");
        words.setPadding(new Insets(2, 0, 0, 0));
        HBox.setHgrow(words, Priority.ALWAYS);
        icon.getStyleClass().add("choice-icon");
        icon.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        icon.setMaxHeight(USE_PREF_SIZE);
        row.getChildren().addAll(icon, words);
        row.setSpacing(18);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(row);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        // a button gives its graphic no more than it asks for; wrapped text has to be told how wide it may be
        widthProperty().subscribe(this::fit);
        paddingProperty().subscribe(this::fit);
        accessibleTextProperty().bind(title.concat(". ").concat(detail));
    }

    /** Returns what it does, in a few words. */
    public StringProperty titleProperty() {
        return title;
    }

    /** Returns what it does, in a few words. */
    public String getTitle() {
        return title.get();
    }

    /** Sets what it does, in a few words. */
    public void setTitle(String text) {
        title.set(text);
    }

    /** Returns the sentence under the title. */
    public StringProperty detailProperty() {
        return detail;
    }

    /** Returns the sentence under the title. */
    public String getDetail() {
        return detail.get();
    }

    /** Sets the sentence under the title. */
    public void setDetail(String text) {
        detail.set(text);
    }

    /** Returns the literal of its icon. */
    public String getIcon() {
        return literal;
    }

    /** Sets its icon by its literal such as {@code fth-users}. */
    public void setIcon(String iconLiteral) {
        literal = iconLiteral;
        icon.getChildren().setAll(Icons.of(iconLiteral));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getPadding();
        double inside = width < 0 ? -1 : Math.max(0, width - around.getLeft() - around.getRight());
        return around.getTop() + row.prefHeight(inside) + around.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private void fit() {
        double inside = getWidth() - getPadding().getLeft() - getPadding().getRight();
        row.setPrefWidth(Math.max(0, inside));
    }
}
