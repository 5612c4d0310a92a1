package org.folkmoot.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.terms.Sentence;

/** Compares tables with second ones that are filled from the record, row by row; changes neither record nor tables. */
public final class TablesCheck implements AutoCloseable {
    private static final int MOST_DIFFERENCES = 100;
    private static final int REPORT_EVERY = 10_000;

    private final Database live;
    private final Database second;
    private final Filling filling;

    TablesCheck(Database live, Database second, String assembly) {
        this.live = live;
        this.second = second;
        this.filling = new Filling(second, assembly, Progress.UNHEARD, filled -> {}, () -> {});
    }

    /** Takes the next entry in replay order. */
    public void take(Applied applied) {
        filling.take(applied);
    }

    /**
     * Compares all rows of all tables and returns what differs, at most a hundred; nothing when they are the same.
     *
     * @param progress hears how many rows were compared
     */
    public List<Sentence> finish(Progress progress) {
        filling.finish();
        List<Sentence> differences = new ArrayList<>();
        long[] compared = {0};
        live.withKept(ours -> second.withKept(theirs -> {
            for (Schema.Table table : Schema.TABLES) {
                compare(table, ours, theirs, differences, compared, progress);
            }
        }));
        progress.done(compared[0]);
        return differences;
    }

    private static void compare(
            Schema.Table table,
            Connection ours,
            Connection theirs,
            List<Sentence> differences,
            long[] compared,
            Progress progress)
            throws SQLException {
        String keys = IntStream.rangeClosed(1, table.keys())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        String sql = "select * from " + table.name() + " order by " + keys;
        try (PreparedStatement left = ours.prepareStatement(sql);
                PreparedStatement right = theirs.prepareStatement(sql);
                ResultSet live = left.executeQuery();
                ResultSet filled = right.executeQuery()) {
            boolean more = live.next();
            boolean wanted = filled.next();
            while ((more || wanted) && differences.size() < MOST_DIFFERENCES) {
                int order = !more ? 1 : !wanted ? -1 : compareKeys(live, filled, table.keys());
                if (order < 0) {
                    differences.add(Sentence.of("tables.row-too-many", table.name(), key(live, table)));
                } else if (order > 0) {
                    differences.add(Sentence.of("tables.row-missing", table.name(), key(filled, table)));
                } else if (!same(live, filled)) {
                    differences.add(Sentence.of("tables.row-differs", table.name(), key(live, table)));
                }
                more = order <= 0 ? live.next() : more;
                wanted = order >= 0 ? filled.next() : wanted;
                if (++compared[0] % REPORT_EVERY == 0) {
                    progress.done(compared[0]);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static int compareKeys(ResultSet one, ResultSet other, int keys) throws SQLException {
        int order = 0;
        for (int i = 1; i <= keys && order == 0; i++) {
            order = ((Comparable<Object>) one.getObject(i)).compareTo(other.getObject(i));
        }
        return order;
    }

    private static boolean same(ResultSet one, ResultSet other) throws SQLException {
        int columns = one.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            if (!Objects.equals(one.getObject(i), other.getObject(i))) {
                return false;
            }
        }
        return true;
    }

    private static String key(ResultSet row, Schema.Table table) throws SQLException {
        StringJoiner key = new StringJoiner(" ");
        for (int i = 1; i <= table.keys(); i++) {
            key.add(String.valueOf(row.getObject(i)));
        }
        return key.toString();
    }

    /** Drops the second tables. */
    @Override
    public void close() {
        second.drop();
    }
}
