package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.assembly.Effect.TrustEnded;
import org.folkmoot.assembly.Effect.TrustSet;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * Writes trust as facts: giving it anew ends the fact before.
 *
 * <p>Which fact that is stands in memory, read once when trust is first written, so that taking in thousands of trusts
 * asks the database nothing.
 */
final class TrustRows implements Rows {
    private final Who who;
    private final List<Waiting> waiting = new ArrayList<>();
    private @Nullable Map<Long, Long> latest;
    private long last;

    private final Batch facts = new Batch("""
        insert into trust (no, truster, trusted, since, until_day, ended_at, entry_no)
        values (?, ?, ?, ?, ?, ?, ?)
        """);
    private final Batch ends = new Batch("""
        update trust
        set ended_at = ?
        where no = ? and ended_at is null and until_day > ?
        """);

    /** Trust as it comes; without a last day it is an end. */
    private record Waiting(long pair, long at, @Nullable Day until, long entry) {}

    TrustRows(Who who) {
        this.who = who;
    }

    void take(TrustSet set, long entry) {
        waiting.add(new Waiting(pair(set.truster(), set.trusted()), set.since(), set.until(), entry));
    }

    void take(TrustEnded ended, long entry) {
        waiting.add(new Waiting(pair(ended.truster(), ended.trusted()), ended.at(), null, entry));
    }

    private long pair(Id truster, Id trusted) {
        return ((long) who.number(truster) << Integer.SIZE) | who.number(trusted);
    }

    @Override
    public int waiting() {
        return waiting.size();
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        Map<Long, Long> known = latest(connection);
        for (Waiting each : waiting) {
            write(each, known);
        }
        waiting.clear();
        facts.flush(connection);
        ends.flush(connection);
    }

    private void write(Waiting each, Map<Long, Long> known) {
        Day until = each.until();
        Long before = until == null ? known.get(each.pair()) : known.put(each.pair(), last + 1);
        if (before != null) {
            ends.add(each.at(), before, Day.of(each.at()).number());
        }
        if (until != null) {
            last++;
            facts.add(
                    last,
                    (int) (each.pair() >> Integer.SIZE),
                    (int) each.pair(),
                    each.at(),
                    until.number(),
                    null,
                    each.entry());
        }
    }

    private Map<Long, Long> latest(Connection connection) throws SQLException {
        Map<Long, Long> known = latest;
        if (known == null) {
            Map<Long, Long> read = new HashMap<>();
            Loading.each(connection, "select no, truster, trusted from trust order by no", row -> {
                last = row.getLong("no");
                read.put(((long) row.getInt("truster") << Integer.SIZE) | row.getInt("trusted"), last);
            });
            latest = read;
            known = read;
        }
        return known;
    }
}
