package org.folkmoot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.book.DeviceState;
import org.folkmoot.journal.book.Loaded;
import org.folkmoot.journal.book.MinuteBook;
import org.folkmoot.store.Applied;
import org.folkmoot.store.Tables;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Compares the tables of a folder with what its book comes to.
 *
 * <p>Where the book itself is not as it should be, the tables are not even opened: they may know what it lost.
 */
final class Comparing {
    private static final String CUT_OFF = "journal.book.cut-off";

    private final MinuteBook book;
    private final Loaded loaded;
    private final @Nullable Sentence lost;
    private final Loading loading;

    /**
     * Prepares.
     *
     * @param book what was read, still open
     * @param loading followed while the book was read
     * @param lost says that the book has less than this computer wrote, or is null
     */
    Comparing(MinuteBook book, Loaded loaded, Loading loading, @Nullable Sentence lost) {
        this.book = book;
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
            if (!isRemark(notice)) {
                boolean cut = notice.key().equals(CUT_OFF);
                findings.add(new Finding(file(notice), 0, cut ? Sentence.of("journal.book.torn") : notice));
            }
        }
        if (findings.isEmpty() && !loading.state().isComplete()) {
            return new Checking.Not(Unfounded.why(book, loaded));
        }
        int entries = loaded.record().order().size();
        return findings.isEmpty()
                ? null
                : new Checking.Done(entries, null, false, findings, List.of(), remarks(), names(), false);
    }

    /** What this computer's own writing left behind the last entry that it said was recorded, the next start takes away. */
    private boolean isRemark(Sentence notice) {
        return notice.key().equals(CUT_OFF)
                && book.device() instanceof DeviceState.Continues(String device)
                && Stream.of(book.folder().book(device), book.folder().personal())
                        .anyMatch(own -> own.endsWith(file(notice)));
    }

    private List<Sentence> remarks() {
        return loaded.notices().stream()
                .filter(this::isRemark)
                .map(notice -> Sentence.of("desk.check-cut-off", file(notice)))
                .toList();
    }

    private static String file(Sentence notice) {
        return String.valueOf(notice.args().getFirst());
    }

    /** Compares tables with the book; those that are missing or out of date are filled first. */
    Checking with(Tables tables, CheckProgress progress) {
        List<Applied> applied = loading.applied(loaded);
        boolean fill = tables.needsRebuild();
        if (fill) {
            tables.rebuild(applied, done -> progress.at(CheckProgress.Stage.FILLING, done, applied.size()));
        }
        BesideTables beside = new BesideTables(tables, applied, loading.state().ledger(), progress);
        if (beside.compared() == null) {
            return new Checking.Not(Sentence.of("desk.check-stopped"));
        }
        List<Sentence> differences = new ArrayList<>(beside.differences());
        long missing = missingPersonal(loaded);
        if (!differences.isEmpty() && missing > 0) {
            differences.addFirst(Sentence.of("desk.check-names-missing", missing));
        }
        return new Checking.Done(
                applied.size(), beside.compared(), fill, List.of(), differences, remarks(), names(), missing == 0);
    }

    private Names names() {
        Names names = new Names();
        loading.name(names, loaded);
        return names;
    }

    /** Returns how many entries lack the names and texts that were typed with them. */
    static long missingPersonal(Loaded loaded) {
        return loaded.record().order().stream()
                .map(PlacedEntry::entry)
                .map(entry -> entry.envelope().personalHash())
                .filter(hash -> hash != null && !loaded.personal().containsKey(hash))
                .count();
    }
}
