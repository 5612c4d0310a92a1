package org.folkmoot.store;

import java.util.List;
import java.util.Map;
import org.folkmoot.terms.Sentence;

/**
 * What came of comparing tables with the record.
 *
 * @param rows how many rows of each table follow from the record and were compared
 * @param differences what differs, at most a hundred
 * @param different how many things differ
 * @param movements what the tables' own movements come to
 * @param whole false when the comparison was stopped before its end
 */
public record Compared(
        Map<String, Long> rows, List<Sentence> differences, long different, AddedUp movements, boolean whole) {
    /** Keeps its own copies. */
    public Compared {
        rows = Map.copyOf(rows);
        differences = List.copyOf(differences);
    }

    /** Returns how many rows were compared in all tables together. */
    public long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many movements of circles were compared. */
    public long movementRows() {
        return rows.getOrDefault(Schema.MOVEMENTS, 0L);
    }

    /** Returns how many lines of the ledger were compared. */
    public long ledgerRows() {
        return rows.getOrDefault(Schema.LEDGER, 0L);
    }
}
