package org.folkmoot.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps the latest row of each key, and lays them at the end beside those that a table has, in whatever order those come. */
final class Latest implements Putting {
    private final Database live;
    private final RowPairs pairs;
    private final String all;
    private final Map<Object, @Nullable Object[]> rows = new HashMap<>();

    /**
     * Begins without rows.
     *
     * @param columns the columns of a row, in the order of its values
     */
    Latest(Database live, Schema.Table table, String columns, Differences differences) {
        this.live = live;
        this.pairs = new RowPairs(table, RowPairs.names(columns), differences);
        this.all = "select " + columns + " from " + table.name();
    }

    @Override
    public void put(@Nullable Object... values) {
        rows.put(Objects.requireNonNull(values[0]), values);
    }

    @Override
    public int waiting() {
        return 0;
    }

    @Override
    public void flush(Connection connection) {
        // Which row is the latest is known at the end.
    }

    /** Compares, and returns how many rows there were to compare. */
    long finish() {
        live.withKept(connection -> {
            // Otherwise H2 first writes all rows into a file.
            lazily(connection, true);
            try (PreparedStatement statement = connection.prepareStatement(all);
                    ResultSet there = statement.executeQuery()) {
                RowsThere read = new RowsThere(there, row -> {});
                while (read.next()) {
                    compare(read);
                }
            } finally {
                lazily(connection, false);
            }
        });
        new TreeMap<>(rows).values().forEach(pairs::missing);
        return pairs.compared();
    }

    private void compare(RowsThere there) throws SQLException {
        @Nullable Object[] right = rows.remove(Objects.requireNonNull(there.cell(0)));
        if (right == null) {
            pairs.tooMany(there);
        } else {
            pairs.compareCells(right, there);
        }
    }

    private static void lazily(Connection connection, boolean lazily) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lazy_query_execution " + (lazily ? 1 : 0));
        }
    }
}
