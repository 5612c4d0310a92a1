package org.folkmoot.journal.codec;

import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.json.Cursor;
import org.jspecify.annotations.Nullable;

/** An act's components, whose kind is known only from what stands behind them. */
public sealed interface Body {
    /**
     * To be written.
     *
     * @param act what they are the components of
     */
    record Written(Act act) implements Body {}

    /**
     * Found in the bytes.
     *
     * @param in stands at its beginning and ends where it ends
     * @param kind the kind as which it could be read, that of the entry before; or null
     * @param act what it says if it is of that kind; or null
     */
    record Found(Cursor in, @Nullable String kind, @Nullable Act act) implements Body {}
}
