package org.folkmoot.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Semaphore;
import javafx.application.Platform;

/**
 * Measures for how long the window's thread works without anybody else having a turn.
 *
 * <p>A question is put into the thread's queue again and again; what it worked between two of them is one stretch. A key
 * that somebody presses would have waited as long.
 */
final class LongestStretch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long REST_MILLIS = 2;

    private final Semaphore answered = new Semaphore(0);
    private long last;
    private long longest;

    /** Begins to measure, until the process ends. */
    void begin() {
        Thread asking = new Thread(
                () -> {
                    try {
                        while (true) {
                            Platform.runLater(this::answer);
                            answered.acquire();
                            Thread.sleep(REST_MILLIS);
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "asking");
        asking.setDaemon(true);
        asking.start();
    }

    private void answer() {
        long now = THREADS.getCurrentThreadCpuTime();
        longest = last == 0 ? 0 : Math.max(longest, now - last);
        last = now;
        answered.release();
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
