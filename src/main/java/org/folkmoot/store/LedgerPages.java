package org.folkmoot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.assembly.questions.LedgerFilter;
import org.folkmoot.assembly.questions.LedgerRow;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the ledger that a filter leaves, newest first.
 *
 * <p>Each way goes along an index in the order in which lines are shown, so that a page costs the same wherever it is:
 * everybody's lines by number, one kind's by kind and number, one person's by the movements that concern them. A period is
 * first turned into the numbers between which its lines lie. Only words and amounts are looked for line by line.
 */
final class LedgerPages {
    private static final String FIRST = " fetch first :size rows only";

    private static final String COLUMNS = """
        select line.no, entry.entry_id, line.recorded_at, line.kind, line.people, line.amount, line.slip,
               line.value_day, payer.entry_id as from_entry, payer.idx as from_idx,
               payee.entry_id as to_entry, payee.idx as to_idx
        """;

    private static final String NAMED = """
        join entry on entry.no = line.entry_no
        left join who payer on payer.no = line.from_who
        left join who payee on payee.no = line.to_who
        """;

    private static final String EVERYBODYS = """
        from ledger_line line
        """;

    // Whose holding changed is who is concerned: those whom a payment only passed through, too.
    private static final String ONE_PERSONS = """
        from posting
        join ledger_line line on line.no = posting.line_no
        """;

    private static final String BETWEEN = """
        select min(first_line) as least, max(last_line) as most, coalesce(sum(line_count), 0) as lines
        from ledger_day
        where on_day >= :from_day and on_day <= :until_day %s
        """;

    private final Handle handle;
    private final LedgerFilter filter;
    private final List<String> kinds;
    private final List<LedgerLineHas> words;
    private final String says;

    LedgerPages(Handle handle, LedgerFilter filter) {
        this.handle = handle;
        this.filter = filter;
        this.kinds = filter.kinds().stream().map(Code::of).sorted().toList();
        this.words = LedgerLineHas.each(handle, filter.words());
        this.says = words.stream().map(LedgerLineHas::condition).collect(Collectors.joining());
    }

    /** Between which numbers lines lie, and how many lines their days have. */
    private record Between(long least, long most, long lines) {
        static final Between EVERYTHING = new Between(0, Long.MAX_VALUE, 0);

        boolean isEmpty() {
            return most < least;
        }
    }

    /** Returns lines with smaller numbers than one, at most so many. */
    List<LedgerRow> page(long below, int size) {
        boolean always = filter.from() == null && filter.until() == null;
        Between between = always ? Between.EVERYTHING : between();
        long most = Math.min(between.most(), below - 1);
        if (most < between.least()) {
            return List.of();
        }
        return bound(handle.createQuery(filter.person() == null && kinds.size() > 1 ? ofKinds() : inOneOrder()))
                .bind("least", between.least())
                .bind("most", most)
                .bind("size", size)
                .map((row, context) -> line(row))
                .list();
    }

    private String inOneOrder() {
        return COLUMNS + from() + NAMED + between(filter.person() == null ? "line.no" : "posting.line_no")
                + conditions() + "order by " + order() + " desc" + FIRST;
    }

    /** As many lines of each kind along its index: a rare kind is not looked for among all others. */
    private String ofKinds() {
        String each = IntStream.range(0, kinds.size())
                .mapToObj(i -> "(select line.no " + EVERYBODYS + between("line.no") + moments()
                        + "and line.kind = :kind" + i + " " + says + "order by line.kind, line.no desc" + FIRST + ")")
                .collect(Collectors.joining(" union all "));
        String newest = "select no from (" + each + ") several order by no desc" + FIRST;
        return COLUMNS + "from (" + newest + ") picked join ledger_line line on line.no = picked.no " + NAMED
                + "order by line.no desc";
    }

    private static String between(String number) {
        return "where " + number + " >= :least and " + number + " <= :most ";
    }

    /** Counts the lines. */
    long count() {
        Between between = between();
        if (between.isEmpty() || isOfWholeDays() && filter.person() == null && words.isEmpty()) {
            return between.isEmpty() ? 0 : between.lines();
        }
        return bound(handle.createQuery("select count(*) " + from() + "where true " + conditions()))
                .mapTo(Long.class)
                .one();
    }

    private boolean isOfWholeDays() {
        return isStart(filter.from()) && isStart(filter.until());
    }

    private static boolean isStart(@Nullable Long moment) {
        return moment == null || moment % Day.SECONDS == 0;
    }

    /** Days that the period only touches are taken whole; the exact moments are conditions of each line. */
    private Between between() {
        Long from = filter.from();
        Long until = filter.until();
        String ofKind = kinds.isEmpty() ? "" : "and kind in (<kinds>)";
        Query query = handle.createQuery(BETWEEN.formatted(ofKind))
                .bind("from_day", from == null ? Long.MIN_VALUE : Day.of(from).number())
                .bind(
                        "until_day",
                        until == null ? Long.MAX_VALUE : Day.of(until - 1).number());
        return (kinds.isEmpty() ? query : query.bindList("kinds", kinds))
                .map((row, context) -> {
                    long least = row.getLong("least");
                    return row.wasNull()
                            ? new Between(1, 0, 0)
                            : new Between(least, row.getLong("most"), row.getLong("lines"));
                })
                .one();
    }

    /** The whole of an index, even where its first column has one value only: H2 then goes along it and sorts nothing. */
    private String order() {
        if (filter.person() != null) {
            return "posting.holder, posting.line_no";
        }
        return kinds.size() == 1 ? "line.kind, line.no" : "line.no";
    }

    private String from() {
        return filter.person() == null ? EVERYBODYS : ONE_PERSONS;
    }

    private String conditions() {
        StringBuilder all = new StringBuilder(moments());
        if (!kinds.isEmpty()) {
            String places =
                    IntStream.range(0, kinds.size()).mapToObj(i -> ":kind" + i).collect(Collectors.joining(", "));
            all.append(kinds.size() == 1 ? "and line.kind = :kind0 " : "and line.kind in (" + places + ") ");
        }
        if (filter.person() != null) {
            all.append(
                    "and posting.holder = (select no from who where entry_id = :person_entry and idx = :person_idx) ");
        }
        return all.append(says).toString();
    }

    private String moments() {
        StringBuilder all = new StringBuilder();
        if (filter.from() != null) {
            all.append("and line.recorded_at >= :from ");
        }
        if (filter.until() != null) {
            all.append("and line.recorded_at < :until ");
        }
        return all.toString();
    }

    private Query bound(Query query) {
        Long from = filter.from();
        Long until = filter.until();
        Id person = filter.person();
        if (from != null) {
            query.bind("from", from);
        }
        if (until != null) {
            query.bind("until", until);
        }
        for (int i = 0; i < kinds.size(); i++) {
            query.bind("kind" + i, kinds.get(i));
        }
        words.forEach(word -> word.bind(query));
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
                LedgerAnswers.circles(row, "amount"),
                row.getString("slip"),
                noValueDay ? null : new Day(valueDay));
    }
}
