package org.folkmoot.desktop.shell;

import java.util.Collection;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.Mnemonic;
import org.jspecify.annotations.Nullable;

/**
 * The underlined letters while a sheet lies over the page: they lead to what is on the sheet, and never to what lies under
 * it, whose letters JavaFX would follow also where nobody can click.
 */
final class SheetLetters implements EventHandler<KeyEvent> {
    private final Parent over;

    private SheetLetters(Parent over) {
        this.over = over;
    }

    /** Keeps letters inside a layer for as long as it is seen. They are caught at the window: its scene follows them first. */
    static void keepInside(Parent over) {
        SheetLetters letters = new SheetLetters(over);
        over.sceneProperty().flatMap(Scene::windowProperty).subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.ANY, letters);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.ANY, letters);
            }
        });
    }

    @Override
    public void handle(KeyEvent event) {
        Scene scene = over.getScene();
        if (!event.isAltDown() || scene == null || !over.isVisible()) {
            return;
        }
        List<Mnemonic> all = scene.getMnemonics().entrySet().stream()
                .filter(each -> each.getKey().match(event))
                .map(each -> each.getValue())
                .flatMap(Collection::stream)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        event.consume();
        // with Ctrl and Alt together some keyboards write letters of their own
        if (event.getEventType() == KeyEvent.KEY_PRESSED && !event.isControlDown()) {
            all.stream()
                    .filter(each -> isInside(each.getNode()) && !each.getNode().isDisabled())
                    .findFirst()
                    .ifPresent(each -> {
                        each.getNode().requestFocus();
                        each.fire();
                    });
        }
    }

    private boolean isInside(@Nullable Node node) {
        Node each = node;
        while (each != null && each != over && each.isVisible()) {
            each = each.getParent();
        }
        return each == over;
    }
}
