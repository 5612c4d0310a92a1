package org.folkmoot.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement with the values of every row for which it is to be run. */
final class Batch implements Adding {
    private final String sql;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** Begins an empty batch of a statement with a place for each value. */
    Batch(String sql) {
        this.sql = sql;
    }

    @Override
    public void add(@Nullable Object... values) {
        rows.add(values);
    }

    @Override
    public int waiting() {
        return rows.size();
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    set(statement, i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
        rows.clear();
    }

    private static void set(PreparedStatement statement, int place, @Nullable Object content) throws SQLException {
        switch (content) {
            case null -> statement.setNull(place, Types.NULL);
            case Integer number -> statement.setInt(place, number);
            case Long number -> statement.setLong(place, number);
            case String text -> statement.setString(place, text);
            case Boolean truth -> statement.setBoolean(place, truth);
            case BigDecimal number -> statement.setBigDecimal(place, number);
            default -> throw new IllegalArgumentException("no column holds a " + content.getClass());
        }
    }
}
