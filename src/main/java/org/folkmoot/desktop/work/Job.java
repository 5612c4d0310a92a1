package org.folkmoot.desktop.work;

import org.jspecify.annotations.Nullable;

/**
 * Something that takes long: a plain function, run on a background thread, that knows nothing of any window.
 *
 * @param <T> what comes out of it
 */
@FunctionalInterface
public interface Job<T extends @Nullable Object> {
    /** Does the work, telling now and then how far it is and stopping when it is no longer wanted. */
    T run(Progress progress) throws Exception;
}
