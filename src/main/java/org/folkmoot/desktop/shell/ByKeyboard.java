package org.folkmoot.desktop.shell;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Tells the style sheets whether somebody works with the keyboard, so that they see where they are also when the program
 * moved the focus for them. The toolkit itself draws that only after Tab.
 */
final class ByKeyboard {
    private static final PseudoClass BY_KEYBOARD = PseudoClass.getPseudoClass("by-keyboard");

    private final Node root;
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<MouseEvent> mouse = event -> set(false);

    private ByKeyboard(Node root) {
        this.root = root;
    }

    /** Watches the window that a node lies in, as long as it does; the node has {@code :by-keyboard} meanwhile. */
    static void watch(Node root) {
        ByKeyboard watching = new ByKeyboard(root);
        root.sceneProperty().subscribe(watching::move);
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            before.removeEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            now.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
        }
    }

    private void key(KeyEvent event) {
        if (!event.getCode().isModifierKey()) {
            set(true);
        }
    }

    private void set(boolean is) {
        root.pseudoClassStateChanged(BY_KEYBOARD, is);
    }
}
