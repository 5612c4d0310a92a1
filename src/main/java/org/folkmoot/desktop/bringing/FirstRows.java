package org.folkmoot.desktop.bringing;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.folkmoot.imports.CsvFile;
import org.folkmoot.imports.CsvRow;
import org.folkmoot.words.Wording;

/** The first rows of a file as they stand there, so that people see whether it was read as they meant it. */
final class FirstRows extends TableView<CsvRow> {
    private static final int SHOWN = 20;
    private static final double COLUMN_EM = 11;
    private static final double ROWS_EM = 2.55;
    private static final double HEAD_EM = 3.4;
    private static final int ROWS_AT_ONCE = 5;

    /**
     * Shows the first rows.
     *
     * @param most how many columns at most
     */
    FirstRows(Wording words, CsvFile file, int most) {
        setItems(FXCollections.observableArrayList(
                file.rows().subList(0, Math.min(SHOWN, file.rows().size()))));
        setAccessibleText(words.text("bringing.first-rows", Shortened.of(file.name())));
        setSortPolicy(table -> false);
        double em = javafx.scene.text.Font.getDefault().getSize();
        for (int i = 0; i < Math.min(most, file.columns()); i++) {
            int column = i;
            TableColumn<CsvRow, String> shown = new TableColumn<>(ColumnRow.heading(words, file, column));
            shown.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(Shortened.of(row.getValue().field(column))));
            shown.setSortable(false);
            shown.setReorderable(false);
            getColumns().add(shown);
        }
        int rows = Math.clamp(getItems().size(), 1, ROWS_AT_ONCE);
        styleProperty().set("-fx-pref-height:" + (HEAD_EM + rows * ROWS_EM) + "em;-fx-min-height:" + (HEAD_EM + ROWS_EM)
                + "em");
        widthProperty().subscribe(width -> fit(width.doubleValue(), COLUMN_EM * em));
    }

    private void fit(double width, double least) {
        int columns = Math.max(1, getColumns().size());
        double each = Math.max(least, Math.floor((width - 4) / columns));
        getColumns().forEach(column -> column.setPrefWidth(each));
    }
}
