package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.folkmoot.assembly.questions.LedgerRow.Kind;
import org.folkmoot.terms.Day;

/**
 * Writes between which numbers the lines of each day and kind stand, and how many they are.
 *
 * <p>Lines are numbered in the order of replay, which two desks can make differ from that of time. With these few rows a
 * period is found and counted without reading through the ledger.
 */
final class LedgerDayRows implements Rows {
    private final Map<Of, Lines> known = new HashMap<>();
    private final Replacing rows = new Replacing(2, """
        delete from ledger_day where on_day = ? and kind = ?
        """, """
            insert into ledger_day (on_day, kind, first_line, last_line, line_count)
            values (?, ?, ?, ?, ?)
            """);

    private record Of(long day, String kind) {}

    private record Lines(long first, long last, long count) {}

    void load(Connection connection) throws SQLException {
        Loading.each(
                connection,
                "select on_day, kind, first_line, last_line, line_count from ledger_day",
                row -> known.put(
                        new Of(row.getLong("on_day"), row.getString("kind")),
                        new Lines(row.getLong("first_line"), row.getLong("last_line"), row.getLong("line_count"))));
    }

    /** Takes the next line, recorded at a moment given in unix seconds. */
    void take(long at, Kind kind, long line) {
        Of of = new Of(Day.of(at).number(), Code.of(kind));
        Lines before = known.get(of);
        Lines now = before == null ? new Lines(line, line, 1) : new Lines(before.first(), line, before.count() + 1);
        known.put(of, now);
        rows.put(of.day(), of.kind(), now.first(), now.last(), now.count());
    }

    @Override
    public int waiting() {
        return rows.waiting();
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        rows.flush(connection);
    }
}
