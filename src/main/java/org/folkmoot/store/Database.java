package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** One open H2 database: a connection that stays open, a pool for who asks, and the threads that may enter it. */
final class Database {
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
    private static final String NAME = "folkmoot";
    private static final int THREADS = 4;

    private final ExecutorService threads;
    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;
    private final Connection kept;

    private Database(ExecutorService threads, JdbcConnectionPool pool, Connection kept) {
        this.threads = threads;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.kept = kept;
    }

    /** Opens a database that is known to be ours, or a fresh one; the URL names a place and nothing else. */
    static Database open(String url) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "tables");
            thread.setDaemon(true);
            return thread;
        });
        JdbcConnectionPool pool = JdbcConnectionPool.create(url + SETTINGS, NAME, "");
        try {
            return new Database(threads, pool, within(threads, pool::getConnection));
        } catch (RuntimeException e) {
            threads.shutdown();
            throw e;
        }
    }

    /** Asks, in a transaction that sees one state. */
    <T> T ask(Function<Handle, T> question) {
        return within(threads, () -> jdbi.inTransaction(question::apply));
    }

    /** Changes something, wholly or not at all. */
    void change(Change change) {
        within(threads, () -> {
            jdbi.useTransaction(handle -> change.make(handle.getConnection()));
            return this;
        });
    }

    /** Does something with the connection that stays open, which commits when told to. */
    void withKept(Change change) {
        within(threads, () -> {
            change.make(kept);
            return this;
        });
    }

    /** Closes cleanly: packed into as little space as it needs. */
    void close() {
        shutDown("shutdown compact");
    }

    /** Closes without keeping what was not written yet. */
    void drop() {
        try {
            shutDown("shutdown immediately");
        } catch (TablesFailed e) {
            // Already closed, perhaps by the very failure because of which it is dropped.
            threads.shutdown();
        }
    }

    private void shutDown(String how) {
        within(threads, () -> {
            pool.dispose();
            try (kept;
                    Statement statement = kept.createStatement()) {
                statement.execute(how);
            }
            return this;
        });
        threads.shutdown();
    }

    /** Work on an open connection. */
    interface Change {
        /** Makes the change. */
        void make(Connection connection) throws SQLException;
    }

    private static <T> T within(ExecutorService threads, Callable<T> work) {
        Future<T> result = threads.submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    // H2 is not interrupted: it ends what it began, and the one who asked hears of it afterwards.
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new TablesFailed("the tables could not be used", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
