package org.folkmoot.journal.codec;

import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.Unreadable;

/** How values of one type are written as JSON; each value has one written form and each written form one value. */
interface Shape<T> {
    /** Writes a value; throws {@link IllegalArgumentException} when it has no written form. */
    void write(T value, CanonicalWriter out);

    /** Reads a value in its one written form from where it begins, and leaves the cursor behind it. */
    T read(Cursor in) throws Unreadable;
}
