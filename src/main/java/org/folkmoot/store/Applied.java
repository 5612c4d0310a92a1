package org.folkmoot.store;

import java.util.List;
import org.folkmoot.assembly.Effect;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Texts;

/**
 * An entry that counts, with all that follows from it.
 *
 * @param entry the entry
 * @param texts what people typed with it, or {@link Texts#NONE}
 * @param effects the facts that follow
 */
public record Applied(Entry entry, Texts texts, List<Effect> effects) {}
