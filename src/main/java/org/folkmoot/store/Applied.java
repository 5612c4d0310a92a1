package org.folkmoot.store;

import java.util.List;
import org.folkmoot.assembly.Effect;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Texts;

/**
 * An entry of the record with what it came to.
 *
 * <p>An entry that was refused in replay is handed over too, without effects: it is part of the record, and its device's
 * last entry must be known.
 *
 * @param entry the entry
 * @param texts its personal part; {@link Texts#NONE} when it has none or it was removed
 * @param effects what followed from it, in order; none when it does not count
 */
public record Applied(Entry entry, Texts texts, List<Effect> effects) {
    /** Keeps its own copy. */
    public Applied {
        effects = List.copyOf(effects);
    }
}
