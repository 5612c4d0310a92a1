package org.folkmoot.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lays rows that follow from the record beside those that a table has, instead of writing them a second time: what grows
 * with every entry is most of what there is.
 *
 * <p>Rows come in the order of their first column, a whole number, and those with the same one come together. So each
 * piece is compared with what the table has between the last number before and its own.
 */
final class Beside implements Adding {
    private final Database live;
    private final Schema.Table table;
    private final RowPairs pairs;
    private final Loading.Seen seen;
    private final String between;
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private long from = Long.MIN_VALUE;

    /**
     * Begins before the first row.
     *
     * @param columns the columns of a row, in the order of its values
     * @param seen sees every row that the table has
     */
    Beside(Database live, Schema.Table table, String columns, Differences differences, Loading.Seen seen) {
        this.live = live;
        this.table = table;
        this.seen = seen;
        List<String> names = RowPairs.names(columns);
        this.pairs = new RowPairs(table, names, differences);
        this.between = "select " + columns + " from " + table.name() + " where " + names.getFirst() + " >= ? and "
                + names.getFirst() + " <= ? order by " + String.join(", ", names.subList(0, table.keys()));
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
    public void flush(Connection connection) {
        if (!rows.isEmpty()) {
            compare(((Number) Objects.requireNonNull(rows.getLast()[0])).longValue());
        }
    }

    /** Compares what waits, names what the table has behind it, and returns how many rows there were to compare. */
    long finish() {
        compare(Long.MAX_VALUE);
        return pairs.compared();
    }

    private void compare(long last) {
        rows.sort(Comparator.comparing(row -> row, pairs::compareKeys));
        live.withKept(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(between)) {
                statement.setLong(1, from);
                statement.setLong(2, last);
                try (ResultSet there = statement.executeQuery()) {
                    pairs.compare(rows.iterator(), new RowsThere(there, seen));
                }
            }
        });
        rows.clear();
        from = last + 1;
    }
}
