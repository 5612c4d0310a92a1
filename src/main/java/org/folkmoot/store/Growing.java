package org.folkmoot.store;

import java.util.Collections;

/**
 * Where the rows of those tables go that grow with every entry: rows that never change once they are there, and come in
 * the order of their first column.
 */
@FunctionalInterface
interface Growing {
    /** They are inserted. */
    Growing INSERTED = (table, columns) -> new Batch("insert into " + table + " (" + columns + ") values ("
            + String.join(", ", Collections.nCopies(columns.split(",", -1).length, "?")) + ")");

    /**
     * Returns what takes the rows of a table.
     *
     * @param columns the columns of a row, in the order of its values
     */
    Adding of(String table, String columns);
}
