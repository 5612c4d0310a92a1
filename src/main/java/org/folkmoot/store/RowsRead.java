package org.folkmoot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a query, one after the other. */
final class RowsRead implements Iterator<@Nullable Object[]> {
    private final ResultSet rows;
    private final Consumer<@Nullable Object[]> seen;
    private final int columns;
    private boolean more;

    /**
     * Begins before the first row.
     *
     * @param seen sees each row as it is read
     */
    RowsRead(ResultSet rows, Consumer<@Nullable Object[]> seen) throws SQLException {
        this.rows = rows;
        this.seen = seen;
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
            seen.accept(row);
            return row;
        } catch (SQLException e) {
            throw new TablesFailed("a row could not be read", e);
        }
    }
}
