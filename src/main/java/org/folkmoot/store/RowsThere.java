package org.folkmoot.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows that a table has, one after the other; a cell is asked for as what it should be, and most are never copied. */
final class RowsThere {
    private final ResultSet rows;
    private final Loading.Seen seen;

    /**
     * Begins before the first row.
     *
     * @param seen sees each row as it is come to
     */
    RowsThere(ResultSet rows, Loading.Seen seen) {
        this.rows = rows;
        this.seen = seen;
    }

    /** Goes on to the next row; false when there is none. */
    boolean next() throws SQLException {
        if (!rows.next()) {
            return false;
        }
        seen.row(rows);
        return true;
    }

    /** Returns what stands in a column, from 0. */
    @Nullable
    Object cell(int column) throws SQLException {
        return rows.getObject(column + 1);
    }

    /** Tells whether a column, from 0, holds this; a number is the same whether it is an int or a long. */
    boolean holds(int column, @Nullable Object expected) throws SQLException {
        int place = column + 1;
        return switch (expected) {
            case null -> rows.getObject(place) == null;
            case Long number -> rows.getLong(place) == number && !rows.wasNull();
            case Integer number -> rows.getLong(place) == number && !rows.wasNull();
            case Boolean truth -> rows.getBoolean(place) == truth && !rows.wasNull();
            case String text -> text.equals(rows.getString(place));
            case BigDecimal number -> number.equals(rows.getBigDecimal(place));
            default -> expected.equals(rows.getObject(place));
        };
    }

    /** Compares what stands in a column of the key with what it should be. */
    @SuppressWarnings("unchecked")
    int compareKey(int column, Object expected) throws SQLException {
        int place = column + 1;
        return switch (expected) {
            case Number number -> Long.compare(rows.getLong(place), number.longValue());
            case String text -> rows.getString(place).compareTo(text);
            default -> ((Comparable<Object>) rows.getObject(place)).compareTo(expected);
        };
    }
}
