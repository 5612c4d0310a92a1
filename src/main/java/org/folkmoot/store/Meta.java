package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a database says about itself: its table version, its assembly, and up to which entries it was written. */
record Meta(@Nullable String version, @Nullable String assembly, Lasts lasts) {
    /** Under which name the table version stands. */
    static final String VERSION = "version";

    /** Under which name the assembly stands. */
    static final String ASSEMBLY = "assembly";

    /** Reads it; throws {@link SQLException} where there is no such table. */
    static Meta read(Connection connection) throws SQLException {
        SortedMap<String, String> said = new TreeMap<>();
        Loading.each(
                connection,
                "select name, content from meta",
                row -> said.put(row.getString("name"), row.getString("content")));
        SortedMap<String, String> lasts = new TreeMap<>();
        Loading.each(
                connection,
                "select device, entry_id from device",
                row -> lasts.put(row.getString("device"), row.getString("entry_id")));
        return new Meta(said.get(VERSION), said.get(ASSEMBLY), new Lasts(lasts));
    }

    /** Writes what a fresh database says about itself. */
    static void write(Connection connection, SortedMap<String, String> said) throws SQLException {
        Batch batch = new Batch("""
            insert into meta (name, content)
            values (?, ?)
            """);
        said.forEach(batch::add);
        batch.flush(connection);
    }

    /** Tells whether these are this program's tables of that record. */
    boolean fits(String wantedAssembly, Lasts wantedLasts) {
        return Schema.VERSION.equals(version) && wantedAssembly.equals(assembly) && wantedLasts.equals(lasts);
    }
}
