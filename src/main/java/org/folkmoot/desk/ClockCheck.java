package org.folkmoot.desk;

import java.util.function.LongSupplier;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Compares this computer's clock with the record, and remembers that a person said it is right.
 *
 * <p>That word holds for the clock as it then was and as it runs on; when it jumps, the person is asked again. Safe for
 * use by several threads.
 */
final class ClockCheck {
    /** A clock is set right by some seconds now and then; nobody needs to be asked about that. */
    private static final long SMALL_STEP_BACK = 120;

    private static final long LONG_PAUSE = 40 * Day.SECONDS;

    private final LongSupplier clock;
    private @Nullable Long confirmed;

    ClockCheck(LongSupplier clock) {
        this.clock = clock;
    }

    /** Returns why the clock needs a person's word, or null; {@code latest} is the moment of the newest entry. */
    synchronized @Nullable Sentence doubt(long latest) {
        long now = clock.getAsLong();
        Long word = confirmed;
        long earliest = (word == null ? latest : Math.min(word, latest)) - SMALL_STEP_BACK;
        long last = (word == null ? latest : Math.max(word, latest)) + LONG_PAUSE;
        if (now < earliest) {
            return Sentence.of("desk.clock-earlier", Day.of(now), Day.of(latest));
        }
        return now > last ? Sentence.of("desk.clock-later", Day.of(now), Day.of(latest)) : null;
    }

    /** A person says that the clock is right as it is. */
    synchronized void confirm() {
        confirmed = clock.getAsLong();
    }
}
