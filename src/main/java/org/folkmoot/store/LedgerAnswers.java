package org.folkmoot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.folkmoot.assembly.questions.LedgerFilter;
import org.folkmoot.assembly.questions.LedgerQuestions;
import org.folkmoot.assembly.questions.LedgerRow;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Pages through the ledger by the lines' numbers. */
final class LedgerAnswers implements LedgerQuestions {
    private static final String PAGE = """
        select line.no, entry.entry_id, line.recorded_at, line.kind, line.people, line.amount, line.slip,
               line.value_day, payer.entry_id as from_entry, payer.idx as from_idx,
               payee.entry_id as to_entry, payee.idx as to_idx
        from ledger_line line
        join entry on entry.no = line.entry_no
        left join who payer on payer.no = line.from_who
        left join who payee on payee.no = line.to_who
        where line.no < :below %s
        order by line.no desc
        fetch first :size rows only
        """;

    private static final String COUNT = """
        select count(*)
        from ledger_line line
        where true %s
        """;

    // Whose holding changed is who is concerned: those whom a payment only passed through, too.
    private static final String CONCERNS = """
        and exists (
            select 1
            from posting
            where posting.holder = (select no from who where entry_id = :person_entry and idx = :person_idx)
              and posting.entry_no = line.entry_no
              and case posting.kind
                      when 'loss' then line.kind = 'loss'
                      when 'issued' then line.kind = 'income'
                      when 'welcome' then line.kind = 'welcome'
                      when 'burned' then line.kind = 'burned'
                      when 'loss_received' then line.kind = 'loss'
                      else line.kind in ('payment', 'reversal')
                  end)
        """;

    private static final String POSTINGS = """
        select posting.kind, posting.delta, posting.on_day, posting.held_after,
               issuer.entry_id as issuer_entry, issuer.idx as issuer_idx
        from posting
        join who issuer on issuer.no = posting.issuer
        where posting.holder = (select no from who where entry_id = :holder_entry and idx = :holder_idx)
        order by posting.entry_no, posting.no
        """;

    private final Tables tables;

    LedgerAnswers(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<LedgerRow> page(LedgerFilter filter, long below, int size) {
        return tables.ask(handle -> query(handle, PAGE, filter)
                .bind("below", below)
                .bind("size", size)
                .map((row, context) -> line(row))
                .list());
    }

    @Override
    public long count(LedgerFilter filter) {
        return tables.ask(
                handle -> query(handle, COUNT, filter).mapTo(Long.class).one());
    }

    @Override
    public List<Posting> postingsOf(Id holder) {
        return tables.ask(handle -> handle.createQuery(POSTINGS)
                .bind("holder_entry", holder.entry())
                .bind("holder_idx", holder.index())
                .map((row, context) -> new Posting(
                        Code.read(Posting.Kind.class, row.getString("kind")),
                        holder,
                        Objects.requireNonNull(RecordAnswers.id(row, "issuer")),
                        circles(row, "delta"),
                        new Day(row.getLong("on_day")),
                        circles(row, "held_after")))
                .list());
    }

    /** Returns a query with the conditions that a filter states, and their values. */
    private static Query query(Handle handle, String select, LedgerFilter filter) {
        Long from = filter.from();
        Long until = filter.until();
        Id person = filter.person();
        List<String> kinds = filter.kinds().stream().map(Code::of).sorted().toList();
        String where = (from == null ? "" : "and line.recorded_at >= :from ")
                + (until == null ? "" : "and line.recorded_at < :until ")
                + (kinds.isEmpty() ? "" : "and line.kind in (<kinds>) ")
                + (person == null ? "" : CONCERNS);
        Query query = handle.createQuery(select.formatted(where));
        if (from != null) {
            query.bind("from", from);
        }
        if (until != null) {
            query.bind("until", until);
        }
        if (!kinds.isEmpty()) {
            query.bindList("kinds", kinds);
        }
        return person == null
                ? query
                : query.bind("person_entry", person.entry()).bind("person_idx", person.index());
    }

    private static LedgerRow line(ResultSet row) throws SQLException {
        long valueDay = row.getLong("value_day");
        boolean noValueDay = row.wasNull();
        return new LedgerRow(
                row.getLong("no"),
                row.getString("entry_id"),
                row.getLong("recorded_at"),
                Code.read(LedgerRow.Kind.class, row.getString("kind")),
                RecordAnswers.id(row, "from"),
                RecordAnswers.id(row, "to"),
                row.getInt("people"),
                circles(row, "amount"),
                row.getString("slip"),
                noValueDay ? null : new Day(valueDay));
    }

    private static Circles circles(ResultSet row, String column) throws SQLException {
        return new Circles(row.getBigDecimal(column).toBigIntegerExact());
    }
}
