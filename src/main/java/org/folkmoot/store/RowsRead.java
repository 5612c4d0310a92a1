package org.folkmoot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a query, each copied, one after the other. */
final class RowsRead implements Iterator<@Nullable Object[]> {
    private final ResultSet rows;
    private final int columns;
    private boolean more;

    /** Begins before the first row. */
    RowsRead(ResultSet rows) throws SQLException {
        this.rows = rows;
        this.columns = rows.getMetaData().getColumnCount();
        this.more = rows.next();
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public @Nullable Object[] next() {
        if (!more) {
            throw new NoSuchElementException();
        }
        try {
            @Nullable Object[] row = new Object[columns];
            for (int i = 0; i < columns; i++) {
                row[i] = rows.getObject(i + 1);
            }
            more = rows.next();
            return row;
        } catch (SQLException e) {
            throw new TablesFailed("a row could not be read", e);
        }
    }
}
