package org.folkmoot.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.folkmoot.journal.PlacedEntry;

/**
 * The last entry of each device.
 *
 * @param byDevice entry ids by device
 */
public record Lasts(SortedMap<String, String> byDevice) {
    /** Reads them off a record in the order of replay. */
    public static Lasts of(List<PlacedEntry> order) {
        SortedMap<String, String> lasts = new TreeMap<>();
        order.forEach(placed ->
                lasts.put(placed.entry().envelope().device(), placed.entry().id()));
        return new Lasts(lasts);
    }
}
