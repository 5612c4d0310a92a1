package org.folkmoot.desktop.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.controlsfx.control.textfield.CustomTextField;
import org.folkmoot.words.Typeset;
import org.jspecify.annotations.Nullable;

/**
 * A table that can be sorted, filtered and copied: Ctrl+C puts the chosen rows, or all, on the clipboard as
 * tab-separated lines with their headings.
 *
 * <p>Rows are plain values. They are sorted as a list, not through the columns' cells: 100,000 rows take half a second
 * instead of six.
 *
 * @param <T> what a row is
 */
public final class DataTable<T> extends VBox {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /** A heading's padding and its sign for the order. */
    private static final double HEADING_EM = 2.4;

    /** A cell's padding and the line beside it. */
    private static final double CELL_EM = 1.4;

    /** Rows that are measured: enough to know how wide days and sums are, and soon done. */
    private static final int MEASURED = 200;

    private static final double SHARE_EM = 4.3;

    private final List<TableColumnSpec<T>> specs;
    private final TableView<T> table = new TableView<>();
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private final CustomTextField filter = new CustomTextField();
    private final Label count = new Label();
    private final SentenceLabel unfound = new SentenceLabel("", "soft");
    private final Node whenEmpty;
    private final TableWords words;
    private final Map<TableColumnSpec<T>, Double> widest = new HashMap<>();
    private List<T> rows = List.of();

    /** What each row says, in small letters, beside the rows; empty until somebody seeks something in them. */
    private List<List<String>> said = List.of();

    private Comparator<T> order = (a, b) -> 0;

    /** Makes a table with columns, and what it says when it is empty. */
    public DataTable(TableWords words, List<TableColumnSpec<T>> columns, Node whenEmpty) {
        this.words = words;
        this.whenEmpty = whenEmpty;
        this.specs = List.copyOf(columns);
        getStyleClass().addAll("data-table", "stack-tight");
        HBox icon = new HBox(Icons.of("fth-filter"));
        icon.getStyleClass().add("field-icon");
        filter.setLeft(icon);
        filter.setPromptText(words.filter());
        filter.setAccessibleText(words.filter());
        filter.textProperty().subscribe(this::refresh);
        HBox.setHgrow(filter, Priority.ALWAYS);
        count.getStyleClass().addAll("soft", "small");
        count.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(filter, count);
        head.getStyleClass().add("row");
        head.setMinHeight(USE_PREF_SIZE);
        table.setAccessibleText(words.name());
        table.setPlaceholder(whenEmpty);
        unfound.getStyleClass().add("empty");
        table.setItems(shown);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setSortPolicy(view -> sort());
        specs.forEach(spec -> table.getColumns().add(column(spec)));
        table.widthProperty().subscribe(this::fit);
        filter.fontProperty().subscribe(this::measure);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::first);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, table);
    }

    /** Shows other rows, in the order and with the filter that hold. */
    public void show(List<T> all) {
        rows = List.copyOf(all);
        said = List.of();
        refresh();
        measure();
    }

    /** Calls back with a row that somebody opens by a double click or Enter. */
    public DataTable<T> whenOpened(Consumer<T> open) {
        table.setRowFactory(view -> {
            TableRow<T> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            T chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
                event.consume();
            }
        });
        return this;
    }

    /** Returns the table itself, for what is special to one screen. */
    public TableView<T> table() {
        return table;
    }

    /** Returns the field that filters. */
    public CustomTextField filter() {
        return filter;
    }

    /** Returns the chosen rows, or all shown ones when none is chosen, as tab-separated lines with headings. */
    public String asText() {
        List<T> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        Stream<String> head =
                Stream.of(specs.stream().map(TableColumnSpec::title).collect(Collectors.joining("\t")));
        Stream<String> lines = (chosen.isEmpty() ? shown : chosen).stream().map(row -> specs.stream()
                .map(spec -> spec.text().apply(row).replace('\t', ' ').replace('\n', ' '))
                .collect(Collectors.joining("\t")));
        return Typeset.plain(Stream.concat(head, lines).collect(Collectors.joining("\n", "", "\n")));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(asText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The first arrow in a table in which no row is chosen takes the row that has the focus, instead of the next one. */
    private void first(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        boolean alone = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        if (arrow
                && alone
                && table.getSelectionModel().isEmpty()
                && !table.getItems().isEmpty()) {
            table.getSelectionModel()
                    .clearAndSelect(Math.max(0, table.getFocusModel().getFocusedIndex()));
            event.consume();
        }
    }

    private TableColumn<T, String> column(TableColumnSpec<T> spec) {
        TableColumn<T, String> column = new TableColumn<>(spec.title());
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(spec.text().apply(row.getValue())));
        column.setCellFactory(made -> new TextCell<>(spec.style()));
        column.setUserData(spec);
        column.setReorderable(false);
        if (!spec.style().isEmpty()) {
            column.getStyleClass().add(spec.style());
        }
        return column;
    }

    /**
     * Columns share the width; where it is scarce, headings do without the room for the sign of the order, and where not
     * even they have room, the table scrolls sideways.
     */
    private void fit() {
        double width = table.getWidth();
        boolean fits = need(HEADING_EM) < width || need(CELL_EM) < width;
        table.setColumnResizePolicy(
                fits ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    /** Sets the least width of each column, with so much beside the words of its heading; returns their sum. */
    private double need(double besideHeading) {
        Font font = bold();
        double em = font.getSize();
        double needed = 0;
        for (TableColumn<T, ?> column : table.getColumns()) {
            TableColumnSpec<T> spec = specs.get(table.getColumns().indexOf(column));
            double least = Math.ceil(width(column.getText(), font) + besideHeading * em);
            if (spec.whole()) {
                least = Math.max(least, Math.ceil(widest.getOrDefault(spec, 0.0) + CELL_EM * em));
            }
            needed += least;
            column.setMinWidth(least);
            column.setPrefWidth(Math.max(least, spec.share() * SHARE_EM * em));
        }
        return needed;
    }

    /** Says anew how wide what must not be cut off is: when rows or letters change, not while a window is drawn wider. */
    private void measure() {
        Font font = bold();
        widest.clear();
        specs.stream().filter(TableColumnSpec::whole).forEach(spec -> widest.put(spec, widest(spec, font)));
        fit();
    }

    private Font bold() {
        return Font.font(
                filter.getFont().getFamily(), FontWeight.BOLD, filter.getFont().getSize());
    }

    private double widest(TableColumnSpec<T> spec, Font font) {
        return shown.stream()
                .limit(MEASURED)
                .mapToDouble(row -> width(spec.text().apply(row), font))
                .max()
                .orElse(0);
    }

    private static double width(String text, Font font) {
        Text set = new Text(text);
        set.setFont(font);
        return set.getLayoutBounds().getWidth();
    }

    private boolean sort() {
        @Nullable Comparator<T> wanted = null;
        for (TableColumn<T, ?> sorted : table.getSortOrder()) {
            Comparator<T> by = specs.get(table.getColumns().indexOf(sorted)).order();
            Comparator<T> turned = sorted.getSortType() == TableColumn.SortType.DESCENDING ? by.reversed() : by;
            wanted = wanted == null ? turned : wanted.thenComparing(turned);
        }
        order = wanted == null ? (a, b) -> 0 : wanted;
        refresh();
        return true;
    }

    private void refresh() {
        String sought = NameMatch.plain(filter.getText().strip());
        List<T> fitting = (sought.isEmpty() ? rows : saying(sought))
                .stream().sorted(order).toList();
        // whoever sought in vain is not told that there is nothing at all
        boolean vain = fitting.isEmpty() && !rows.isEmpty();
        unfound.setText(vain ? words.unfound().apply(filter.getText().strip()) : "");
        table.setPlaceholder(vain ? unfound : whenEmpty);
        shown.setAll(fitting);
        count.setText(words.count().apply(fitting.size(), rows.size()));
    }

    private List<T> saying(String sought) {
        if (said.isEmpty()) {
            // figures and days are put into words once for all letters that are typed
            said = rows.stream().map(this::said).toList();
        }
        List<T> fitting = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (said.get(i).stream().anyMatch(text -> text.contains(sought))) {
                fitting.add(rows.get(i));
            }
        }
        return fitting;
    }

    private List<String> said(T row) {
        return specs.stream()
                .map(spec -> NameMatch.plain(spec.text().apply(row)))
                .toList();
    }
}
