package org.folkmoot.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Exactly;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Pairs rows of one table by their keys, in whose order both sides are, and names what differs cell by cell. */
final class RowPairs {
    private static final BigDecimal LARGEST = new BigDecimal(Circles.LARGEST_ATTO);

    private final Schema.Table table;
    private final List<String> columns;
    private final Differences differences;
    private long compared;

    /**
     * Begins without rows.
     *
     * @param columns the names of a row's columns, those of its key first
     */
    RowPairs(Schema.Table table, List<String> columns, Differences differences) {
        this.table = table;
        this.columns = columns;
        this.differences = differences;
    }

    /** Returns the names in a list of columns. */
    static List<String> names(String columns) {
        return Arrays.stream(columns.split(",", -1)).map(String::strip).toList();
    }

    /** Returns how many rows of the record were compared. */
    long compared() {
        return compared;
    }

    /**
     * Compares rows.
     *
     * @param wanted those that follow from the record, in the order of their keys
     * @param there those that the table has, in the same order
     */
    void compare(Iterator<@Nullable Object[]> wanted, RowsThere there) throws SQLException {
        @Nullable Object[] right = next(wanted);
        boolean more = there.next();
        while (right != null || more) {
            int order = !more ? 1 : right == null ? -1 : compareKeys(there, right);
            if (order < 0) {
                tooMany(there);
            } else if (order > 0 && right != null) {
                missing(right);
            } else if (right != null) {
                compareCells(right, there);
            }
            if (order >= 0) {
                right = next(wanted);
            }
            if (order <= 0) {
                more = there.next();
            }
        }
    }

    private static @Nullable Object @Nullable [] next(Iterator<@Nullable Object[]> rows) {
        return rows.hasNext() ? rows.next() : null;
    }

    /** The row come to does not follow from the record. */
    void tooMany(RowsThere there) throws SQLException {
        @Nullable Object[] key = new Object[table.keys()];
        for (int i = 0; i < key.length; i++) {
            key[i] = there.cell(i);
        }
        differences.add(Sentence.of("tables.row-too-many", table.name(), key(key)));
    }

    /** A row that follows from the record is not there. */
    void missing(@Nullable Object[] right) {
        compared++;
        differences.add(Sentence.of("tables.row-missing", table.name(), key(right)));
    }

    /** Compares the row come to with one of the same key. */
    void compareCells(@Nullable Object[] right, RowsThere there) throws SQLException {
        compared++;
        for (int i = table.keys(); i < right.length; i++) {
            if (!there.holds(i, right[i])) {
                differences.add(Sentence.of(
                        "tables.cell-differs",
                        table.name(),
                        key(right),
                        called(columns.get(i)),
                        shown(right[i]),
                        shown(there.cell(i))));
            }
        }
    }

    /** Amounts have words; the rest is for those who open the file. */
    private static Object called(String column) {
        return switch (column) {
            case "delta" -> Sentence.of("tables.column.delta");
            case "held_after" -> Sentence.of("tables.column.held-after");
            case "amount" -> Sentence.of("tables.column.amount");
            default -> column;
        };
    }

    private static Object shown(@Nullable Object cell) {
        return switch (cell) {
            case null -> Sentence.of("tables.nothing");
            case BigDecimal amount
            when amount.abs().compareTo(LARGEST) <= 0 -> new Exactly(new Circles(amount.toBigInteger()));
            default -> cell.toString();
        };
    }

    private int compareKeys(RowsThere there, @Nullable Object[] right) throws SQLException {
        int order = 0;
        for (int i = 0; i < table.keys() && order == 0; i++) {
            order = there.compareKey(i, Objects.requireNonNull(right[i]));
        }
        return order;
    }

    /** Compares two rows of the record by their keys. */
    int compareKeys(@Nullable Object[] one, @Nullable Object[] other) {
        int order = 0;
        for (int i = 0; i < table.keys() && order == 0; i++) {
            order = compareKey(Objects.requireNonNull(one[i]), Objects.requireNonNull(other[i]));
        }
        return order;
    }

    @SuppressWarnings("unchecked")
    private static int compareKey(Object one, Object other) {
        return one instanceof Number first && other instanceof Number second
                ? Long.compare(first.longValue(), second.longValue())
                : ((Comparable<Object>) one).compareTo(other);
    }

    private String key(@Nullable Object[] row) {
        StringJoiner key = new StringJoiner(" ");
        for (int i = 0; i < table.keys(); i++) {
            key.add(String.valueOf(row[i]));
        }
        return key.toString();
    }
}
