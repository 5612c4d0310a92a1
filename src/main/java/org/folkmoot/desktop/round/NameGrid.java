package org.folkmoot.desktop.round;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.imports.TrustSheet;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * All names of a sheet in columns, as on the paper: arrows move, Space ticks, letters or digits jump to a name, Enter
 * goes on. Only the rows in sight exist, so that thousands of names are as quick as forty.
 */
final class NameGrid extends VBox {
    private static final double COLUMN_EM = 18;
    private static final double ROW_EM = 2.4;
    private static final int MOST_COLUMNS = 5;

    /** What the border and the scroll bar take of the width. */
    private static final double BAR = 20;

    /**
     * One row of the grid.
     *
     * @param place which row it is, from 0
     */
    record Row(int place) {}

    private final Wording words;
    private final Consumer<TrustSheet.Line> toggled;
    private final TableView<Row> table = new TableView<>();
    private final Label jump = new Label();
    private @Nullable SheetForm form;
    private int rows;

    /**
     * Makes an empty grid.
     *
     * @param toggled takes a name whose box somebody ticks or clears
     * @param done is run by Enter
     */
    NameGrid(Wording words, Consumer<TrustSheet.Line> toggled, Runnable done) {
        this.words = words;
        this.toggled = toggled;
        getStyleClass().addAll("stack-tight", "name-grid");
        table.setId("sheet-grid");
        table.setAccessibleText(words.text("round.grid"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setPlaceholder(new Label(words.text("round.grid.empty")));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.widthProperty().subscribe(this::arrange);
        table.heightProperty().subscribe(this::arrange);
        jump.fontProperty().subscribe(this::arrange);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                tickFocused();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                done.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !jump.getText().isEmpty()) {
                jumpTo("");
                event.consume();
            } else if (event.getCode().isArrowKey() || event.getCode() == KeyCode.TAB) {
                jumpTo("");
            }
        });
        table.addEventHandler(KeyEvent.KEY_TYPED, this::letter);
        jump.getStyleClass().addAll("soft", "small");
        jump.setId("sheet-jump");
        // its line stays free while it is empty: a grid that changed its height might change its columns under a finger
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, jump);
    }

    /** Shows the names of another sheet, or none. */
    void show(@Nullable SheetForm next) {
        form = next;
        jumpTo("");
        if (next == null) {
            // the columns stay for the next sheet, which has nearly the same names
            rows = 0;
            table.getItems().clear();
        } else {
            arrange();
            fill();
        }
    }

    /** Shows the ticks as they are now. */
    void refresh() {
        table.refresh();
    }

    @Override
    public void requestFocus() {
        if (table.getSelectionModel().isEmpty() && rows > 0) {
            focus(0, 0);
        }
        table.requestFocus();
    }

    /** Goes to a name and shows it. */
    void goTo(TrustSheet.Line line) {
        SheetForm shown = form;
        if (shown != null && rows > 0) {
            int place = shown.sheet().others().indexOf(line);
            focus(place % rows, place / rows);
        }
    }

    private void focus(int row, int column) {
        TableColumn<Row, ?> at = table.getColumns().get(column);
        table.getSelectionModel().clearAndSelect(row, at);
        table.getFocusModel().focus(row, at);
        table.scrollTo(Math.max(0, row - 3));
    }

    private void tickFocused() {
        jumpTo("");
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        TrustSheet.Line line = line(at.getRow(), at.getColumn());
        if (line != null) {
            toggled.accept(line);
        }
    }

    private void letter(KeyEvent event) {
        String typed = event.getCharacter();
        SheetForm shown = form;
        if (shown == null || event.isShortcutDown() || event.isAltDown() || typed.isBlank()) {
            return;
        }
        if (typed.codePoints().allMatch(c -> Character.isLetterOrDigit(c))) {
            String before = soughtBefore();
            // letters that lead nowhere begin anew, so that nobody has to clear anything
            String sought = shown.find(before + typed).isPresent() ? before + typed : typed;
            jumpTo(sought);
            shown.find(sought).ifPresent(this::goTo);
            event.consume();
        }
    }

    private String soughtBefore() {
        return jump.getUserData() instanceof String before ? before : "";
    }

    private void jumpTo(String sought) {
        jump.setUserData(sought);
        jump.setText(sought.isEmpty() ? "" : words.text("round.jump", sought));
    }

    private void arrange() {
        SheetForm shown = form;
        if (shown == null) {
            return;
        }
        int names = shown.sheet().others().size();
        double em = jump.getFont().getSize();
        int fitting = (int) Math.clamp((table.getWidth() - BAR) / (COLUMN_EM * em), 1, MOST_COLUMNS);
        // no more columns than it takes to show all without scrolling: wider ones cut fewer names
        int rowsInSight = (int) Math.max(1, (table.getHeight() - BAR) / (ROW_EM * em));
        int columns = Math.clamp((names + rowsInSight - 1) / rowsInSight, 1, fitting);
        if (columns == table.getColumns().size()) {
            share();
            return;
        }
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        TrustSheet.Line focused = table.getSelectionModel().isEmpty() ? null : line(at.getRow(), at.getColumn());
        table.getColumns().clear();
        for (int i = 0; i < columns; i++) {
            table.getColumns().add(column(i));
        }
        share();
        fill();
        if (focused != null) {
            goTo(focused);
        }
    }

    /** Lays the names of the sheet into the columns. */
    private void fill() {
        SheetForm shown = form;
        int names = shown == null ? 0 : shown.sheet().others().size();
        int columns = Math.max(1, table.getColumns().size());
        rows = (names + columns - 1) / columns;
        table.getSelectionModel().clearSelection();
        table.getItems().setAll(IntStream.range(0, rows).mapToObj(Row::new).toList());
        table.refresh();
    }

    /** All columns are equally wide, and leave room for the scroll bar. */
    private void share() {
        double each = Math.max(
                1, (table.getWidth() - BAR) / Math.max(1, table.getColumns().size()));
        table.getColumns().forEach(column -> column.setPrefWidth(each));
    }

    private TableColumn<Row, TrustSheet.@Nullable Line> column(int place) {
        TableColumn<Row, TrustSheet.@Nullable Line> column = new TableColumn<>();
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(line(row.getValue().place(), place)));
        column.setCellFactory(made -> new NameCell(words, () -> form, toggled));
        return column;
    }

    /** Returns who stands there; numbers run down the columns, as on the paper. */
    private TrustSheet.@Nullable Line line(int row, int column) {
        SheetForm shown = form;
        int place = column * rows + row;
        if (shown == null || row < 0 || column < 0 || row >= rows) {
            return null;
        }
        List<TrustSheet.Line> names = shown.sheet().others();
        return place < names.size() ? names.get(place) : null;
    }
}
