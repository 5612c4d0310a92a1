package org.folkmoot.desktop.screens;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Which screen is shown, which came before it, and the attaching and releasing that goes with it. */
public final class Pages {
    private final Map<Place, Supplier<Screen>> makers = new EnumMap<>(Place.class);
    private final Map<Place, Screen> made = new EnumMap<>(Place.class);
    private final Deque<Screen> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Screen> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final Consumer<Node> focus;
    private Subscriptions held = new Subscriptions();

    /**
     * Begins with nothing shown.
     *
     * @param makers makers of the places' screens; each is called when somebody first goes there
     * @param focus takes what has the focus on a page that is shown
     */
    public Pages(Map<Place, Supplier<Screen>> makers, Consumer<Node> focus) {
        this.makers.putAll(makers);
        this.focus = focus;
    }

    /** Returns the screen that is shown; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Screen> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Returns the place of the navigation that the shown screen belongs to; null when to none. */
    public ReadOnlyObjectProperty<@Nullable Place> place() {
        return place.getReadOnlyProperty();
    }

    /** Tells what a step back leads to; null when nowhere. */
    public @Nullable Screen previous() {
        return before.peek();
    }

    /** Goes to a place, forgetting the way back. */
    public void go(Place where) {
        Supplier<Screen> maker = makers.get(where);
        if (maker == null) {
            return;
        }
        Screen screen = made.get(where);
        if (screen == null) {
            screen = maker.get();
            made.put(where, screen);
        }
        before.clear();
        place.set(where);
        change(screen);
    }

    /** Shows a screen outside the navigation with no way back, such as the welcome. */
    public void only(Screen screen) {
        before.clear();
        place.set(null);
        change(screen);
    }

    /** Shows a screen one step deeper. */
    public void open(Screen screen) {
        Screen now = shown.get();
        if (now != null) {
            before.push(now);
        }
        change(screen);
    }

    /** Goes one step back; does nothing when there is none. */
    public void back() {
        Screen previous = before.poll();
        if (previous != null) {
            change(previous);
        }
    }

    /** Leaves the shown screen for good and forgets all screens. */
    public void close() {
        leave();
        shown.set(null);
        made.clear();
        before.clear();
    }

    private void change(Screen next) {
        leave();
        held = new Subscriptions();
        shown.set(next);
        next.attach(held);
        Node first = next.focusFirst();
        if (first != null) {
            focus.accept(first);
        }
    }

    private void leave() {
        held.release();
        Screen now = shown.get();
        if (now != null) {
            now.detach();
        }
    }
}
