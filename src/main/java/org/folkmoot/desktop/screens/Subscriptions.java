package org.folkmoot.desktop.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** What a screen watches while it is shown; released together, the last first. */
public final class Subscriptions {
    private final List<Subscription> held = new ArrayList<>();
    private boolean released;

    /** Keeps something to be let go when the screen is left; lets go at once when it was left already. */
    public void add(Subscription subscription) {
        if (released) {
            subscription.unsubscribe();
        } else {
            held.add(subscription);
        }
    }

    /** Watches a value, beginning with what it is now. */
    public <T> void watch(ObservableValue<T> value, Consumer<? super T> watcher) {
        add(value.subscribe(watcher::accept));
    }

    /** Tells whether the screen was left. */
    public boolean released() {
        return released;
    }

    /** Lets go of everything. */
    public void release() {
        released = true;
        for (Subscription subscription : held.reversed()) {
            subscription.unsubscribe();
        }
        held.clear();
    }
}
