package org.folkmoot.desktop.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.folkmoot.desktop.screens.Focus;

/** The layer for one sheet over the window, in which the focus stays until the sheet is taken away. */
final class Overlay extends StackPane {
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final Focus focus;

    Overlay(Focus focus) {
        this.focus = focus;
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
        setAlignment(sheet, where);
        getChildren().setAll(sheet);
        setVisible(true);
        open.set(true);
        focus.keepInside(this);
    }

    void close() {
        if (open.get()) {
            getChildren().clear();
            setVisible(false);
            open.set(false);
            focus.letOut();
        }
    }
}
