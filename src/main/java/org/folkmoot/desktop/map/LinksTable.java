package org.folkmoot.desktop.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The same network as a table, one row a trust link. */
final class LinksTable {
    /**
     * A row.
     *
     * @param truster who accepts
     * @param trusted whose circles
     * @param trusterPlace the place of the truster in the order of names
     * @param trustedPlace the place of the trusted in the order of names
     * @param link the link, for its people's numbers
     * @param back until when it holds the other way, or null when it does not
     */
    record Row(
            String truster,
            String trusted,
            int trusterPlace,
            int trustedPlace,
            Acceptance link,
            @Nullable Day back) {}

    private final DataTable<Row> table;

    LinksTable(Wording words, Consumer<Row> open) {
        Node empty = new EmptyState("fth-share-2", words.text("map.list.empty"), words.text("map.list.empty.first"));
        table = new DataTable<>(
                TableWords.of(words, words.text("map.list")),
                List.of(
                        TableColumnSpec.words(words.text("map.list.truster"), 3, Row::truster, Row::trusterPlace),
                        TableColumnSpec.words(words.text("map.list.trusted"), 3, Row::trusted, Row::trustedPlace),
                        TableColumnSpec.words(
                                words.text("map.list.until"),
                                2,
                                row -> words.figures().day(row.link().until()),
                                row -> row.link().until()),
                        TableColumnSpec.<Row, Long>words(
                                        words.text("map.list.back"),
                                        3,
                                        row -> back(words, row.back()),
                                        row -> row.back() == null
                                                ? 0
                                                : row.back().number())
                                .soft()),
                empty);
        table.whenOpened(open);
        table.setId("map-list");
        table.table().setId("map-list-rows");
        table.filter().setId("map-list-filter");
    }

    private static String back(Wording words, @Nullable Day until) {
        return until == null ? words.text("map.list.one-way") : words.text("map.list.mutual", until);
    }

    /** Returns the table for the window. */
    DataTable<Row> node() {
        return table;
    }

    /** Shows the rows of a view. */
    void show(List<Row> rows) {
        table.show(rows);
    }

    /** Returns the rows of a view, by the names of those who accept, then of those whose circles. */
    static List<Row> rows(TrustView view) {
        Map<Direction, Day> ends = HashMap.newHashMap(view.links().size());
        view.links().forEach(link -> ends.put(new Direction(link.truster(), link.trusted()), link.until()));
        int[] byName = view.byName();
        int[] place = new int[byName.length];
        for (int i = 0; i < byName.length; i++) {
            place[byName[i]] = i;
        }
        return java.util.Arrays.stream(byName)
                .mapToObj(view::accepts)
                .flatMap(List::stream)
                .map(link -> new Row(
                        view.person(link.truster()).name(),
                        view.person(link.trusted()).name(),
                        place[link.truster()],
                        place[link.trusted()],
                        link,
                        ends.get(new Direction(link.trusted(), link.truster()))))
                .toList();
    }
}
