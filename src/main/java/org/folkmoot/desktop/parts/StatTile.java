package org.folkmoot.desktop.parts;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** A number with what it counts, as one thing to read. */
public final class StatTile extends VBox {
    private final SentenceLabel label = new SentenceLabel("", "stat-label");
    private final SentenceLabel figure = new SentenceLabel("", "big-figure");
    private final Text probe = new Text();
    private final Tip exactly = new Tip(figure);

    /** Makes an empty one, for FXML. */
    public StatTile() {
        this("", "");
    }

    /** Shows a number, already written as people write it, under what it counts. */
    public StatTile(String counts, String number) {
        getStyleClass().add("stat");
        label.setText(counts);
        figure.setText(number);
        // beside a tile whose words take two lines, the numbers still stand on one
        label.setAlignment(Pos.TOP_LEFT);
        label.setMaxHeight(Double.MAX_VALUE);
        VBox.setVgrow(label, Priority.ALWAYS);
        getChildren().addAll(label, figure);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(Bindings.concat(label.textProperty(), ": ", figure.textProperty()));
    }

    /** A line may end between words, never inside a number. */
    @Override
    protected double computeMinWidth(double height) {
        probe.setFont(figure.getFont());
        double widest = 0;
        for (String word : figure.getText().split(" ", -1)) {
            probe.setText(word);
            widest = Math.max(widest, probe.getLayoutBounds().getWidth());
        }
        return snappedLeftInset() + Math.ceil(widest) + 1 + snappedRightInset();
    }

    /** Returns what is counted. */
    public StringProperty labelProperty() {
        return label.textProperty();
    }

    /** Returns what is counted. */
    public String getLabel() {
        return label.getText();
    }

    /** Sets what is counted. */
    public void setLabel(String text) {
        label.setText(text);
    }

    /** Tells the number with all its decimals to whoever points at it or has it read out; nothing when it is empty. */
    public void tellExactly(String said) {
        exactly.tell(said);
        setAccessibleHelp(said);
    }

    /** Returns the number as text. */
    public StringProperty figureProperty() {
        return figure.textProperty();
    }

    /** Returns the number as text. */
    public String getFigure() {
        return figure.getText();
    }

    /** Sets the number as text. */
    public void setFigure(String text) {
        figure.setText(text);
    }
}
