package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** The dictionary of people: each gets a number the first time that a row refers to them. */
final class Who implements Rows {
    private final Map<Id, Integer> numbers = new HashMap<>();
    private final Adding fresh;

    Who(Growing growing) {
        fresh = growing.adding("who", "no, entry_id, idx");
    }

    /** Reads the numbers that were given before. */
    void load(Connection connection) throws SQLException {
        Loading.each(
                connection,
                "select no, entry_id, idx from who",
                row -> numbers.put(new Id(row.getString("entry_id"), row.getInt("idx")), row.getInt("no")));
    }

    /** Returns somebody's number. */
    int number(Id id) {
        Integer known = numbers.get(id);
        if (known != null) {
            return known;
        }
        int next = numbers.size() + 1;
        numbers.put(id, next);
        fresh.add(next, id.entry(), id.index());
        return next;
    }

    /** Returns who has which number. */
    Map<Integer, Id> people() {
        Map<Integer, Id> people = HashMap.newHashMap(numbers.size());
        numbers.forEach((id, number) -> people.put(number, id));
        return people;
    }

    /** Returns somebody's number, or null for nobody. */
    @Nullable
    Integer numberOrNull(@Nullable Id id) {
        return id == null ? null : (Integer) number(id);
    }

    @Override
    public int waiting() {
        return fresh.waiting();
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        fresh.flush(connection);
    }
}
