package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Fills a fresh database from the record, entry by entry, in one transaction.
 *
 * <p>Closed before it is finished, it leaves nothing that anybody would take for tables.
 */
public final class Filling implements AutoCloseable {
    private static final int MANY = 20_000;

    private final Database database;
    private final EffectWriter writer;
    private final String assembly;
    private final Progress progress;
    private final Consumer<EffectWriter> filled;
    private final Runnable left;
    private long done;
    private boolean over;

    /**
     * Begins.
     *
     * @param database fresh and empty
     * @param writer turns entries into rows, fresh
     * @param assembly the assembly, 64 hex digits
     * @param progress hears how many entries were taken
     * @param filled what to do when it is finished, with the writer that can go on
     * @param left what to do when it is left before that
     */
    Filling(
            Database database,
            EffectWriter writer,
            String assembly,
            Progress progress,
            Consumer<EffectWriter> filled,
            Runnable left) {
        this.database = database;
        this.writer = writer;
        this.assembly = assembly;
        this.progress = progress;
        this.filled = filled;
        this.left = left;
        try {
            database.withKept(connection -> {
                // Without it, H2 writes every small step of one large transaction to the file.
                run(connection, "set write_delay 500");
                Schema.create(connection);
                connection.setAutoCommit(false);
            });
        } catch (TablesFailed e) {
            database.drop();
            throw e;
        }
    }

    /** Takes the next entry in replay order. */
    public void take(Applied applied) {
        writer.take(applied);
        done++;
        if (writer.waiting() >= MANY) {
            database.withKept(writer::flush);
            progress.done(done);
        }
    }

    /** Writes the rest, commits, and forces it to the disk; from here on the tables answer. */
    public void finish() {
        database.withKept(connection -> {
            writer.flush(connection);
            Meta.write(connection, new TreeMap<>(Map.of(Meta.VERSION, Schema.VERSION, Meta.ASSEMBLY, assembly)));
            connection.commit();
            connection.setAutoCommit(true);
            Schema.index(connection);
            run(connection, "checkpoint sync");
            run(connection, "set write_delay 0");
        });
        progress.done(done);
        over = true;
        filled.accept(writer);
    }

    /** Leaves it; what was filled is dropped unless it was finished. */
    @Override
    public void close() {
        if (!over) {
            over = true;
            database.drop();
            left.run();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
