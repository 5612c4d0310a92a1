package org.folkmoot.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of all tables, to be inserted into empty ones by nothing but JDBC: what anybody has to do at the least. */
public final class BareRows {
    private static final int AT_A_TIME = 10_000;

    private final List<OfTable> tables = new ArrayList<>();

    private record OfTable(String name, List<@Nullable Object[]> rows) {}

    /** Reads all rows of the closed tables in a folder, which stay as they are. */
    public BareRows(Path folder) throws SQLException, IOException {
        String url = new Shelf(folder.toRealPath()).url().orElseThrow() + ";ACCESS_MODE_DATA=r";
        try (Connection connection = DriverManager.getConnection(url, "folkmoot", "")) {
            for (Schema.Table table : Schema.TABLES) {
                try (PreparedStatement all = connection.prepareStatement("select * from " + table.name());
                        ResultSet rows = all.executeQuery()) {
                    List<@Nullable Object[]> list = new ArrayList<>();
                    new RowsRead(rows).forEachRemaining(list::add);
                    tables.add(new OfTable(table.name(), list));
                }
            }
        }
    }

    /** Returns how many rows there are. */
    public long count() {
        return tables.stream().mapToLong(table -> table.rows().size()).sum();
    }

    /** Inserts them all into empty tables in memory, in batches, in one transaction. */
    public void insert() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID(), "bench", "")) {
            Schema.create(connection);
            connection.setAutoCommit(false);
            for (OfTable table : tables) {
                insert(table, connection);
            }
            connection.commit();
        }
    }

    private static void insert(OfTable table, Connection connection) throws SQLException {
        if (table.rows().isEmpty()) {
            return;
        }
        String places = String.join(", ", Collections.nCopies(table.rows().getFirst().length, "?"));
        try (PreparedStatement statement =
                connection.prepareStatement("insert into " + table.name() + " values (" + places + ")")) {
            int waiting = 0;
            for (@Nullable Object[] row : table.rows()) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
                if (++waiting % AT_A_TIME == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
