package org.folkmoot.desktop.parts;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

/**
 * A white sheet with one subject on it. Style classes: {@code edge} with {@code teal}, {@code amber}, {@code rust} or
 * {@code slate} for a coloured edge; {@code good} for pale teal; {@code sunk} for the ground's colour.
 */
public class Card extends MeasuredBox {
    private final SentenceLabel heading = new SentenceLabel("", "subheading");

    /** Makes an empty one, for FXML; its children follow the heading. */
    public Card() {
        getStyleClass().add("folk-card");
        setAccessibleRole(AccessibleRole.PARENT);
        heading.textProperty().subscribe(text -> {
            getChildren().remove(heading);
            if (!text.isEmpty()) {
                getChildren().addFirst(heading);
            }
            setAccessibleText(text);
        });
    }

    /** Makes one with a heading, which may be empty, and what it holds. */
    public Card(String title, Node... content) {
        this();
        setTitle(title);
        getChildren().addAll(content);
    }

    /** Shows a heading with what it is about, in place of what was there; without anything to show the card is gone. */
    public void fill(String title, List<Node> content) {
        getChildren().clear();
        setTitle("");
        setTitle(title);
        getChildren().addAll(content);
        setVisible(!content.isEmpty());
        setManaged(!content.isEmpty());
    }

    /** Returns the heading's text. */
    public StringProperty titleProperty() {
        return heading.textProperty();
    }

    /** Returns the heading's text. */
    public String getTitle() {
        return heading.getText();
    }

    /** Sets the heading's text; none when empty. */
    public void setTitle(String text) {
        heading.setText(text);
    }
}
