package org.folkmoot.desktop.work;

import java.util.concurrent.CancellationException;

/** What a {@link Job} tells about itself while it runs; may be called from its thread as often as it likes. */
public interface Progress {
    /**
     * Tells what is being done and how far it is.
     *
     * @param what in words for a person
     * @param done how much is done, from 0
     * @param of how much there is in all; 0 or less when nobody knows
     */
    void says(String what, long done, long of);

    /** Tells whether somebody asked to stop. */
    boolean cancelled();

    /** Leaves the job when somebody asked to stop; call it where nothing is half done. */
    default void stopIfCancelled() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
