package org.folkmoot.desktop.screens;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Who gets the keyboard focus, and when.
 *
 * <p>A wish is granted at once when what it names can hold the focus, and otherwise at the end of the first layout after
 * which it can. The newest wish replaces the one before; it is granted once, and it falls as soon as a person chooses for
 * themselves: presses the mouse or Tab, or moves the focus in any other way. While a sheet lies over the page the focus
 * stays inside it, and wishes for the page wait until it is taken away.
 */
public final class Focus {
    private final Parent ground;
    private final Runnable laidOut = this::grant;
    private final ChangeListener<@Nullable Node> moved = (seen, was, now) -> moved(was, now);
    private final EventHandler<InputEvent> pressed = this::pressed;
    private @Nullable Supplier<@Nullable Node> wish;
    private @Nullable Parent sheet;
    private @Nullable Node back;
    private boolean granting;

    /**
     * Gives the focus in a window.
     *
     * @param ground all that the window shows; it may come into its scene later
     */
    public Focus(Parent ground) {
        this.ground = ground;
        ground.sceneProperty().subscribe(this::enter);
        Scene scene = ground.getScene();
        if (scene != null) {
            enter(null, scene);
        }
    }

    /** Wishes that this has the focus, now or as soon as it can hold it; under a sheet, when the sheet is taken away. */
    public void give(Node target) {
        layOut();
        Parent over = sheet;
        if (over == null || isInside(over, target)) {
            wish(() -> target);
        } else if (back == null || canHold(target)) {
            // a page that is no longer shown must not take the way back from the one that is
            back = target;
        }
    }

    /** Lets a wish fall that is not granted yet, as when the page that had it is left. */
    public void forget() {
        wish = null;
        back = null;
    }

    /** Keeps the focus inside a sheet from now on, beginning with its first field or its default button. */
    public void keepInside(Parent over) {
        Scene scene = ground.getScene();
        Supplier<@Nullable Node> waiting = wish;
        if (sheet == null) {
            back = waiting != null ? waiting.get() : scene == null ? null : scene.getFocusOwner();
        }
        sheet = over;
        layOut();
        wish(() -> first(over));
    }

    /** Lets the focus out of the sheet and gives it back to where it was, or to what the page has wished since. */
    public void letOut() {
        Node before = back;
        sheet = null;
        forget();
        // what is gone by now must not take the focus from somebody when it comes again
        if (before != null && before.getScene() == ground.getScene()) {
            give(before);
        }
    }

    private void enter(@Nullable Scene was, @Nullable Scene now) {
        if (was != null) {
            was.removePostLayoutPulseListener(laidOut);
            was.focusOwnerProperty().removeListener(moved);
            was.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
            was.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(laidOut);
            now.focusOwnerProperty().addListener(moved);
            now.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
            now.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        }
    }

    /** What lies in a scroll pane is in the window only once the pane has its skin. */
    private void layOut() {
        if (ground.getScene() != null) {
            ground.applyCss();
            ground.layout();
        }
    }

    private void wish(Supplier<@Nullable Node> target) {
        wish = target;
        grant();
        if (wish != null) {
            Platform.requestNextPulse();
        }
    }

    private void grant() {
        Supplier<@Nullable Node> wished = wish;
        Node target = wished == null || granting ? null : wished.get();
        if (target != null && canHold(target)) {
            granting = true;
            try {
                target.requestFocus();
            } finally {
                granting = false;
            }
            // a field made of several parts hands the focus on to one of them
            if (isInside(target, target.getScene().getFocusOwner())) {
                wish = null;
                InSight.bring(target);
            }
        }
    }

    private void moved(@Nullable Node was, @Nullable Node now) {
        Parent over = sheet;
        if (granting) {
            return;
        }
        if (over != null && !isInside(over, now)) {
            wish = () -> first(over);
            if (now != null) {
                grant();
            } else {
                // something in the sheet is just being replaced; what comes instead is there after the next layout
                Platform.requestNextPulse();
            }
        } else if (was != null && now != null && canHold(was)) {
            // where the focus was is still there, so it was not the window that looked for another place
            wish = null;
        }
    }

    private void pressed(InputEvent event) {
        // other keys go on to whoever has the focus and say nothing about where it should be
        if (!(event instanceof KeyEvent key) || key.getCode() == KeyCode.TAB) {
            wish = null;
        }
        // a sheet says itself what comes after its text
        if (sheet == null && event instanceof KeyEvent key) {
            TabKey.leave(key);
        }
    }

    private boolean canHold(Node node) {
        if (node.getScene() == null || node.getScene() != ground.getScene() || node.isDisabled()) {
            return false;
        }
        Node each = node;
        while (each != null && each.isVisible()) {
            each = each.getParent();
        }
        return each == null;
    }

    private static boolean isInside(Node outer, @Nullable Node node) {
        Node each = node;
        while (each != null && each != outer) {
            each = each.getParent();
        }
        return each != null;
    }

    /** Returns the first field or default button in a sheet, or else its first control. */
    private @Nullable Node first(Parent over) {
        Node any = null;
        Deque<Node> ahead = new ArrayDeque<>(over.getChildrenUnmodifiable());
        while (!ahead.isEmpty()) {
            Node node = ahead.pop();
            if (node.isFocusTraversable() && canHold(node)) {
                if (node instanceof TextInputControl field && field.isEditable()
                        || node instanceof Button button && button.isDefaultButton()) {
                    return node;
                }
                any = any == null ? node : any;
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().reversed().forEach(ahead::push);
            }
        }
        return any;
    }
}
