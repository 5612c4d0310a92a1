package org.folkmoot.desktop;

import org.folkmoot.desk.Desk;
import org.jspecify.annotations.Nullable;

/** Shows an assembly that is open now. */
@FunctionalInterface
interface Arriving {
    /**
     * Shows it.
     *
     * @param passing the folder that is thrown away when the assembly is closed; null when it stays
     */
    void arrive(Desk desk, Coming as, @Nullable PassingFolder passing);
}
