package org.folkmoot.store;

import org.jspecify.annotations.Nullable;

/** The tables could not be written or asked; the record is not touched by that, and filling them anew mends it. */
public final class TablesFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TablesFailed(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
