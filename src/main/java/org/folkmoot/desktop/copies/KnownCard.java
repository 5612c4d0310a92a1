package org.folkmoot.desktop.copies;

import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import org.folkmoot.copies.KnownCopy;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.words.Wording;

/** The copies that are known here, who keeps them and how they stood when they were seen last. */
final class KnownCard extends Card {
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 12;
    private static final double ROW_EM = 2.6;
    private static final double HEADING_ROWS = 1.6;

    private final Host host;
    private final Notebook notebook;
    private final DataTable<KnownRow> table;
    private final Button rename;
    private final Button forget;
    private final SentenceLabel why = new SentenceLabel("", "soft");

    KnownCard(Sitting sitting, Host host, Notebook notebook) {
        this.host = host;
        this.notebook = notebook;
        Wording words = host.words();
        setTitle(words.text("copies.known"));
        setId("copies-known");
        table = table(words, new KnownWords(words, sitting.zone(), sitting::now));
        TableView<KnownRow> view = table.table();
        view.setId("copies-table");
        view.getItems().addListener((ListChangeListener<KnownRow>) change -> fit());
        table.filter().fontProperty().subscribe(this::fit);
        rename = button("copies.known.rename", "copies-rename", () -> host.sheet(sheet(chosen())));
        forget = button("copies.known.forget", "copies-forget", () -> notebook.forget(chosen()));
        view.getSelectionModel().getSelectedItems().addListener((ListChangeListener<KnownRow>)
                change -> allow(view.getSelectionModel().getSelectedItems()));
        allow(List.of());
        FlowPane buttons = new FlowPane(rename, forget);
        buttons.getStyleClass().add("flow");
        getChildren().addAll(new SentenceLabel(words.text("copies.known.what"), "soft"), table, buttons, why);
    }

    void show(List<KnownRow> rows) {
        table.show(rows);
    }

    private static DataTable<KnownRow> table(Wording words, KnownWords known) {
        return new DataTable<>(
                TableWords.of(words, words.text("copies.known")),
                List.of(
                        TableColumnSpec.words(words.text("copies.known.kept-by"), 3, known::keptBy, known::keptBy),
                        TableColumnSpec.words(words.text("copies.known.seen"), 2, known::seen, KnownRow::seenAt),
                        TableColumnSpec.words(words.text("copies.known.up-to"), 2, known::upTo, KnownRow::entries),
                        TableColumnSpec.words(words.text("copies.known.state"), 4, known::state, KnownRow::standing),
                        TableColumnSpec.words(words.text("copies.known.file"), 3, known::file, known::file)
                                .soft()),
                new EmptyState("fth-copy", words.text("copies.known.none"), words.text("copies.known.none.detail")));
    }

    /** A short list takes no more room than it needs; a long one scrolls. */
    private void fit() {
        double height = (Math.clamp(table.table().getItems().size(), FEWEST_ROWS, MOST_ROWS) + HEADING_ROWS)
                * ROW_EM
                * table.filter().getFont().getSize();
        table.table().setMinHeight(height);
        table.table().setPrefHeight(height);
    }

    private void allow(List<? extends KnownRow> chosen) {
        boolean one = chosen.size() == 1
                && chosen.getFirst() != null
                && chosen.getFirst().copy() != null;
        boolean may = notebook.mayWrite();
        rename.setDisable(!one || !may);
        forget.setDisable(!one || !may);
        why.setText(host.words().text(may ? "copies.known.choose" : "copies.known.looking"));
        why.setManaged(!one || !may);
        why.setVisible(why.isManaged());
    }

    private KnownCopy chosen() {
        return Objects.requireNonNull(
                table.table().getSelectionModel().getSelectedItem().copy());
    }

    private Sheet sheet(KnownCopy copy) {
        KeeperField field = new KeeperField(host.words());
        field.type(copy.keptBy());
        Runnable keep = () -> {
            if (!field.typed().isEmpty()) {
                host.closeSheet();
                notebook.rename(copy, field.typed());
            }
        };
        field.whenEntered(keep);
        Button leave = button("copies.known.rename.leave", "copies-rename-leave", host::closeSheet);
        leave.setCancelButton(true);
        Button does = button("copies.known.rename.do", "copies-rename-do", keep);
        does.setDefaultButton(true);
        return new Sheet(host.words().text("copies.known.rename.title"), List.of(field), List.of(leave, does));
    }

    private Button button(String key, String id, Runnable does) {
        Button button = new Button(host.words().text(key));
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> does.run());
        return button;
    }
}
