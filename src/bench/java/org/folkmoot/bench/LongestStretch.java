package org.folkmoot.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Measures for how long the window's thread works without anybody else having a turn.
 *
 * <p>A question is put into the thread's queue again and again; what it worked between two of them is one stretch. A key
 * that somebody presses would have waited as long.
 */
final class LongestStretch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Time for the thread to do what it has to do, before it is asked again. */
    private static final Executor SOON = CompletableFuture.delayedExecutor(2, TimeUnit.MILLISECONDS);

    private long last;
    private long longest;

    /** Measures from now on, until the process ends. */
    void begin() {
        Platform.runLater(this::answer);
    }

    private void answer() {
        long now = THREADS.getCurrentThreadCpuTime();
        longest = last == 0 ? 0 : Math.max(longest, now - last);
        last = now;
        SOON.execute(this::begin);
    }

    /** Forgets what was until now; on the JavaFX thread. */
    void anew() {
        longest = 0;
        last = 0;
    }

    /** Returns the longest stretch in nanoseconds of CPU time; on the JavaFX thread. */
    long nanos() {
        return longest;
    }
}
