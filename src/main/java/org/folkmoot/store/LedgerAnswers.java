package org.folkmoot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.folkmoot.assembly.questions.Booked;
import org.folkmoot.assembly.questions.LedgerFilter;
import org.folkmoot.assembly.questions.LedgerQuestions;
import org.folkmoot.assembly.questions.LedgerRow;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Pages through the ledger by the lines' numbers. */
final class LedgerAnswers implements LedgerQuestions {
    private static final String MOVEMENTS = """
        select posting.no, posting.kind, posting.delta, posting.on_day, posting.held_after, posting.payment,
               holder.entry_id as holder_entry, holder.idx as holder_idx,
               issuer.entry_id as issuer_entry, issuer.idx as issuer_idx,
               other.entry_id as other_entry, other.idx as other_idx,
               recorder.entry_id as by_entry, recorder.idx as by_idx,
               entry.entry_id, entry.no as place, entry.recorded_at
        from posting
        join who holder on holder.no = posting.holder
        join who issuer on issuer.no = posting.issuer
        join entry on entry.no = posting.entry_no
        left join who other on other.no = posting.other
        left join who recorder on recorder.no = entry.recorded_by
        """;

    private static final String OF_HOLDER = MOVEMENTS + """
        where posting.holder = (select no from who where entry_id = :holder_entry and idx = :holder_idx)
        order by posting.no
        """;

    private static final String AFTER = MOVEMENTS + """
        where posting.no > :after and posting.no <= :upto
        order by posting.no
        """;

    private final Tables tables;

    LedgerAnswers(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<LedgerRow> page(LedgerFilter filter, long below, int size) {
        return tables.ask(handle -> new LedgerPages(handle, filter).page(below, size));
    }

    @Override
    public long count(LedgerFilter filter) {
        return tables.ask(handle -> new LedgerPages(handle, filter).count());
    }

    @Override
    public List<Booked> bookedOf(Id holder) {
        return tables.ask(handle -> booked(handle.createQuery(OF_HOLDER)
                .bind("holder_entry", holder.entry())
                .bind("holder_idx", holder.index())));
    }

    @Override
    public long lastBooked() {
        return tables.ask(handle -> handle.createQuery("select coalesce(max(no), 0) from posting")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Booked> bookedAfter(long after, int size) {
        // Movements are numbered without a gap.
        return tables.ask(
                handle -> booked(handle.createQuery(AFTER).bind("after", after).bind("upto", after + size)));
    }

    private static List<Booked> booked(Query query) {
        return query.map((row, context) -> booked(row)).list();
    }

    private static Booked booked(ResultSet row) throws SQLException {
        Posting posting = new Posting(
                Code.read(Posting.Kind.class, row.getString("kind")),
                Objects.requireNonNull(RecordAnswers.id(row, "holder")),
                Objects.requireNonNull(RecordAnswers.id(row, "issuer")),
                circles(row, "delta"),
                new Day(row.getLong("on_day")),
                circles(row, "held_after"));
        return new Booked(
                row.getLong("no"),
                posting,
                row.getString("entry_id"),
                row.getLong("place"),
                row.getLong("recorded_at"),
                RecordAnswers.id(row, "by"),
                RecordAnswers.id(row, "other"),
                number(row, "payment"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : (Integer) number;
    }

    static Circles circles(ResultSet row, String column) throws SQLException {
        return new Circles(row.getBigDecimal(column).toBigIntegerExact());
    }
}
