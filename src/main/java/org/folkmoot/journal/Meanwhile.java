package org.folkmoot.journal;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * Something that is read on another processor meanwhile, or by whoever needs it first: nothing depends on how many
 * threads there are.
 *
 * @param <T> what it comes to
 */
public final class Meanwhile<T> {
    private final FutureTask<T> task;

    private Meanwhile(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins as soon as another processor is free. */
    public static <T> Meanwhile<T> begin(Callable<T> reading) {
        FutureTask<T> task = new FutureTask<>(reading);
        ForkJoinPool.commonPool().execute(task);
        return new Meanwhile<>(task);
    }

    /** Reads it here, unless another thread has begun. */
    void help() {
        task.run();
    }

    /** Tells whether it is read. */
    boolean isDone() {
        return task.isDone();
    }

    /** Lets it be, if nobody has begun. */
    void forget() {
        task.cancel(false);
    }

    /**
     * Returns what it comes to, as soon as it is read.
     *
     * @throws IOException when reading failed so, or was interrupted
     */
    public T result() throws IOException {
        help();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException trouble) {
                throw trouble;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
