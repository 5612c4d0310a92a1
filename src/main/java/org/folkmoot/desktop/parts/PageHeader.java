package org.folkmoot.desktop.parts;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * The top of a page: its title, one line under it, and what can be done here; beside them, or below where there is no
 * room beside.
 */
public final class PageHeader extends Pane {
    private static final double TITLE_EM = 18;

    private final TextScale scale = new TextScale(this);
    private final SentenceLabel title = new SentenceLabel("", "heading");
    private final SentenceLabel line = new SentenceLabel("", "soft");
    private final VBox texts = new VBox(title, line);
    private final FlowPane actions = new FlowPane();

    /** Makes an empty one, for FXML. */
    public PageHeader() {
        this("", "");
    }

    /** Makes one with a title, a line that may be empty, and actions. */
    public PageHeader(String title, String line, Node... does) {
        getStyleClass().add("page-header");
        this.title.setText(title);
        this.title.setAccessibleRole(AccessibleRole.TEXT);
        this.line.setText(line);
        this.line.managedProperty().bind(this.line.textProperty().isNotEmpty());
        this.line.visibleProperty().bind(this.line.managedProperty());
        texts.getStyleClass().add("header-texts");
        actions.getStyleClass().add("flow");
        actions.getChildren().addAll(does);
        getChildren().addAll(texts, actions);
    }

    /** Returns the title's text. */
    public StringProperty titleProperty() {
        return title.textProperty();
    }

    /** Returns the title's text. */
    public String getTitle() {
        return title.getText();
    }

    /** Sets the title's text. */
    public void setTitle(String text) {
        title.setText(text);
    }

    /** Returns the text of the line under the title. */
    public StringProperty lineProperty() {
        return line.textProperty();
    }

    /** Returns the text of the line under the title. */
    public String getLine() {
        return line.getText();
    }

    /** Sets the text of the line under the title. */
    public void setLine(String text) {
        line.setText(text);
    }

    /** Returns what can be done here, to add buttons to. */
    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 10 * scale.em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return TITLE_EM * scale.em() + gap() + inOneRow();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double given) {
        double width = given < 0 ? computePrefWidth(-1) : given;
        if (does().isEmpty()) {
            return texts.prefHeight(width);
        }
        return beside(width)
                ? Math.max(texts.prefHeight(width - inOneRow() - gap()), actions.prefHeight(inOneRow()))
                : texts.prefHeight(width) + scale.em() * 0.8 + wrapped(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (does().isEmpty()) {
            texts.resizeRelocate(0, 0, width, getHeight());
        } else if (beside(width)) {
            double row = inOneRow();
            double height = actions.prefHeight(row);
            actions.setAlignment(Pos.CENTER_RIGHT);
            texts.resizeRelocate(0, 0, width - row - gap(), getHeight());
            actions.resizeRelocate(width - row, Math.max(0, (getHeight() - height) / 2), row, height);
        } else {
            double above = texts.prefHeight(width);
            actions.setAlignment(Pos.CENTER_LEFT);
            texts.resizeRelocate(0, 0, width, above);
            actions.resizeRelocate(0, above + scale.em() * 0.8, width, wrapped(width));
        }
    }

    /** Buttons stand beside the title where both have room, and where it takes no more lines than it would alone. */
    private boolean beside(double width) {
        return width >= computePrefWidth(-1) && title.prefHeight(width - inOneRow() - gap()) <= title.prefHeight(width);
    }

    /** What stays free between the words and the first button beside them. */
    private double gap() {
        return 1.5 * scale.em();
    }

    private double wrapped(double width) {
        actions.setPrefWrapLength(width);
        return actions.prefHeight(width);
    }

    /** What can be done now: a button that is not there takes no room from the title. */
    private List<Node> does() {
        return actions.getChildren().stream().filter(Node::isManaged).toList();
    }

    private double inOneRow() {
        List<Node> does = does();
        double gaps = Math.max(0, does.size() - 1) * actions.getHgap();
        return does.stream().mapToDouble(node -> Math.ceil(node.prefWidth(-1))).sum() + Math.ceil(gaps) + 1;
    }
}
