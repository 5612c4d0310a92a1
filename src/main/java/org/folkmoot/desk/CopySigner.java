package org.folkmoot.desk;

import org.folkmoot.journal.Seal;
import org.folkmoot.journal.Tip;
import org.jspecify.annotations.Nullable;

/** Signs copies with this device's key, if it has one here. */
public interface CopySigner {
    /** Returns where this device's chain stands, or null when it does not write here. */
    @Nullable
    Tip tip();

    /** Signs; throws {@link IllegalStateException} when this device does not write here. */
    Seal sign(Seal.Terms terms);
}
