package org.folkmoot.desktop.screens;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** One full page of the window, made once and shown many times. */
public interface Screen {
    /** Returns its title in words, for the window's title, the way back and screen readers. */
    String title();

    /** Returns the page itself; always the same one. */
    Parent root();

    /**
     * Is called each time the screen is shown: ask for what it shows, and watch what may change.
     *
     * @param held whatever is added here is released by itself when the screen is left
     */
    void attach(Subscriptions held);

    /**
     * Returns what has the keyboard focus once the screen is shown; asked after each {@link #attach}. It may come into the
     * page later, with an answer that is still awaited. Null when the page leaves the focus where it is.
     */
    default @Nullable Node focusFirst() {
        return null;
    }

    /** Is called when the screen is left, after everything held was released; seldom needed. */
    default void detach() {}
}
