package org.folkmoot.desk;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.book.Loaded;
import org.folkmoot.store.Applied;
import org.folkmoot.store.Tables;
import org.folkmoot.store.TablesFailed;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tables in step with the book: writes each deed into them, fills them anew when that failed, compares them.
 *
 * <p>Only on the writer's thread. To fill them anew, the book is read once more: keeping all effects in memory for a day
 * that mostly never comes would cost more.
 */
final class TableKeeping {
    private final OpenBook open;
    private final Names names;
    private final Executor later;
    private final Runnable filled;

    /**
     * Begins.
     *
     * @param names what people typed
     * @param later runs work on the writer's thread after what it does now
     * @param filled what to do when the tables were filled anew
     */
    TableKeeping(OpenBook open, Names names, Executor later, Runnable filled) {
        this.open = open;
        this.names = names;
        this.later = later;
        this.filled = filled;
    }

    /** Writes a deed that the book has; when that fails it is told, and the tables are filled anew right afterwards. */
    @Nullable
    Sentence write(List<Applied> deed) {
        try {
            open.tables().write(deed);
            return null;
        } catch (TablesFailed e) {
            later.execute(this::fill);
            return Sentence.of("desk.tables-behind");
        }
    }

    private void fill() {
        Tables tables = open.tables();
        if (!tables.needsRebuild()) {
            return;
        }
        try {
            Loading loading = new Loading(true, Progress.SILENT);
            Loaded loaded = open.book().readAgain(loading);
            tables.rebuild(loading.applied(loaded), org.folkmoot.store.Progress.UNHEARD);
            filled.run();
        } catch (IOException | TablesFailed e) {
            // The next deed tries again, and so does the next start; the record has everything.
        }
    }

    /** Compares the tables with what the record on the disk comes to now. */
    Checking check(CheckProgress progress) {
        Loading loading = new Loading(true, (done, of) -> progress.at(CheckProgress.Stage.READING, done, of));
        Loaded loaded;
        try {
            loaded = open.book().readAgain(loading);
        } catch (IOException e) {
            return new Checking.Not(unread(e));
        }
        if (loading.cancelled()) {
            return new Checking.Not(Sentence.of("desk.check-stopped"));
        }
        List<Finding> findings = loading.findings(loaded);
        boolean fillable = findings.isEmpty() && Comparing.missingPersonal(loaded) == 0;
        List<Applied> record = loading.applied(loaded);
        try {
            BesideTables beside =
                    new BesideTables(open.tables(), record, loading.state().ledger(), progress);
            return beside.compared() == null
                    ? new Checking.Not(Sentence.of("desk.check-stopped"))
                    : new Checking.Done(
                            record.size(),
                            beside.compared(),
                            false,
                            findings,
                            beside.differences(),
                            List.of(),
                            names,
                            fillable);
        } catch (TablesFailed e) {
            later.execute(this::fill);
            Sentence unreadable = Sentence.of("desk.tables-unreadable");
            return new Checking.Done(
                    record.size(), null, false, findings, List.of(unreadable), List.of(), names, false);
        }
    }

    /** Fills the tables anew from the record; returns why not, or null. */
    @Nullable
    Sentence fillAnew(Progress progress) {
        try {
            Loading loading = new Loading(true, progress);
            Loaded loaded = open.book().readAgain(loading);
            if (loading.cancelled()) {
                return Sentence.of("desk.check-stopped");
            }
            if (!loading.findings(loaded).isEmpty() || Comparing.missingPersonal(loaded) > 0) {
                return Sentence.of("desk.not-filled");
            }
            List<Applied> applied = loading.applied(loaded);
            open.tables().rebuild(applied, done -> progress.at(done, applied.size()));
            filled.run();
            return null;
        } catch (IOException e) {
            return unread(e);
        } catch (TablesFailed e) {
            return Sentence.of("desk.tables-behind");
        }
    }

    private static Sentence unread(IOException e) {
        return Sentence.of("journal.book.not-opened", String.valueOf(e.getMessage()));
    }

    /** Closes them; what cannot be packed and marked is filled anew at the next start. */
    void close() {
        try {
            open.tables().close();
        } catch (TablesFailed e) {
            // Without their mark nobody takes them for whole.
        }
    }
}
