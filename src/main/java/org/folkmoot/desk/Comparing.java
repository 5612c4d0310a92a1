package org.folkmoot.desk;

import java.util.List;
import org.folkmoot.journal.book.Loaded;
import org.folkmoot.store.Applied;
import org.folkmoot.store.Tables;
import org.folkmoot.store.TablesCheck;
import org.folkmoot.terms.Sentence;

/** Compares open tables with what a book comes to. */
final class Comparing {
    private final Loaded loaded;
    private final Tables tables;

    Comparing(Loaded loaded, Tables tables) {
        this.loaded = loaded;
        this.tables = tables;
    }

    Checking run(Progress progress) {
        Loading loading = new Loading(loaded, new Names(), true);
        loading.run(progress);
        if (loading.cancelled()) {
            return new Checking.Not(Sentence.of("desk.cancelled"));
        }
        List<Applied> applied = loading.applied();
        boolean fill = tables.needsRebuild();
        if (fill) {
            tables.rebuild(applied, org.folkmoot.store.Progress.UNHEARD);
        }
        try (TablesCheck check = tables.check()) {
            applied.forEach(check::take);
            List<Sentence> differences = check.finish(org.folkmoot.store.Progress.UNHEARD);
            return new Checking.Done(applied.size(), fill, loading.findings(), differences);
        }
    }
}
