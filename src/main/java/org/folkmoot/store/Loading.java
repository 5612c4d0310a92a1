package org.folkmoot.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads what the writers must know of earlier rows. */
final class Loading {
    private Loading() {}

    /** Shows every row of a query. */
    static void each(Connection connection, String sql, Seen seen) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                seen.row(rows);
            }
        }
    }

    /** Returns the only number that a query finds. */
    static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Sees a row. */
    interface Seen {
        /** The next row. */
        void row(ResultSet row) throws SQLException;
    }
}
