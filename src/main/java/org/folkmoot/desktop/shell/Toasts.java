package org.folkmoot.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.folkmoot.desktop.parts.Icons;

/** Short messages at the foot of the window; each goes by itself, later while the mouse or the focus is on it. */
final class Toasts extends VBox {
    private static final Duration READABLE = Duration.seconds(7);
    private static final int AT_ONCE = 3;

    Toasts() {
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
    }

    void say(String text, String icon) {
        Label label = new Label(text);
        label.setWrapText(true);
        HBox toast = new HBox(Icons.of(icon), label);
        toast.getStyleClass().add("toast");
        toast.setMaxWidth(USE_PREF_SIZE);
        toast.setFocusTraversable(true);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(text);
        getChildren().add(toast);
        while (getChildren().size() > AT_ONCE) {
            getChildren().removeFirst();
        }
        toast.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        leaveLater(toast);
    }

    /** Puts the focus on the newest message, where a screen reader reads it; F8 does. */
    void focusNewest() {
        if (!getChildren().isEmpty()) {
            getChildren().getLast().requestFocus();
        }
    }

    private void leaveLater(Node toast) {
        PauseTransition pause = new PauseTransition(READABLE);
        pause.setOnFinished(event -> {
            if (toast.isHover() || toast.isFocused()) {
                pause.playFromStart();
            } else {
                getChildren().remove(toast);
            }
        });
        pause.play();
    }
}
