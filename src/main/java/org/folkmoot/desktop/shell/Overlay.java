package org.folkmoot.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The layer for one sheet over the window; keeps the focus inside it and gives it back afterwards. */
final class Overlay extends StackPane {
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final ChangeListener<@Nullable Node> keeper = (seen, was, now) -> keepInside(now);
    private @Nullable Scene watched;
    private @Nullable Node focusBefore;

    Overlay() {
        getStyleClass().add("veil");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        setOnMousePressed(event -> event.consume());
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    void show(Region sheet, Pos where) {
        Scene scene = getScene();
        if (!open.get() && scene != null) {
            focusBefore = scene.getFocusOwner();
            scene.focusOwnerProperty().addListener(keeper);
            watched = scene;
        }
        setAlignment(sheet, where);
        getChildren().setAll(sheet);
        setVisible(true);
        open.set(true);
        // fields inside a scroll pane are reached only once its skin exists
        applyCss();
        layout();
        focusFirst();
        // a sheet shown before its skin exists has nothing to focus yet
        Platform.runLater(this::focusFirst);
    }

    void close() {
        if (!open.get()) {
            return;
        }
        Scene scene = watched;
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(keeper);
        }
        getChildren().clear();
        setVisible(false);
        open.set(false);
        Node back = focusBefore;
        focusBefore = null;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }

    private void keepInside(@Nullable Node now) {
        if (open.get() && !inside(now)) {
            Platform.runLater(this::focusFirst);
        }
    }

    private boolean inside(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == this) {
                return true;
            }
        }
        return false;
    }

    private void focusFirst() {
        Scene scene = getScene();
        if (!open.get() || scene == null || inside(scene.getFocusOwner())) {
            return;
        }
        List<Node> reachable = new ArrayList<>();
        collect(this, reachable);
        reachable.stream()
                .filter(node -> node instanceof TextInputControl field && field.isEditable()
                        || node instanceof Button button && button.isDefaultButton())
                .findFirst()
                .or(() -> reachable.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    private static void collect(Parent parent, List<Node> into) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable() && child.isVisible() && !child.isDisabled()) {
                into.add(child);
            }
            if (child instanceof Parent deeper) {
                collect(deeper, into);
            }
        }
    }
}
