package org.folkmoot.desktop.work;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions that come faster than their answers, as when somebody types: one is answered at a time, and of
 * those that came meanwhile only the newest. So nothing waits for a clock, and a slow answer never shows after a newer
 * one. To be used on the JavaFX thread.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class Asking<Q, A> {
    /** Answers a question on a background thread. */
    @FunctionalInterface
    public interface Answerer<Q, A> {
        /** Answers; may give up early with anything when {@code stale} says that nobody wants the answer. */
        A answer(Q question, BooleanSupplier stale) throws Exception;
    }

    private final Work work;
    private final Answerer<Q, A> answerer;
    private final Consumer<A> show;
    private @Nullable Running current;
    private @Nullable Q next;

    /** Prepares to answer in the background and show on the JavaFX thread. */
    public Asking(Work work, Answerer<Q, A> answerer, Consumer<A> show) {
        this.work = work;
        this.answerer = answerer;
        this.show = show;
    }

    /** Asks; whatever was asked before and is not shown yet will not be shown. */
    public void ask(Q question) {
        Running running = current;
        if (running != null) {
            next = question;
            running.cancel();
            return;
        }
        begin(question);
    }

    private void begin(Q question) {
        next = null;
        Running[] mine = new Running[1];
        Running running = work.quietly(
                progress -> answerer.answer(question, progress::cancelled), answer -> answered(mine[0], answer));
        mine[0] = running;
        current = running;
        running.over().subscribe(over -> {
            if (over) {
                ended();
            }
        });
    }

    private void answered(@Nullable Running running, A answer) {
        if (running != null && !running.cancelled()) {
            show.accept(answer);
        }
    }

    private void ended() {
        current = null;
        Q waiting = next;
        if (waiting != null) {
            begin(waiting);
        }
    }
}
