package org.folkmoot.desktop.round;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.ConfirmPane;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.SegmentedChoice;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.sitting.WhyNot;
import org.folkmoot.reports.TrustSheets;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** A trust round: what it is, its sheets to print, and whose are in. */
public final class TrustRoundScreen implements Screen {
    private final Host host;
    private final Sitting sitting;
    private final RoundDesk round;
    private final Parent root;
    private final DataTable<SheetRow> table;
    private List<SheetRow> rows = List.of();
    private Show shown = Show.MISSING;

    @FXML
    private SentenceLabel progress;

    @FXML
    private ProgressBar bar;

    @FXML
    private SentenceLabel why;

    @FXML
    private Button enter;

    @FXML
    private SentenceLabel paper;

    @FXML
    private Button printChosen;

    @FXML
    private FlowPane above;

    @FXML
    private VBox list;

    /** Which rows the list shows. */
    private enum Show {
        MISSING,
        TAKEN,
        EVERYBODY;

        boolean lists(SheetRow row) {
            return switch (this) {
                case MISSING -> !row.place().isIn();
                case TAKEN -> row.place().isIn();
                case EVERYBODY -> true;
            };
        }
    }

    /** Loads the page. */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    public TrustRoundScreen(Host host, Sitting sitting) {
        this.host = host;
        this.sitting = sitting;
        this.round = new RoundDesk(host, sitting);
        this.root = Fxml.load(TrustRoundScreen.class, "TrustRound.fxml", host.words(), this);
        this.table = table(host.words()).whenOpened(row -> open(row.id()));
        table.table().setId("round-table");
        table.filter().setId("round-filter");
        VBox.setVgrow(table, Priority.ALWAYS);
        SegmentedChoice choice = new SegmentedChoice(
                host.words().text("round.shown"),
                List.of(
                        host.words().text("round.shown.missing"),
                        host.words().text("round.shown.taken"),
                        host.words().text("round.shown.everybody")),
                index -> {
                    shown = Show.values()[index];
                    show();
                });
        above.getChildren().addFirst(choice);
        list.getChildren().add(table);
        table.table().getSelectionModel().getSelectedItems().addListener((ListChangeListener<SheetRow>)
                change -> printChosen.setDisable(chosen().isEmpty()));
    }

    private static DataTable<SheetRow> table(Wording words) {
        List<TableColumnSpec<SheetRow>> columns = List.of(
                TableColumnSpec.figures(
                        words.text("round.column.number"), 1, row -> Integer.toString(row.number()), SheetRow::number),
                TableColumnSpec.words(words.text("round.column.name"), 4, SheetRow::name, SheetRow::name),
                TableColumnSpec.words(
                                words.text("round.column.place"),
                                3,
                                (SheetRow row) -> words.text(row.key(), row.given()),
                                SheetRow::place)
                        .soft(),
                TableColumnSpec.words(
                                words.text("round.column.who"),
                                2,
                                (SheetRow row) -> words.text(row.waiting() ? "round.waiting" : "round.member"),
                                SheetRow::waiting)
                        .soft());
        return new DataTable<>(
                TableWords.of(words, words.text("round.table")),
                columns,
                new EmptyState("fth-check-square", words.text("round.none"), words.text("round.none.first")));
    }

    @Override
    public String title() {
        return host.words().text("round.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.watch(
                held,
                List.of(Subject.PEOPLE, Subject.TRUST),
                () -> round.rows(all -> {
                    if (!held.released()) {
                        rows = all;
                        show();
                    }
                }));
        sitting.follow(
                host,
                held,
                List.of(Subject.MEETINGS, Subject.PEOPLE, Subject.MONEY),
                state -> WhyNot.record(sitting.desk(), state),
                this::allow);
    }

    private void allow(@Nullable Sentence cause) {
        enter.setDisable(cause != null);
        why.setText(cause == null ? "" : sitting.say(host, cause));
        why.setVisible(cause != null);
        why.setManaged(cause != null);
    }

    private void show() {
        long in = rows.stream().filter(row -> row.place().isIn()).count();
        progress.setText(SheetRow.progress(host.words(), rows));
        bar.setProgress(rows.isEmpty() ? 0 : in / (double) rows.size());
        boolean many = rows.size() > TrustSheets.MOST_NAMES;
        paper.setText(host.words()
                .text(
                        many ? "round.print.slips" : "round.print.sheets",
                        rows.size(),
                        TrustSheets.pages(rows.size(), rows.size())));
        table.show(rows.stream().filter(shown::lists).toList());
        printChosen.setDisable(chosen().isEmpty());
    }

    private List<Id> chosen() {
        return table.table().getSelectionModel().getSelectedItems().stream()
                .map(SheetRow::id)
                .toList();
    }

    private void open(@Nullable Id first) {
        if (!enter.isDisabled()) {
            host.open(new SheetScreen(host, sitting, round, first));
        }
    }

    @FXML
    private void enter() {
        open(null);
    }

    @FXML
    private void printAll() {
        round.print(rows.stream().map(SheetRow::id).toList());
    }

    @FXML
    private void printChosen() {
        round.print(chosen());
    }

    @FXML
    private void begin() {
        host.sheet(ConfirmPane.of(
                host.words().text("round.begin.title"),
                host.words().text("round.begin.sentence"),
                host.words().text("round.begin.follows"),
                host.words().text("round.begin.does"),
                () -> {
                    round.begin();
                    round.rows(all -> {
                        rows = all;
                        show();
                    });
                },
                host.words().text("round.leave-it"),
                host::closeSheet));
    }
}
