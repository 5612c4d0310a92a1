package org.folkmoot.bench;

import java.util.SplittableRandom;
import org.folkmoot.assembly.questions.Booked;
import org.folkmoot.money.PastBalances;
import org.folkmoot.store.LargeLedger;
import org.folkmoot.store.Progress;
import org.folkmoot.store.Tables;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;

/**
 * All balances at the end of some past day, a million movements of 10,000 holders, against one SQL GROUP BY.
 *
 * <p>Ours: every holding as it was last touched by then, with the loss until that day taken, exactly; from columns that
 * were filled once from the same tables. The yardstick: H2 adds up the same movements up to that day, without any loss.
 */
final class PastBalancesFound implements Benchmark {
    private static final int MOVEMENTS = 1_000_000;
    private static final int AT_A_TIME = 10_000;
    private static final int DAYS = 1_096;
    private static final int ROUNDS = 5;

    @Override
    public String sentence() {
        return "all balances of a past day, 1,000,000 movements of 10,000 holders, against one SQL GROUP BY";
    }

    @Override
    public double atMost() {
        return 1.0 / 30;
    }

    @Override
    public Ratio measure() throws Exception {
        try (Tables tables = Tables.inMemory(LargeLedger.ASSEMBLY)) {
            tables.rebuild(new LargeLedger(MOVEMENTS), Progress.UNHEARD);
            LargeLedger.asksEachTime(tables);
            PastBalances past = past(tables);
            SplittableRandom random = new SplittableRandom(30);
            return CpuTime.ratio(ROUNDS, () -> ours(past, day(random)), () -> LargeLedger.group(tables, day(random)));
        }
    }

    private static Day day(SplittableRandom random) {
        return LargeLedger.FIRST.plus(DAYS / 2 + random.nextInt(DAYS / 2));
    }

    private static PastBalances past(Tables tables) {
        PastBalances.Builder builder = new PastBalances.Builder();
        long last = tables.ledger().lastBooked();
        for (long after = 0; after < last; after += AT_A_TIME) {
            tables.ledger().bookedAfter(after, AT_A_TIME).stream()
                    .map(Booked::posting)
                    .forEach(builder::take);
        }
        return builder.build(LargeLedger.LOSS);
    }

    private static void ours(PastBalances past, Day day) {
        Circles[] sum = {Circles.ZERO};
        past.on(day, (holder, issuer, posted, amount) -> sum[0] = sum[0].plus(amount));
        if (sum[0].isZero()) {
            throw new IllegalStateException("nobody held anything on " + day);
        }
    }
}
