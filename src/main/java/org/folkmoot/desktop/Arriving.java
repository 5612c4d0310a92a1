package org.folkmoot.desktop;

import org.folkmoot.desk.Desk;
import org.folkmoot.sample.StoryClock;
import org.jspecify.annotations.Nullable;

/** Shows an assembly that is open now. */
@FunctionalInterface
interface Arriving {
    /**
     * Shows it.
     *
     * @param passing the folder that is thrown away when the assembly is closed; null when it stays
     * @param clock the clock of the desk when somebody moves it on by hand, as that of the sample; null when time goes by
     *     itself
     */
    void arrive(Desk desk, Coming as, @Nullable PassingFolder passing, @Nullable StoryClock clock);
}
