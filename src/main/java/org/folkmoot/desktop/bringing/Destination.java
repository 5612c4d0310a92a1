package org.folkmoot.desktop.bringing;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.imports.Basis;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.imports.Whom;
import org.jspecify.annotations.Nullable;

/** Where the good rows of files go. */
public interface Destination {
    /** Tells whether an assembly is being founded; otherwise everybody new only asks to join. */
    boolean founds();

    /** Returns what finds out who is there already; asked for on the JavaFX thread, run behind the window. */
    Supplier<Basis> basis();

    /** Returns the name of somebody who is there already; behind the window. */
    String name(Whom known);

    /** Returns where ticked personal columns are kept, in words. */
    String keptWhere();

    /** Returns who records now, or an empty text when nobody does. */
    String recorder();

    /**
     * Watches what is there, while the page is shown.
     *
     * @param changed runs when what is there has changed since it was asked for
     * @param whyNot takes why nothing can be taken now, in words; empty when it can
     */
    void follow(Subscriptions held, Runnable changed, Consumer<String> whyNot);

    /**
     * Takes what was previewed.
     *
     * @param taken runs on the JavaFX thread once it is taken, with what a person should know beside it, in words,
     *     mostly empty; never when it was cancelled or refused
     * @return the work under way, or null when it was done at once
     */
    @Nullable
    Running take(ImportPlan plan, Consumer<String> taken);
}
