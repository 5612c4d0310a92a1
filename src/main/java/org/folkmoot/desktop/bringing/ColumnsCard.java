package org.folkmoot.desktop.bringing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.imports.ColumnMap;
import org.folkmoot.imports.CsvFile;
import org.folkmoot.imports.Meaning;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** What the columns of one file mean, and its first rows. */
final class ColumnsCard {
    /** So many columns are shown at once; a page with a thousand choices would be slow and of no use. */
    private static final int AT_ONCE = 40;

    private final Wording words;
    private final FileChoice choice;
    private final CsvFile file;
    private final String id;
    private final List<Meaning> meanings;
    private final boolean founds;
    private final Card card;
    private final VBox rows = new VBox();
    private final List<ColumnRow> shown = new ArrayList<>();
    private final Button more = new Button();

    ColumnsCard(
            Wording words, FileChoice choice, FileChoice.Use use, String id, List<Meaning> meanings, boolean founds) {
        CsvFile file = use.file();
        this.words = words;
        this.choice = choice;
        this.file = file;
        this.id = id;
        this.meanings = meanings;
        this.founds = founds;
        FirstRows first = new FirstRows(words, file, AT_ONCE, id + "-first-rows");
        rows.getStyleClass().add("column-rows");
        more.setId(id + "-more-columns");
        more.managedProperty().bind(more.visibleProperty());
        more.setMinWidth(Button.USE_PREF_SIZE);
        more.setOnAction(event -> add(choice.use().get()));
        this.card = new Card(Shortened.of(file.name()), first.root(), rows, more);
        add(use);
    }

    Parent root() {
        return card;
    }

    /** Tells whether it shows this file. */
    @SuppressWarnings("ReferenceEquality") // the same reading; comparing 26,695 rows would say no more
    boolean isOf(FileChoice.Use use) {
        return use.file() == file;
    }

    private void add(FileChoice.@Nullable Use use) {
        int to = Math.min(file.columns(), shown.size() + AT_ONCE);
        for (int column = shown.size(); column < to; column++) {
            ColumnRow row = new ColumnRow(words, file, column, id, meanings, founds, choice::change);
            shown.add(row);
            rows.getChildren().add(row.root());
        }
        more.setVisible(to < file.columns());
        more.setText(words.text("bringing.column.more", file.columns() - to));
        if (use != null) {
            show(use.columns());
        }
    }

    /** Shows what the columns mean now. */
    void show(ColumnMap map) {
        shown.forEach(row -> row.show(map));
    }

    Node first() {
        return shown.getFirst().first();
    }
}
