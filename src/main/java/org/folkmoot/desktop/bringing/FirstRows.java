package org.folkmoot.desktop.bringing;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.imports.CsvFile;
import org.folkmoot.imports.CsvRow;
import org.folkmoot.words.Wording;

/** The first rows of a file as they stand there, so that people see whether it was read as they meant it. */
final class FirstRows {
    private static final int SHOWN = 20;
    private static final int ROWS_AT_ONCE = 3;
    private static final double COLUMN_EM = 9;

    /** A heading's padding. */
    private static final double HEADING_EM = 1.8;

    private static final double ROW_EM = 2.55;
    private static final double HEAD_EM = 3.2;

    /** Room for a bar that scrolls up and down. */
    private static final double BAR = 20;

    private final TableView<CsvRow> table = new TableView<>();
    private final SentenceLabel lead;
    private final VBox root;

    /**
     * Shows the first rows.
     *
     * @param most how many columns at most
     */
    FirstRows(Wording words, CsvFile file, int most, String id) {
        table.setId(id);
        table.setItems(FXCollections.observableArrayList(
                file.rows().subList(0, Math.min(SHOWN, file.rows().size()))));
        table.setAccessibleText(words.text("bringing.first-rows", Shortened.of(file.name())));
        for (int i = 0; i < Math.min(most, file.columns()); i++) {
            table.getColumns().add(column(ColumnRow.heading(words, file, i), i));
        }
        int rows = Math.clamp(table.getItems().size(), 1, ROWS_AT_ONCE);
        table.setStyle("-fx-pref-height:" + (HEAD_EM + rows * ROW_EM) + "em;-fx-min-height:" + (HEAD_EM + rows * ROW_EM)
                + "em");
        lead = new SentenceLabel(words.text("bringing.first-rows.lead"), "soft");
        root = new VBox(lead, table);
        root.getStyleClass().add("stack-tight");
        table.widthProperty().subscribe(this::fit);
        lead.fontProperty().subscribe(this::fit);
    }

    Parent root() {
        return root;
    }

    private static TableColumn<CsvRow, String> column(String heading, int number) {
        TableColumn<CsvRow, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(Shortened.of(row.getValue().field(number))));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Columns share the width, but none is narrower than its heading. */
    private void fit() {
        Font font = lead.getFont();
        Font bold = Font.font(font.getFamily(), FontWeight.BOLD, font.getSize());
        double share = (table.getWidth() - BAR) / Math.max(1, table.getColumns().size());
        for (TableColumn<CsvRow, ?> column : table.getColumns()) {
            Text heading = new Text(column.getText());
            heading.setFont(bold);
            double needed = heading.getLayoutBounds().getWidth() + HEADING_EM * font.getSize();
            column.setMinWidth(Math.ceil(needed));
            column.setPrefWidth(Math.floor(Math.max(share, Math.max(needed, COLUMN_EM * font.getSize()))));
        }
    }
}
