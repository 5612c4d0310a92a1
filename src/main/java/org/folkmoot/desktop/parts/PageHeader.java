package org.folkmoot.desktop.parts;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The top of a page: its title, one line under it, and at the end what can be done here. */
public final class PageHeader extends HBox {
    private final Label title = new Label();
    private final Label line = new Label();
    private final FlowPane actions = new FlowPane();

    /** Makes an empty one, for FXML. */
    public PageHeader() {
        this("", "");
    }

    /** Makes one with a title, a line that may be empty, and actions. */
    public PageHeader(String title, String line, Node... does) {
        getStyleClass().addAll("row", "page-header");
        this.title.setText(title);
        this.title.getStyleClass().add("heading");
        this.title.setWrapText(true);
        this.line.setText(line);
        this.line.getStyleClass().add("soft");
        this.line.setWrapText(true);
        this.line.managedProperty().bind(this.line.textProperty().isNotEmpty());
        this.line.visibleProperty().bind(this.line.managedProperty());
        VBox texts = new VBox(this.title, this.line);
        texts.getStyleClass().add("stack-tight");
        HBox.setHgrow(texts, Priority.ALWAYS);
        actions.getStyleClass().add("flow");
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setPrefWrapLength(620);
        actions.getChildren().addAll(does);
        actions.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(actions.getChildren()));
        getChildren().addAll(texts, actions);
        setMinHeight(USE_PREF_SIZE);
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
    public javafx.collections.ObservableList<Node> getActions() {
        return actions.getChildren();
    }
}
