package org.folkmoot.store;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Pairs rows of one table by their keys, in whose order both sides are, and names what differs cell by cell. */
final class RowPairs {
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
     * @param wanted those that follow from the record
     * @param there those that the table has
     */
    void compare(Iterator<@Nullable Object[]> wanted, Iterator<@Nullable Object[]> there) {
        @Nullable Object[] right = next(wanted);
        @Nullable Object[] found = next(there);
        while (right != null || found != null) {
            int order = found == null ? 1 : right == null ? -1 : compareKeys(found, right);
            if (order < 0) {
                differences.add(Sentence.of("tables.row-too-many", table.name(), key(found)));
            } else if (order > 0) {
                differences.add(Sentence.of("tables.row-missing", table.name(), key(right)));
            } else {
                compareCells(right, found);
            }
            if (order >= 0) {
                compared++;
                right = next(wanted);
            }
            if (order <= 0) {
                found = next(there);
            }
        }
    }

    private static @Nullable Object @Nullable [] next(Iterator<@Nullable Object[]> rows) {
        return rows.hasNext() ? rows.next() : null;
    }

    private void compareCells(@Nullable Object[] right, @Nullable Object[] found) {
        for (int i = table.keys(); i < right.length; i++) {
            if (!same(right[i], found[i])) {
                differences.add(Sentence.of(
                        "tables.cell-differs",
                        table.name(),
                        key(right),
                        columns.get(i),
                        shown(right[i]),
                        shown(found[i])));
            }
        }
    }

    /** A number is the same whether it came as an int or as a long. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number first
                && other instanceof Number second
                && !(one instanceof BigDecimal)
                && !(other instanceof BigDecimal)) {
            return first.longValue() == second.longValue();
        }
        return Objects.equals(one, other);
    }

    private static Object shown(@Nullable Object cell) {
        return cell == null ? Sentence.of("tables.nothing") : cell.toString();
    }

    /** Compares two rows by their keys. */
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
