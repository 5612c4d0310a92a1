package org.folkmoot.desktop.bringing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Tiles;
import org.folkmoot.imports.ColumnMap;
import org.folkmoot.imports.CsvFile;
import org.folkmoot.imports.Meaning;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** One column of a file: its heading and first values, what it means, and what becomes of it. */
final class ColumnRow {
    private static final int VALUES = 3;

    /** So much of each value; names of other scripts must not push the choices aside. */
    private static final int LETTERS = 24;

    private final Wording words;
    private final int column;
    private final Tiles row = new Tiles(15);
    private final VBox root = new VBox(row);
    private final boolean founds;
    private final boolean canBeKept;
    private final ChoiceBox<Meaning> meaning = new ChoiceBox<>();
    private final CheckBox keep;
    private final SentenceLabel fate = new SentenceLabel("", "soft");
    private boolean showing;

    /**
     * Shows a column.
     *
     * @param id begins the ids of its controls
     * @param meanings what it may mean
     * @param founds whether an assembly is being founded
     * @param change takes how the map changes when somebody chooses otherwise
     */
    ColumnRow(
            Wording words,
            CsvFile file,
            int column,
            String id,
            List<Meaning> meanings,
            boolean founds,
            Consumer<UnaryOperator<ColumnMap>> change) {
        this.words = words;
        this.column = column;
        this.founds = founds;
        this.canBeKept = meanings.contains(Meaning.NAME);
        this.keep = new CheckBox(words.text("bringing.keep"));
        row.setGap(0.8);
        String heading = heading(words, file, column);
        meaning.setId(id + "-column-" + column);
        meaning.getItems().setAll(meanings);
        meaning.setConverter(converter());
        meaning.setAccessibleText(words.text("bringing.meaning.of", heading));
        meaning.setMaxWidth(Double.MAX_VALUE);
        meaning.valueProperty().subscribe((was, now) -> {
            if (!showing && now != null) {
                change.accept(map -> map.with(column, now));
            }
        });
        keep.setId(id + "-keep-" + column);
        keep.setAccessibleText(words.text("bringing.keep.named", heading));
        keep.setWrapText(true);
        keep.setMinHeight(CheckBox.USE_PREF_SIZE);
        keep.selectedProperty().subscribe((was, now) -> {
            if (!showing) {
                change.accept(map -> map.ticking(column, now));
            }
        });
        VBox what = new VBox(new SentenceLabel(heading, "strong"), values(file));
        root.getStyleClass().add("column-row");
        row.getChildren().addAll(what, new StackPane(meaning), new StackPane(keep, fate));
        for (var each : List.of(keep, fate)) {
            StackPane.setAlignment(each, Pos.CENTER_LEFT);
            each.managedProperty().bind(each.visibleProperty());
        }
    }

    /** Shows what the column means now. */
    void show(ColumnMap map) {
        showing = true;
        Meaning now = map.meanings().get(column);
        boolean personal = canBeKept && now.isPersonal();
        meaning.setValue(now);
        keep.setSelected(map.ticked().contains(column));
        keep.setVisible(personal);
        fate.setVisible(!personal);
        fate.setText(words.text(MeaningWords.fate(now, map, founds)));
        showing = false;
    }

    Parent root() {
        return root;
    }

    Node first() {
        return meaning;
    }

    /** Returns what a column is called: its heading, or its number where it has none. */
    static String heading(Wording words, CsvFile file, int column) {
        String written = Shortened.of(file.header().field(column));
        boolean unnamed = written.isEmpty() || file.header().line() == 0;
        return unnamed ? words.text("bringing.column.unnamed", column + 1) : written;
    }

    /** Each of the first values by itself: a line that is broken within a name of another direction cannot be read. */
    private Node values(CsvFile file) {
        List<String> first = file.rows().stream()
                .limit(200)
                .map(row -> Shortened.of(row.field(column), LETTERS))
                .filter(value -> !value.isEmpty())
                .limit(VALUES)
                .toList();
        if (first.isEmpty()) {
            return new SentenceLabel(words.text("bringing.column.empty"), "soft", "small");
        }
        FlowPane values = new FlowPane();
        values.getStyleClass().add("column-values");
        values.setMinWidth(0);
        for (int i = 0; i < first.size(); i++) {
            Label value = new Label(i + 1 < first.size() ? first.get(i) + " ·" : first.get(i));
            value.getStyleClass().addAll("soft", "small");
            values.getChildren().add(value);
        }
        return values;
    }

    private StringConverter<Meaning> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Meaning meaning) {
                return meaning == null ? "" : words.text(MeaningWords.key(meaning));
            }

            @Override
            public @Nullable Meaning fromString(String shown) {
                return null;
            }
        };
    }
}
