package org.folkmoot.desktop.map;

import java.util.OptionalInt;
import javafx.scene.input.KeyEvent;
import org.folkmoot.drawing.Camera;
import org.jspecify.annotations.Nullable;

/** The map by keyboard: Tab from person to person in the order of names, Enter, arrows, plus, minus, 0, Escape. */
final class MapKeys {
    private static final double PAN = 60;
    private static final double STEP = 1.35;

    private final MapSurface map;
    private final MapSpeech speech;
    private @Nullable TrustView view;
    private boolean putDown;

    MapKeys(MapSurface map, MapSpeech speech) {
        this.map = map;
        this.speech = speech;
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        map.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        map.focusedProperty().subscribe(focused -> {
            putDown = false;
            if (!focused) {
                map.take(OptionalInt.empty());
            }
        });
    }

    /** Walks among other people from now on. */
    void show(TrustView other) {
        view = other;
    }

    /** Closer or farther away, in the middle of the map. */
    void zoom(boolean closer) {
        Camera now = map.camera();
        map.fly(now.zoomed(now.width() / 2.0, now.height() / 2.0, closer ? STEP : 1 / STEP));
    }

    private void pressed(KeyEvent event) {
        boolean taken =
                switch (event.getCode()) {
                    case TAB -> !event.isShortcutDown() && walk(!event.isShiftDown());
                    case ENTER, SPACE -> choose();
                    case ESCAPE -> putDown();
                    case LEFT -> pan(PAN, 0);
                    case RIGHT -> pan(-PAN, 0);
                    case UP -> pan(0, PAN);
                    case DOWN -> pan(0, -PAN);
                    default -> false;
                };
        if (taken && !event.isAltDown()) {
            event.consume();
        }
    }

    /** Signs are taken as typed: where they lie on the keyboard differs from country to country. */
    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "+" -> zoom(true);
            case "-", "−" -> zoom(false);
            case "0" -> map.showEverybody();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean walk(boolean forwards) {
        TrustView people = view;
        if (people == null || putDown) {
            return false;
        }
        OptionalInt from = map.atHand().get().isPresent()
                ? map.atHand().get()
                : map.selected().get();
        OptionalInt next = forwards ? people.after(from) : people.before(from);
        map.take(next);
        next.ifPresent(person -> {
            map.bringIntoView(person);
            speech.say(person);
        });
        return next.isPresent();
    }

    private boolean choose() {
        OptionalInt person = map.atHand().get();
        if (person.isPresent()) {
            map.selected().set(person);
        }
        return person.isPresent();
    }

    private boolean putDown() {
        if (map.atHand().get().isPresent()) {
            map.take(OptionalInt.empty());
            putDown = true;
            speech.saysMap();
            return true;
        }
        boolean somebody = map.selected().get().isPresent();
        map.selected().set(OptionalInt.empty());
        return somebody;
    }

    private boolean pan(double dx, double dy) {
        map.turn(map.camera().dragged(dx, dy));
        return true;
    }
}
