package org.folkmoot.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.folkmoot.assembly.questions.LedgerFilter;
import org.folkmoot.assembly.questions.LedgerRow.Kind;
import org.folkmoot.store.LargeLedger;
import org.folkmoot.store.Progress;
import org.folkmoot.store.Tables;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * A page of 200 lines from the middle of the ledger of a million movements, against one frame of the screen: 16 ms.
 *
 * <p>Counted is the slowest of the filters that an index serves: none, a period, a kind, several, a person, and these
 * together. The
 * frame is no work, so only the clock counts.
 */
final class LedgerPaged implements Benchmark {
    private static final int MOVEMENTS = 1_000_000;
    private static final int PAGE = 200;
    private static final int ROUNDS = 41;
    private static final long FRAME = 16_000_000;
    private static final Day FROM = LargeLedger.FIRST.plus(300);
    private static final Day UNTIL = LargeLedger.FIRST.plus(600);

    @Override
    public String sentence() {
        return "a page from the middle of the ledger of 1,000,000 movements, whatever the filter, against one frame";
    }

    @Override
    public double atMost() {
        return 1;
    }

    @Override
    public Ratio measure() throws Exception {
        try (Tables tables = Tables.inMemory(LargeLedger.ASSEMBLY)) {
            tables.rebuild(new LargeLedger(MOVEMENTS), Progress.UNHEARD);
            LargeLedger.asksEachTime(tables);
            for (int round = 0; round < ROUNDS; round++) {
                for (LedgerFilter filter : filters()) {
                    tables.ledger().page(filter, MOVEMENTS / 4 + round, PAGE);
                }
            }
            Span slowest = new Span(0, 0);
            for (LedgerFilter filter : filters()) {
                Span one = typical(tables, filter);
                slowest = one.wall() > slowest.wall() ? one : slowest;
            }
            return new Ratio(slowest, new Span(FRAME, FRAME));
        }
    }

    private static List<LedgerFilter> filters() {
        Id person = LargeLedger.person(4_321);
        List<LedgerFilter> filters = new ArrayList<>();
        for (Set<Kind> kinds : List.of(
                Set.<Kind>of(),
                Set.of(Kind.REVERSAL),
                Set.of(Kind.PAYMENT),
                Set.of(Kind.INCOME, Kind.REVERSAL),
                Set.of(Kind.PAYMENT, Kind.LOSS))) {
            filters.add(new LedgerFilter(null, null, kinds, null));
            filters.add(new LedgerFilter(FROM.start(), UNTIL.start(), kinds, null));
            filters.add(new LedgerFilter(null, null, kinds, person));
            filters.add(new LedgerFilter(FROM.start(), UNTIL.start(), kinds, person));
        }
        return filters;
    }

    private static Span typical(Tables tables, LedgerFilter filter) throws Exception {
        long middle = tables.ledger()
                        .page(LedgerFilter.ALL, Long.MAX_VALUE, 1)
                        .getFirst()
                        .number()
                / 2;
        List<Span> spans = new ArrayList<>();
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long below = middle + round;
            long begin = System.nanoTime();
            tables.ledger().page(filter, below, PAGE);
            if (round >= 0) {
                spans.add(new Span(0, System.nanoTime() - begin));
            }
        }
        spans.sort(Comparator.comparingLong(Span::wall));
        return spans.get(ROUNDS / 2);
    }
}
