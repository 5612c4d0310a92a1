package org.folkmoot.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.book.Loaded;
import org.folkmoot.store.Applied;
import org.folkmoot.store.Tables;
import org.folkmoot.store.TablesCheck;
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
    private final Executor later;
    private final Runnable filled;

    /**
     * Begins.
     *
     * @param later runs work on the writer's thread after what it does now
     * @param filled what to do when the tables were filled anew
     */
    TableKeeping(OpenBook open, Executor later, Runnable filled) {
        this.open = open;
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
    List<Sentence> check(Progress progress) {
        Loading loading = new Loading(true, progress);
        Loaded loaded;
        try {
            loaded = open.book().readAgain(loading);
        } catch (IOException e) {
            return List.of(Sentence.of("journal.book.not-opened", String.valueOf(e.getMessage())));
        }
        if (loading.cancelled()) {
            return List.of(Sentence.of("desk.check-stopped"));
        }
        List<Sentence> differences = new ArrayList<>();
        Set<Finding> known = new HashSet<>(open.findings());
        for (Finding finding : loading.findings(loaded)) {
            if (!known.contains(finding)) {
                differences.add(Sentence.of("desk.check-finding", finding.file(), finding.line(), finding.reason()));
            }
        }
        differences.addAll(compare(loading.applied(loaded)));
        return List.copyOf(differences);
    }

    private List<Sentence> compare(List<Applied> record) {
        try (TablesCheck check = open.tables().check()) {
            record.forEach(check::take);
            return check.finish(org.folkmoot.store.Progress.UNHEARD);
        } catch (TablesFailed e) {
            later.execute(this::fill);
            return List.of(Sentence.of("desk.tables-unreadable"));
        }
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
