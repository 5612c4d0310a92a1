package org.folkmoot.sample;

import java.util.function.LongSupplier;

/** A clock that only a story moves, and only forward. */
public final class StoryClock implements LongSupplier {
    private long now;

    /** Begins at a moment given in unix seconds. */
    public StoryClock(long now) {
        this.now = now;
    }

    /** Returns the moment, unix seconds. */
    public synchronized long now() {
        return now;
    }

    /** Goes on to a moment; throws {@link IllegalArgumentException} for an earlier one. */
    public synchronized void set(long moment) {
        if (moment < now) {
            throw new IllegalArgumentException("time does not go back: " + moment + " < " + now);
        }
        now = moment;
    }

    @Override
    public long getAsLong() {
        return now();
    }
}
