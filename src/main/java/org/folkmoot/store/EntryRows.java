package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Envelope;
import org.folkmoot.journal.Texts;

/** Writes entries in replay order, the last one of each device, and what people typed with them. */
final class EntryRows implements Rows {
    private final Who who;
    private final Map<String, Integer> devices = new HashMap<>();
    private long last;

    private final Replacing lasts = new Replacing(1, """
        delete from device where no = ?
        """, """
            insert into device (no, device, n, entry_id)
            values (?, ?, ?, ?)
            """);
    private final Adding entries;
    private final Adding typed;

    EntryRows(Who who, Growing growing) {
        this.who = who;
        this.entries = growing.adding("entry", "no, entry_id, device_no, n, recorded_at, recorded_by, kind");
        this.typed = growing.adding("typed", "entry_no, name, place, content");
    }

    void load(Connection connection) throws SQLException {
        last = Loading.number(connection, "select coalesce(max(no), 0) from entry");
        Loading.each(
                connection,
                "select no, device from device",
                row -> devices.put(row.getString("device"), row.getInt("no")));
    }

    /** Takes the next entry with its texts and returns its number in replay order, from 1. */
    long take(Entry entry, Texts texts) {
        Envelope envelope = entry.envelope();
        last++;
        int device = devices.computeIfAbsent(envelope.device(), key -> devices.size() + 1);
        lasts.put(device, envelope.device(), envelope.n(), entry.id());
        entries.add(
                last,
                entry.id(),
                device,
                envelope.n(),
                envelope.at(),
                who.numberOrNull(envelope.by()),
                envelope.kind());
        texts.byName().forEach(this::take);
        return last;
    }

    private void take(String name, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            typed.add(last, name, i, texts.get(i));
        }
    }

    @Override
    public int waiting() {
        return entries.waiting() + typed.waiting();
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        lasts.flush(connection);
        entries.flush(connection);
        typed.flush(connection);
    }
}
