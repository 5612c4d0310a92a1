package org.folkmoot.desktop.tour;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Uses the window as a person does, from a thread of its own: finds a control by its id, presses it, types into it, and
 * waits until the window shows what it waits for.
 */
final class Hand {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_AGAIN_NANOS = 10_000_000;
    private static final int RESTS = 15;

    private final Supplier<Scene> scene;
    private final BooleanSupplier resting;

    /**
     * Takes hold of the window; the scene may be another one later.
     *
     * @param resting tells whether everything that was asked behind the window is shown
     */
    Hand(Supplier<Scene> scene, BooleanSupplier resting) {
        this.scene = scene;
        this.resting = resting;
    }

    /** Presses a button, link or box; waits until it is there and can be pressed. */
    void press(String id) {
        await(id + " can be pressed", () -> find(id) instanceof ButtonBase button && !button.isDisabled());
        onScreen(() -> {
            if (find(id) instanceof ButtonBase button) {
                button.requestFocus();
                button.fire();
            }
            return Boolean.TRUE;
        });
    }

    /** Types a text in place of what stands in a field. */
    void type(String id, String text) {
        await(id + " is there", () -> find(id) instanceof TextInputControl field && !field.isDisabled());
        onScreen(() -> {
            if (find(id) instanceof TextInputControl field) {
                field.requestFocus();
                field.setText(text);
                field.positionCaret(text.length());
            }
            return Boolean.TRUE;
        });
    }

    /** Types a text and ends it with Enter. */
    void enter(String id, String text) {
        type(id, text);
        key(id, KeyCode.ENTER);
    }

    /** Presses a key in a control. */
    void key(String id, KeyCode code) {
        onScreen(() -> {
            Node node = find(id);
            if (node != null) {
                Event.fireEvent(node, key(KeyEvent.KEY_PRESSED, code));
                Event.fireEvent(node, key(KeyEvent.KEY_RELEASED, code));
                if (code == KeyCode.ENTER && node instanceof TextInputControl field) {
                    Event.fireEvent(field, new ActionEvent(field, field));
                }
            }
            return Boolean.TRUE;
        });
    }

    /** Waits until the window has a control of that id. */
    void awaitNode(String id) {
        await(id + " is shown", () -> find(id) != null);
    }

    /** Waits until the control of that id can be used. */
    void awaitEnabled(String id) {
        await(id + " can be used", () -> {
            Node node = find(id);
            return node != null && !node.isDisabled();
        });
    }

    /** Ticks lines of a list, one after the other, as by keyboard: the first that are wanted, and no more than so many. */
    void tick(String id, Predicate<Object> wanted, int most) {
        awaitNode(id);
        int ticked = 0;
        for (int line = 0; ticked < most; line++) {
            int at = line;
            if (onScreen(() -> choose(id, at, wanted))) {
                key(id, KeyCode.SPACE);
                ticked++;
            }
        }
    }

    private boolean choose(String id, int line, Predicate<Object> wanted) {
        if (find(id) instanceof ListView<?> list && wanted.test(list.getItems().get(line))) {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(line);
            return true;
        }
        return false;
    }

    /** Returns what stands in a label. */
    String text(String id) {
        awaitNode(id);
        return onScreen(() -> find(id) instanceof Labeled label ? label.getText() : "");
    }

    /** Waits until something is true on the JavaFX thread; throws when that takes a minute. */
    void await(String what, BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!onScreen(there::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain until " + what);
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    /** Waits until what was asked behind the window is shown, and lets whatever moves there come to rest. */
    void rest() {
        await("everything is shown", resting);
        for (int i = 0; i < RESTS; i++) {
            onScreen(() -> {
                scene.get().getRoot().applyCss();
                scene.get().getRoot().layout();
                return Boolean.TRUE;
            });
            LockSupport.parkNanos(LOOK_AGAIN_NANOS * 2);
        }
    }

    /** Runs something on the JavaFX thread and returns its answer. */
    <T> T onScreen(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the visible control of that id; on the JavaFX thread. */
    @Nullable
    Node find(String id) {
        for (Node node : scene.get().getRoot().lookupAll("#" + id)) {
            if (isShown(node)) {
                return node;
            }
        }
        return null;
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type, KeyCode code) {
        return new KeyEvent(type, "", "", code, false, false, false, false);
    }
}
