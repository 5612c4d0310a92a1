package org.folkmoot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.folkmoot.assembly.questions.RecordQuestions;
import org.folkmoot.assembly.questions.RecordRow;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Pages through the entries by their number. */
final class RecordAnswers implements RecordQuestions {
    private static final String PAGE = """
        select entry.no, entry.entry_id, entry.recorded_at, entry.kind,
               who.entry_id as by_entry, who.idx as by_idx
        from entry
        left join who on who.no = entry.recorded_by
        where entry.no < :below
        order by entry.no desc
        fetch first :size rows only
        """;

    private final Tables tables;

    RecordAnswers(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<RecordRow> page(long below, int size) {
        return tables.ask(handle -> handle.createQuery(PAGE)
                .bind("below", below)
                .bind("size", size)
                .map((row, context) -> new RecordRow(
                        row.getLong("no"),
                        row.getString("entry_id"),
                        row.getLong("recorded_at"),
                        id(row, "by"),
                        row.getString("kind")))
                .list());
    }

    @Override
    public long count() {
        return tables.ask(handle -> handle.createQuery("select count(*) from entry")
                .mapTo(Long.class)
                .one());
    }

    /** Reads somebody from the two columns whose names begin so; null for nobody. */
    static @Nullable Id id(ResultSet row, String name) throws SQLException {
        String entry = row.getString(name + "_entry");
        return entry == null ? null : new Id(entry, row.getInt(name + "_idx"));
    }
}
