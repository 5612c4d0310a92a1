package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that take the place of earlier ones with the same key; of several that wait, the last counts.
 *
 * <p>Deleting and inserting is what H2 and PostgreSQL do alike and without being told the types of the values.
 */
final class Replacing implements Putting {
    private final Batch delete;
    private final Batch insert;
    private final int keys;
    private final Map<List<@Nullable Object>, @Nullable Object[]> rows = new LinkedHashMap<>();

    /**
     * Begins without rows.
     *
     * @param keys how many of a row's first values are its key
     * @param delete the statement that deletes by the key
     * @param insert the statement that inserts the row
     */
    Replacing(int keys, String delete, String insert) {
        this.keys = keys;
        this.delete = new Batch(delete);
        this.insert = new Batch(insert);
    }

    @Override
    public void put(@Nullable Object... values) {
        rows.put(Arrays.asList(Arrays.copyOf(values, keys)), values);
    }

    @Override
    public int waiting() {
        return rows.size();
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        rows.forEach((key, row) -> {
            delete.add(key.toArray());
            insert.add(row);
        });
        rows.clear();
        delete.flush(connection);
        insert.flush(connection);
    }
}
