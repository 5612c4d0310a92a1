package org.folkmoot.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Compares tables with the record, row by row and cell by cell; changes neither.
 *
 * <p>Tables that grow with every entry are compared as their rows come. Those whose rows change afterwards are filled a
 * second time, in memory, and compared at the end.
 */
public final class TablesCheck implements AutoCloseable {
    private final Database live;
    private final Database second;
    private final Filling filling;
    private final EffectWriter writer;
    private final Differences differences = new Differences();
    private final Map<String, LongSupplier> growing = new HashMap<>();
    private final Adder adder = new Adder();
    private volatile boolean stopped;

    TablesCheck(Database live, Database second, String assembly) {
        this.live = live;
        this.second = second;
        this.writer = new EffectWriter(new Laying());
        this.filling = new Filling(second, writer, assembly, Progress.UNHEARD, filled -> {}, () -> {});
    }

    /** Lays the rows of growing tables beside those that are there. */
    private final class Laying implements Growing {
        @Override
        public Adding adding(String table, String columns) {
            Beside beside = new Beside(
                    live,
                    Schema.table(table),
                    columns,
                    differences,
                    table.equals(Schema.MOVEMENTS) ? adder::take : row -> {});
            growing.put(table, beside::finish);
            return beside;
        }

        @Override
        public Putting putting(String table, String columns) {
            Latest latest = new Latest(live, Schema.table(table), columns, differences);
            growing.put(table, latest::finish);
            return latest;
        }
    }

    /** Takes the next entry in replay order. */
    public void take(Applied applied) {
        filling.take(applied);
    }

    /** Stops before the next table; what was found so far is said, and that it is not all. */
    public void stop() {
        stopped = true;
    }

    /**
     * Compares what is left, and says what came of all of it.
     *
     * @param progress hears after each table how many there are done
     */
    public Compared finish(Progress progress) {
        filling.finish();
        Map<String, Long> rows = new HashMap<>();
        for (Schema.Table table : Schema.TABLES) {
            if (!stopped) {
                LongSupplier beside = growing.get(table.name());
                rows.put(table.name(), beside == null ? compare(table) : beside.getAsLong());
                progress.done(rows.size());
            }
        }
        return new Compared(
                rows, differences.named(), differences.count(), AddedUp.of(adder, writer.people()), !stopped);
    }

    private long compare(Schema.Table table) {
        long[] compared = new long[1];
        live.withKept(ours -> second.withKept(theirs -> compared[0] = compare(table, ours, theirs)));
        return compared[0];
    }

    private long compare(Schema.Table table, Connection ours, Connection theirs) throws SQLException {
        String keys = IntStream.rangeClosed(1, table.keys())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        String sql = "select * from " + table.name() + " order by " + keys;
        try (PreparedStatement left = ours.prepareStatement(sql);
                PreparedStatement right = theirs.prepareStatement(sql);
                ResultSet there = left.executeQuery();
                ResultSet wanted = right.executeQuery()) {
            RowPairs pairs = new RowPairs(table, columns(wanted.getMetaData()), differences);
            pairs.compare(new RowsRead(wanted), new RowsThere(there, row -> {}));
            return pairs.compared();
        }
    }

    private static List<String> columns(ResultSetMetaData rows) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= rows.getColumnCount(); i++) {
            columns.add(rows.getColumnName(i).toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    /** Drops the second tables. */
    @Override
    public void close() {
        second.drop();
    }
}
