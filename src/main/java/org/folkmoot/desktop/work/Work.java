package org.folkmoot.desktop.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Runs jobs behind the window and brings their results, or what went wrong, back to it. */
public final class Work {
    private final Executor background;
    private final Executor screen;
    private final Consumer<Throwable> unforeseen;
    private final ObservableList<Running> shown = FXCollections.observableArrayList();
    private final AtomicInteger underWay = new AtomicInteger();

    /**
     * Composes work from where it runs and where its results are shown.
     *
     * @param background runs jobs; never interrupts them
     * @param screen runs what touches the window, in order
     * @param unforeseen is told, on the screen's thread, each exception that a job or its follower threw
     */
    public Work(Executor background, Executor screen, Consumer<Throwable> unforeseen) {
        this.background = background;
        this.screen = screen;
        this.unforeseen = unforeseen;
    }

    /** Returns work on daemon threads, shown on the JavaFX thread. */
    public static Work behindTheWindow(Consumer<Throwable> unforeseen) {
        ExecutorService threads = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("work-", 1).factory());
        return new Work(threads, Platform::runLater, unforeseen);
    }

    /** Returns the jobs under way that are shown with a card and a way to stop them. */
    public ObservableList<Running> shown() {
        return shown;
    }

    /** Tells whether nothing is under way: everything that was asked behind the window has been answered and shown. */
    public boolean isResting() {
        return underWay.get() == 0;
    }

    /**
     * Runs a job that a person waits for; it is shown with its progress and can be cancelled.
     *
     * @param title what the work is, in words
     * @param done takes the result on the JavaFX thread; not called when the job was cancelled or failed
     */
    public <T extends @Nullable Object> Running start(String title, Job<T> job, Consumer<? super T> done) {
        Running running = new Running(title, screen);
        shown.add(running);
        run(running, job, done);
        return running;
    }

    /** Runs a short question behind the window without showing it, such as what a screen asks when it opens. */
    public <T extends @Nullable Object> Running quietly(Job<T> job, Consumer<? super T> done) {
        Running running = new Running("", screen);
        run(running, job, done);
        return running;
    }

    private <T extends @Nullable Object> void run(Running running, Job<T> job, Consumer<? super T> done) {
        underWay.incrementAndGet();
        background.execute(() -> {
            try {
                T result = job.run(running.progress());
                screen.execute(() -> finish(running, () -> done.accept(result)));
            } catch (CancellationException e) {
                screen.execute(() -> finish(running, () -> {}));
            } catch (Throwable e) {
                // also errors: a full memory during an import must not look like an import that never ends
                screen.execute(() -> finish(running, () -> unforeseen.accept(e)));
            }
        });
    }

    private void finish(Running running, Runnable follower) {
        shown.remove(running);
        running.end();
        try {
            follower.run();
        } catch (RuntimeException e) {
            unforeseen.accept(e);
        } finally {
            // last: what follows from an answer may ask again
            underWay.decrementAndGet();
        }
    }
}
