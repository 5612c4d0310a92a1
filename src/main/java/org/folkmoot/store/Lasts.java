package org.folkmoot.store;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.folkmoot.journal.PlacedEntry;

/**
 * The last entry of each device, by which tables and minute book are compared.
 *
 * @param byDevice the entry's id by the device's key, both 64 hex digits
 */
public record Lasts(SortedMap<String, String> byDevice) {
    /** Of a record in which nothing is written. */
    public static final Lasts NONE = new Lasts(new TreeMap<>());

    /** Keeps its own copy. */
    public Lasts {
        byDevice = Collections.unmodifiableSortedMap(new TreeMap<>(byDevice));
    }

    /** Reads them off a record in the order of replay. */
    public static Lasts of(List<PlacedEntry> order) {
        SortedMap<String, String> lasts = new TreeMap<>();
        order.forEach(placed ->
                lasts.put(placed.entry().envelope().device(), placed.entry().id()));
        return new Lasts(lasts);
    }

    /** Returns these with another last entry of a device. */
    public Lasts with(String device, String entry) {
        SortedMap<String, String> more = new TreeMap<>(byDevice);
        more.put(device, entry);
        return new Lasts(more);
    }
}
