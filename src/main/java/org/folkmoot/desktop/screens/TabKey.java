package org.folkmoot.desktop.screens;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** No text here needs tabs, and a field that swallows them holds everybody who has no mouse. */
public final class TabKey {
    private TabKey() {}

    /** Goes on from a text of several lines, or back, when the Tab key is pressed in it; takes no other key. */
    public static void leave(KeyEvent event) {
        boolean plain = !(event.isControlDown() || event.isAltDown() || event.isMetaDown());
        if (plain && event.getCode() == KeyCode.TAB && event.getTarget() instanceof TextArea field) {
            field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
