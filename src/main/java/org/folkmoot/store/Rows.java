package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Rows of some tables that wait to be written together. */
interface Rows {
    /** Writes what waits, within the transaction of the connection. */
    void flush(Connection connection) throws SQLException;

    /** Returns how many rows wait. */
    int waiting();
}
