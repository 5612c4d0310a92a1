package org.folkmoot.desktop.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.parts.TakesEscape;
import org.folkmoot.desktop.screens.Focus;
import org.jspecify.annotations.Nullable;

/**
 * The layer for one sheet over the window, in which the focus stays until the sheet is taken away.
 *
 * <p>Escape takes it away; a sheet that holds what somebody typed says first that this would be lost, and goes at the
 * second Escape.
 */
final class Overlay extends StackPane {
    private static final Runnable NOTHING = () -> {};

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final Focus focus;
    private final String lost;
    private Runnable then = NOTHING;

    /**
     * Makes an empty layer.
     *
     * @param lost what a sheet says at the first Escape when it holds what somebody typed
     */
    Overlay(Focus focus, String lost) {
        this.focus = focus;
        this.lost = lost;
        getStyleClass().add("veil");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        SheetLetters.keepInside(this);
        setOnMousePressed(event -> event.consume());
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    void show(Region sheet, Pos where) {
        show(sheet, where, NOTHING);
    }

    /** Lays a sheet over the window; {@code afterwards} runs when it has been taken away, not when another replaces it. */
    void show(Region sheet, Pos where, Runnable afterwards) {
        then = afterwards;
        setAlignment(sheet, where);
        getChildren().setAll(sheet);
        setVisible(true);
        open.set(true);
        focus.keepInside(this);
    }

    void close() {
        if (open.get()) {
            Runnable afterwards = then;
            then = NOTHING;
            getChildren().clear();
            setVisible(false);
            open.set(false);
            focus.letOut();
            afterwards.run();
        }
    }

    private void key(KeyEvent event) {
        Sheet sheet = sheet();
        if (event.getCode() == KeyCode.ESCAPE && isForAPart(event.getTarget())) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (sheet == null || !sheet.holdsWork() || sheet.isWarning()) {
                close();
            } else {
                sheet.warn(lost);
            }
        } else if (sheet != null) {
            sheet.warn("");
        }
    }

    /** Lists and tables keep every Escape for themselves, so the sheet asks first; and a part may have begun something. */
    private static boolean isForAPart(EventTarget target) {
        for (Node node = target instanceof Node first ? first : null; node != null; node = node.getParent()) {
            if (node instanceof TakesEscape part && part.takesEscape()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Sheet sheet() {
        return !getChildren().isEmpty() && getChildren().getFirst() instanceof Sheet sheet ? sheet : null;
    }
}
