package org.folkmoot.desk;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.money.Ledger;
import org.folkmoot.store.Applied;
import org.folkmoot.store.Compared;
import org.folkmoot.store.Tables;
import org.folkmoot.store.TablesCheck;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Lays what the record comes to beside what stands in the tables: every row, every account, and the sums. */
final class BesideTables {
    private static final int STEPS_BETWEEN_NEWS = 1_000;

    private final List<Sentence> differences = new ArrayList<>();
    private @Nullable BooksCompared compared;

    /**
     * Compares.
     *
     * @param record what entries came to, in replay order
     * @param ledger what they came to together
     */
    BesideTables(Tables tables, List<Applied> record, Ledger ledger, CheckProgress progress) {
        try (TablesCheck check = tables.check()) {
            for (int i = 0; i < record.size(); i++) {
                if (i % STEPS_BETWEEN_NEWS == 0 && !progress.at(CheckProgress.Stage.COMPARING, i, record.size())) {
                    return;
                }
                check.take(record.get(i));
            }
            Compared rows = check.finish(done -> {
                if (!progress.at(CheckProgress.Stage.TABLES, done, tables.count())) {
                    check.stop();
                }
            });
            if (rows.whole()) {
                compared = compare(rows, ledger);
            }
        }
    }

    private BooksCompared compare(Compared rows, Ledger ledger) {
        Accounts accounts = new Accounts(ledger, rows.movements());
        BooksCompared result = new BooksCompared(
                rows.allRows(),
                rows.rows().size(),
                rows.movementRows(),
                rows.ledgerRows(),
                accounts.accounts(),
                accounts.holdings(),
                Balance.of(ledger),
                Balance.of(rows.movements(), ledger),
                Balance.ofCommon(ledger),
                Balance.ofCommon(rows.movements(), ledger),
                CheckReport.why(rows.movements()));
        differences.addAll(accounts.differences());
        differences.addAll(rows.differences());
        if (rows.different() > rows.differences().size()) {
            differences.add(Sentence.of(
                    "desk.check-more", rows.different() - rows.differences().size()));
        }
        for (Balance sum : List.of(result.commonBook(), result.book())) {
            if (!sum.balances()) {
                differences.addFirst(Sentence.of("desk.check-sums", Accounts.said(sum.rest())));
            }
        }
        return result;
    }

    /** Returns what was compared, or null when the person cancelled. */
    @Nullable
    BooksCompared compared() {
        return compared;
    }

    /** Returns what differs: accounts first, then rows. */
    List<Sentence> differences() {
        return differences;
    }
}
