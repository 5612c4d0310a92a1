package org.folkmoot.store;

import org.jspecify.annotations.Nullable;

/** Takes rows that take the place of earlier ones with the same key. */
interface Putting extends Rows {
    /** Puts a row, with a value for every column, in the place of any with the same key. */
    void put(@Nullable Object... values);
}
