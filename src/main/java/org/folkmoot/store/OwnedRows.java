package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists that belong to something, one row an element, such as the stays in a meeting; they grow and change but never
 * become shorter.
 *
 * <p>The list of the latest owner is remembered, so that the hundredth arrival writes one row and not a hundred.
 */
final class OwnedRows implements Rows {
    private final Replacing rows;
    private String owner = "";
    private List<@Nullable Object[]> latest = List.of();

    /** Begins without rows; each row's key is the owner and the place in the list. */
    OwnedRows(String delete, String insert) {
        rows = new Replacing(2, delete, insert);
    }

    /** Sets the list of an owner, each row without owner and place. */
    void set(String newOwner, List<@Nullable Object[]> list) {
        boolean same = newOwner.equals(owner);
        for (int i = 0; i < list.size(); i++) {
            if (!same || i >= latest.size() || !Arrays.equals(latest.get(i), list.get(i))) {
                rows.put(row(newOwner, i, list.get(i)));
            }
        }
        owner = newOwner;
        latest = list;
    }

    private static @Nullable Object[] row(String owner, int place, @Nullable Object[] rest) {
        @Nullable Object[] row = new Object[rest.length + 2];
        row[0] = owner;
        row[1] = place;
        System.arraycopy(rest, 0, row, 2, rest.length);
        return row;
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
