package org.folkmoot.desktop.work;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A job under way, as the window shows it; its properties change on the JavaFX thread only. */
public final class Running {
    private record Step(String what, double fraction) {}

    private final String title;
    private final Executor screen;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<@Nullable Step> newest = new AtomicReference<>();
    private final ReadOnlyStringWrapper says = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper(false);

    Running(String title, Executor screen) {
        this.title = title;
        this.screen = screen;
    }

    /** Returns what the work is, in words. */
    public String title() {
        return title;
    }

    /** Returns what is being done just now, in words. */
    public ReadOnlyStringProperty says() {
        return says.getReadOnlyProperty();
    }

    /** Returns how far it is, 0 to 1; below 0 when nobody knows. */
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /** Tells whether it has ended, in whatever way. */
    public ReadOnlyBooleanProperty over() {
        return over.getReadOnlyProperty();
    }

    /** Asks the job to stop at its next safe place. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Tells whether somebody asked it to stop. */
    public boolean cancelled() {
        return cancelled.get();
    }

    void end() {
        over.set(true);
    }

    Progress progress() {
        return new Progress() {
            @Override
            public void says(String what, long done, long of) {
                Step step = new Step(what, of > 0 ? (double) done / of : -1);
                if (newest.getAndSet(step) == null) {
                    screen.execute(Running.this::showNewest);
                }
            }

            @Override
            public boolean cancelled() {
                return cancelled.get();
            }
        };
    }

    private void showNewest() {
        Step step = newest.getAndSet(null);
        if (step != null) {
            says.set(step.what());
            fraction.set(step.fraction());
        }
    }
}
