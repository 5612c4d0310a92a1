package org.folkmoot.desktop.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Finds things by what somebody typed; asked on a background thread. */
@FunctionalInterface
public interface Finder {
    /**
     * Returns what fits, best first, at most about twenty.
     *
     * @param typed what stands in the search box; empty when it was only opened
     * @param stale tells that nobody wants the answer any more
     */
    List<Finding> find(String typed, BooleanSupplier stale);

    /** Returns a finder that asks several, one after the other. */
    static Finder of(List<Finder> finders) {
        List<Finder> all = List.copyOf(finders);
        return (typed, stale) -> {
            List<Finding> found = new ArrayList<>();
            for (Finder finder : all) {
                if (!stale.getAsBoolean()) {
                    found.addAll(finder.find(typed, stale));
                }
            }
            return found;
        };
    }
}
