package org.folkmoot.desk;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.book.Loaded;
import org.folkmoot.store.Applied;
import org.folkmoot.store.Tables;
import org.folkmoot.store.TablesCheck;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Compares the tables of a folder with what its book comes to.
 *
 * <p>Where the book itself is not as it should be, the tables are not even opened: they may know what it lost.
 */
final class Comparing {
    private static final String CUT_OFF = "journal.book.cut-off";

    private final Loaded loaded;
    private final @Nullable Sentence lost;
    private final Loading loading;

    /**
     * Prepares.
     *
     * @param loading followed while the book was read
     * @param lost says that the book has less than this computer wrote, or is null
     */
    Comparing(Loaded loaded, Loading loading, @Nullable Sentence lost) {
        this.loaded = loaded;
        this.loading = loading;
        this.lost = lost;
    }

    /** Returns what came of judging the book where tables are not to be compared with it, otherwise null. */
    @Nullable
    Checking withoutTables() {
        if (loading.cancelled()) {
            return new Checking.Not(Sentence.of("desk.cancelled"));
        }
        List<Finding> findings = loading.findings(loaded);
        if (lost != null) {
            findings.add(new Finding("book", 0, lost));
        }
        for (Sentence notice : loaded.notices()) {
            String file = String.valueOf(notice.args().getFirst());
            boolean cut = notice.key().equals(CUT_OFF);
            findings.add(new Finding(file, 0, cut ? Sentence.of("desk.check-cut-off", file) : notice));
        }
        if (findings.isEmpty() && !loading.state().isComplete()) {
            return new Checking.Not(Sentence.of("desk.never-founded"));
        }
        int entries = loaded.record().order().size();
        return findings.isEmpty() ? null : new Checking.Done(entries, false, findings, List.of());
    }

    /** Compares tables with the book; those that are missing or out of date are filled first. */
    Checking with(Tables tables) {
        List<Applied> applied = loading.applied(loaded);
        boolean fill = tables.needsRebuild();
        if (fill) {
            tables.rebuild(applied, org.folkmoot.store.Progress.UNHEARD);
        }
        try (TablesCheck check = tables.check()) {
            applied.forEach(check::take);
            List<Sentence> differences = new ArrayList<>(check.finish(org.folkmoot.store.Progress.UNHEARD));
            long missing = missingPersonal();
            if (!differences.isEmpty() && missing > 0) {
                differences.addFirst(Sentence.of("desk.check-names-missing", missing));
            }
            return new Checking.Done(applied.size(), fill, List.of(), differences);
        }
    }

    private long missingPersonal() {
        return loaded.record().order().stream()
                .map(PlacedEntry::entry)
                .map(entry -> entry.envelope().personalHash())
                .filter(hash -> hash != null && !loaded.personal().containsKey(hash))
                .count();
    }
}
