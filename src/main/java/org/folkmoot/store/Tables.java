package org.folkmoot.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.folkmoot.assembly.questions.LedgerQuestions;
import org.folkmoot.assembly.questions.RecordQuestions;
import org.folkmoot.assembly.questions.SearchQuestions;
import org.folkmoot.terms.Sentence;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one assembly, open.
 *
 * <p>One thread writes; any number may ask meanwhile, and each sees the state after a whole deed. Whatever goes wrong
 * here costs no record: after a {@link TablesFailed} they {@linkplain #needsRebuild need to be filled} anew.
 */
public final class Tables implements AutoCloseable {
    private static final String IN_MEMORY = "jdbc:h2:mem:";

    private final String assembly;
    private final @Nullable Shelf shelf;
    private final @Nullable Mark mark;
    private final @Nullable FolderClaim claim;
    private volatile @Nullable Database database;
    private volatile boolean failed;
    private final ReadWriteLock filling = new ReentrantReadWriteLock();
    private boolean onlyInMemory;
    private boolean onlyRead;
    private EffectWriter writer = new EffectWriter();

    private Tables(String assembly, @Nullable Shelf shelf, @Nullable Mark mark, @Nullable FolderClaim claim) {
        this.assembly = assembly;
        this.shelf = shelf;
        this.mark = mark;
        this.claim = claim;
    }

    /**
     * Opens the tables in an assembly's folder if they are this user's, unaltered, and of exactly this record; otherwise
     * they are left untouched and must be filled.
     *
     * @param folder the assembly's folder
     * @param assembly the assembly, 64 hex digits
     * @param lasts the last entry of each device in the minute book
     * @param mark how this user marks files
     */
    public static Opening open(Path folder, String assembly, Lasts lasts, Mark mark) {
        return open(folder, assembly, lasts, mark, false);
    }

    /** Opens tables that are only to be read: file and mark stay as they are, unless they must be filled. */
    public static Opening look(Path folder, String assembly, Lasts lasts, Mark mark) {
        return open(folder, assembly, lasts, mark, true);
    }

    private static Opening open(Path folder, String assembly, Lasts lasts, Mark mark, boolean onlyRead) {
        try {
            Shelf shelf = new Shelf(folder.toRealPath());
            FolderClaim claim = FolderClaim.take(shelf.lock());
            if (claim == null) {
                return new Opening.Refused(Sentence.of("tables.in-use"));
            }
            Tables tables = new Tables(assembly, shelf, mark, claim);
            Optional<String> url = shelf.url();
            if (url.isPresent() && shelf.isMarked(mark)) {
                tables.onlyRead = onlyRead;
                if (!onlyRead) {
                    shelf.removeMark();
                }
                tables.use(url.get() + (onlyRead ? ";ACCESS_MODE_DATA=r" : ";IFEXISTS=TRUE"), lasts);
            }
            return new Opening.Opened(tables);
        } catch (IOException e) {
            // A folder that cannot be written can still be looked at.
            return new Opening.Opened(inMemory(assembly));
        }
    }

    /** Deletes the tables in a folder that no program has open: what they were filled from is gone, too. */
    public static void removeFrom(Path folder) {
        try {
            new Shelf(folder.toRealPath()).deleteAll();
        } catch (IOException e) {
            // Without their mark nobody takes them for whole.
        }
    }

    /** Returns empty tables in memory, to be filled; for a record that is only looked at. */
    public static Tables inMemory(String assembly) {
        return new Tables(assembly, null, null, null);
    }

    private void use(String url, Lasts lasts) {
        Database found;
        try {
            found = Database.open(url);
        } catch (TablesFailed e) {
            return;
        }
        try {
            boolean[] fits = new boolean[1];
            found.withKept(connection -> {
                fits[0] = Meta.read(connection).fits(assembly, lasts);
                if (fits[0]) {
                    writer.load(connection);
                }
            });
            if (fits[0]) {
                database = found;
            } else {
                found.drop();
            }
        } catch (TablesFailed e) {
            found.drop();
        }
    }

    /** Tells whether the tables cannot be trusted and must be filled before they are written or asked. */
    public boolean needsRebuild() {
        return database == null || failed;
    }

    /**
     * Begins to fill the tables anew; what there was is moved aside. Whoever asks meanwhile gets a {@link TablesFailed}.
     *
     * @param progress hears how many entries were taken
     */
    public Filling rebuild(Progress progress) {
        discard();
        Database fresh = fresh();
        return new Filling(
                fresh,
                new EffectWriter(),
                assembly,
                progress,
                filled -> {
                    writer = filled;
                    failed = false;
                    database = fresh;
                },
                () -> {});
    }

    /**
     * Fills the tables anew from everything that the record came to, in replay order; where the disk does not take them,
     * in memory. Whoever asks meanwhile waits.
     */
    public void rebuild(Iterable<Applied> record, Progress progress) {
        filling.writeLock().lock();
        try {
            fill(record, progress);
        } catch (TablesFailed e) {
            if (onlyInMemory) {
                throw e;
            }
            onlyInMemory = true;
            fill(record, progress);
        } finally {
            filling.writeLock().unlock();
        }
    }

    private void fill(Iterable<Applied> record, Progress progress) {
        try (Filling filling = rebuild(progress)) {
            record.forEach(filling::take);
            filling.finish();
        }
    }

    private void discard() {
        Database old = database;
        database = null;
        onlyRead = false;
        if (old != null) {
            old.drop();
        }
        if (shelf != null && !onlyInMemory) {
            try {
                shelf.moveAside();
            } catch (IOException e) {
                throw new TablesFailed("the old tables could not be moved aside", e);
            }
        }
    }

    private Database fresh() {
        Optional<String> url = shelf == null || onlyInMemory ? Optional.empty() : shelf.url();
        onlyInMemory = url.isEmpty();
        return Database.open(url.orElseGet(Tables::inMemory));
    }

    private static String inMemory() {
        return IN_MEMORY + UUID.randomUUID();
    }

    /**
     * Writes a deed in one transaction.
     *
     * @throws TablesFailed when that failed; the tables must then be filled anew
     */
    public void write(List<Applied> deed) {
        Database open = open();
        try {
            deed.forEach(writer::take);
            open.change(writer::flush);
        } catch (RuntimeException e) {
            failed = true;
            throw new TablesFailed("a deed could not be written into the tables", e);
        }
    }

    /**
     * Forgets what people typed with an entry, here and in what was moved aside; the file itself loses it when the tables
     * are closed.
     *
     * @param entry the entry's id
     */
    public void forget(String entry) {
        open().change(connection -> {
            Batch typed = new Batch("""
                delete from typed
                where entry_no = (select no from entry where entry_id = ?)
                """);
            Batch found = new Batch("""
                delete from found
                where personal and entry_no = (select no from entry where entry_id = ?)
                """);
            typed.add(entry);
            found.add(entry);
            typed.flush(connection);
            found.flush(connection);
        });
        if (shelf != null) {
            try {
                shelf.deleteAsides();
            } catch (IOException e) {
                throw new TablesFailed("old tables could not be deleted", e);
            }
        }
    }

    /** Begins to compare these tables with what the record comes to now. */
    public TablesCheck check() {
        Database live = open();
        Database second = Database.open(inMemory());
        return new TablesCheck(live, second, assembly);
    }

    /** Returns how many tables there are. */
    public int count() {
        return Schema.TABLES.size();
    }

    /** Returns who answers searches. */
    public SearchQuestions search() {
        return new SearchAnswers(this);
    }

    /** Returns who answers questions about the ledger. */
    public LedgerQuestions ledger() {
        return new LedgerAnswers(this);
    }

    /** Returns who answers questions about the record. */
    public RecordQuestions record() {
        return new RecordAnswers(this);
    }

    <T> T ask(Function<Handle, T> question) {
        filling.readLock().lock();
        try {
            Database open = database;
            if (open == null) {
                throw new TablesFailed("the tables are being filled", null);
            }
            return open.ask(question);
        } finally {
            filling.readLock().unlock();
        }
    }

    private Database open() {
        Database open = database;
        if (open == null || failed) {
            throw new TablesFailed("the tables must be filled first", null);
        }
        return open;
    }

    /** Closes them; if nothing went wrong they are packed and marked, so that they can be trusted the next time. */
    @Override
    public void close() {
        Database open = database;
        database = null;
        if (open == null) {
            release();
            return;
        }
        try {
            if (failed || onlyRead) {
                open.drop();
            } else {
                open.close();
                if (shelf != null && mark != null && !onlyInMemory) {
                    shelf.writeMark(mark);
                }
            }
        } catch (TablesFailed e) {
            open.drop();
            throw e;
        } catch (IOException e) {
            throw new TablesFailed("the tables could not be marked", e);
        } finally {
            release();
        }
    }

    private void release() {
        try {
            if (claim != null) {
                claim.close();
            }
        } catch (IOException e) {
            throw new TablesFailed("the tables' lock could not be released", e);
        }
    }
}
