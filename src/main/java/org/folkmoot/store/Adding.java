package org.folkmoot.store;

import org.jspecify.annotations.Nullable;

/** Takes rows that are only ever added, each with a value for every column. */
interface Adding extends Rows {
    /** Adds a row: whole numbers, texts, truth values, or nothing. */
    void add(@Nullable Object... values);
}
