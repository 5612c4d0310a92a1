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
 * <p>Which fact that is stands in memory, read once when a trust is first ended; so taking in thousands of trusts asks the
 * database nothing.
 */
final class TrustRows implements Rows {
    private final Who who;
    private final List<Waiting> waiting = new ArrayList<>();
    private @Nullable Map<Pair, Long> latest;
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

    /** The numbers of two people. */
    private record Pair(int truster, int trusted) {}

    /** Trust as it comes: it may end the fact before, and with a last day it begins one. */
    private record Waiting(Pair pair, long at, @Nullable Day until, boolean ends, long entry) {}

    TrustRows(Who who) {
        this.who = who;
    }

    void load(Connection connection) throws SQLException {
        last = Loading.number(connection, "select coalesce(max(no), 0) from trust");
    }

    void take(TrustSet set, long entry) {
        waiting.add(new Waiting(pair(set.truster(), set.trusted()), set.since(), set.until(), set.anew(), entry));
    }

    void take(TrustEnded ended, long entry) {
        waiting.add(new Waiting(pair(ended.truster(), ended.trusted()), ended.at(), null, true, entry));
    }

    private Pair pair(Id truster, Id trusted) {
        return new Pair(who.number(truster), who.number(trusted));
    }

    @Override
    public int waiting() {
        return waiting.size();
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        for (Waiting each : waiting) {
            if (each.ends()) {
                end(each, latest(connection));
            }
            Day until = each.until();
            if (until != null) {
                add(each, until);
            }
        }
        waiting.clear();
        facts.flush(connection);
        ends.flush(connection);
    }

    private void end(Waiting each, Map<Pair, Long> known) {
        Long before = known.get(each.pair());
        if (before != null) {
            ends.add(each.at(), before, Day.of(each.at()).number());
        }
    }

    private void add(Waiting each, Day until) {
        last++;
        facts.add(last, each.pair().truster(), each.pair().trusted(), each.at(), until.number(), null, each.entry());
        if (latest != null) {
            latest.put(each.pair(), last);
        }
    }

    private Map<Pair, Long> latest(Connection connection) throws SQLException {
        Map<Pair, Long> known = latest;
        if (known == null) {
            Map<Pair, Long> read = new HashMap<>();
            facts.flush(connection);
            Loading.each(
                    connection,
                    "select no, truster, trusted from trust order by no",
                    row -> read.put(new Pair(row.getInt("truster"), row.getInt("trusted")), row.getLong("no")));
            latest = read;
            known = read;
        }
        return known;
    }
}
