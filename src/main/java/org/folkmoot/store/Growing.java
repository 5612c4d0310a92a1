package org.folkmoot.store;

import java.util.Collections;

/** Where the rows of those tables go that grow with every entry: into them, or beside them to be compared. */
interface Growing {
    /** They are inserted. */
    Growing INSERTED = new Growing() {
        @Override
        public Adding adding(String table, String columns) {
            return new Batch(insert(table, columns));
        }

        @Override
        public Putting putting(String table, String columns) {
            String key = columns.substring(0, columns.indexOf(','));
            return new Replacing(1, "delete from " + table + " where " + key + " = ?", insert(table, columns));
        }

        private static String insert(String table, String columns) {
            String places = String.join(", ", Collections.nCopies(columns.split(",", -1).length, "?"));
            return "insert into " + table + " (" + columns + ") values (" + places + ")";
        }
    };

    /**
     * Returns what takes the rows of a table that never change once they are there; they come in the order of their first
     * column, a whole number.
     *
     * @param columns the columns of a row, in the order of its values
     */
    Adding adding(String table, String columns);

    /**
     * Returns what takes the rows of a table in which a row is told from the others by its first column.
     *
     * @param columns the columns of a row, in the order of its values
     */
    Putting putting(String table, String columns);
}
