package org.folkmoot.desktop.round;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.PageHeader;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.imports.TrustSheet;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Takes one signed sheet after the other by keyboard alone. */
final class SheetScreen implements Screen {
    private final Host host;
    private final Sitting sitting;
    private final RoundDesk round;
    private final Parent root;
    private final NameField<SheetRow> whose;
    private final NameGrid grid;
    private List<SheetRow> rows = List.of();
    private @Nullable Id first;
    private @Nullable SheetForm form;
    private boolean recording;

    @FXML
    private PageHeader header;

    @FXML
    private Card lastCard;

    @FXML
    private SentenceLabel last;

    @FXML
    private VBox whosePlace;

    @FXML
    private VBox sheetPlace;

    @FXML
    private SentenceLabel person;

    @FXML
    private SentenceLabel direction;

    @FXML
    private Card twice;

    @FXML
    private SentenceLabel twiceWords;

    @FXML
    private TextField names;

    @FXML
    private SentenceLabel problem;

    @FXML
    private VBox gridPlace;

    @FXML
    private CheckBox signed;

    @FXML
    private SentenceLabel missing;

    @FXML
    private Button record;

    /**
     * Loads the page.
     *
     * @param first whose sheet is to be typed first; null to go on where somebody stopped
     */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    SheetScreen(Host host, Sitting sitting, RoundDesk round, @Nullable Id first) {
        this.host = host;
        this.sitting = sitting;
        this.round = round;
        this.first = first == null ? round.notes().open() : first;
        this.root = Fxml.load(SheetScreen.class, "Sheet.fxml", host.words(), this);
        this.whose = new NameField<>(
                host.words().text("round.whose.prompt"),
                () -> rows,
                row -> host.words().text("round.whose.name", row.name(), row.number()),
                row -> host.words().text(row.key(), row.given()),
                row -> choose(row.id()));
        whose.field().setId("sheet-person");
        Label asked = new Label(host.words().text("round.whose"));
        asked.setLabelFor(whose.field());
        whosePlace.getChildren().addAll(asked, whose);
        grid = new NameGrid(host.words(), line -> changed(shown -> shown.toggle(line.number())), signed::requestFocus);
        VBox.setVgrow(grid, Priority.ALWAYS);
        gridPlace.getChildren().add(grid);
        names.setOnAction(event -> {
            if (names.getText().isBlank()) {
                signed.requestFocus();
            } else {
                take();
            }
        });
        names.textProperty().subscribe(this::refresh);
        signed.selectedProperty().subscribe(is -> changed(shown -> shown.setSigned(is)));
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // on the signature, Enter would take the tick away again
            boolean atTheEnd = event.getTarget() == signed || event.isShortcutDown();
            if (event.getCode() == KeyCode.ENTER && atTheEnd) {
                record();
                event.consume();
            }
        });
    }

    @Override
    public String title() {
        return host.words().text("round.enter.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.watch(
                held,
                List.of(Subject.PEOPLE, Subject.TRUST, Subject.RULES),
                () -> round.rows(all -> {
                    if (!held.released()) {
                        show(all);
                    }
                }));
        Id begin = form == null ? first : form.sheet().person().id();
        recording = false;
        show((SheetForm) null);
        if (begin == null) {
            focus(whose);
        } else {
            choose(begin);
        }
    }

    @Override
    public void detach() {
        keep();
    }

    private void show(List<SheetRow> all) {
        rows = all;
        long in = all.stream().filter(row -> row.place().isIn()).count();
        header.setLine(host.words().text("round.progress", in, all.size()));
        Id before = round.notes().last();
        lastCard.setVisible(before != null);
        lastCard.setManaged(before != null);
        all.stream()
                .filter(row -> row.id().equals(before))
                .findFirst()
                .ifPresent(row -> last.setText(
                        host.words().text("round.last", row.name(), host.words().text(row.key(), row.given()))));
        showTwice();
    }

    private void choose(Id id) {
        round.form(id, next -> {
            show(next);
            if (next == null) {
                host.tell(host.words().text("round.sheet.gone", sitting.name(id)));
                another();
            } else {
                keep();
                focus(names);
            }
        });
    }

    private void show(@Nullable SheetForm next) {
        form = null;
        SheetDraft draft = next == null
                ? SheetDraft.EMPTY
                : round.notes().drafts().getOrDefault(next.sheet().person().id(), SheetDraft.EMPTY);
        names.setText(draft.typed());
        signed.setSelected(next != null && next.isSigned());
        form = next;
        seen(whosePlace, next == null);
        seen(sheetPlace, next != null);
        if (next != null) {
            TrustSheet.Line of = next.sheet().person();
            person.setText(host.words().text("round.sheet.of", of.name(), of.number()));
            direction.setText(host.words().text("round.sheet.direction", of.name()));
            signed.setText(host.words().text("round.sheet.signed", of.name()));
        }
        grid.show(next);
        showTwice();
        refresh();
    }

    private void showTwice() {
        SheetForm shown = form;
        SheetRow row = shown == null
                ? null
                : rows.stream()
                        .filter(each -> each.id().equals(shown.sheet().person().id())
                                && each.place().isIn())
                        .findFirst()
                        .orElse(null);
        seen(twice, row != null);
        if (row != null) {
            twiceWords.setText(
                    host.words().text("round.twice", row.name(), host.words().text(row.key(), row.given())));
        }
    }

    private static void seen(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private void changed(Consumer<SheetForm> change) {
        SheetForm shown = form;
        if (shown != null) {
            change.accept(shown);
            grid.refresh();
            keep();
            refresh();
        }
    }

    /** Takes what stands in the field; says whether all of it was understood. */
    private boolean take() {
        SheetForm shown = form;
        String typed = names.getText();
        if (shown == null) {
            return false;
        }
        List<Sentence> problems = shown.type(typed);
        if (problems.isEmpty()) {
            names.clear();
            changed(same -> {});
            if (!typed.isBlank()) {
                shown.numbers().stream().findFirst().ifPresent(number -> shown.find(Integer.toString(number))
                        .ifPresent(grid::goTo));
            }
        } else {
            problem.setText(sitting.say(host, problems.getFirst()));
        }
        seen(problem, !problems.isEmpty());
        return problems.isEmpty();
    }

    private void keep() {
        SheetForm shown = form;
        if (shown != null) {
            round.keep(shown.sheet().person().id(), shown.draft(names.getText()));
        }
    }

    private void refresh() {
        seen(problem, false);
        SheetForm shown = form;
        Sentence cause = shown == null ? null : shown.missing();
        missing.setText(cause == null ? "" : sitting.say(host, cause));
        seen(missing, cause != null);
        record.setDisable(shown == null || cause != null || recording);
        record.setText(host.words().text("round.sheet.record", shown == null ? 0 : shown.fresh()));
    }

    private void focus(Node node) {
        Platform.runLater(node::requestFocus);
    }

    @FXML
    private void record() {
        SheetForm shown = form;
        if (shown == null) {
            whose.requestFocus();
        } else if (!take()) {
            names.requestFocus();
        } else if (shown.missing() != null) {
            (shown.isSigned() ? grid : signed).requestFocus();
        } else if (!recording) {
            recording = true;
            refresh();
            round.record(shown, this::recorded);
        }
    }

    /** The next sheet at once, or the same one with what is in the way. */
    private void recorded(boolean done) {
        recording = false;
        refresh();
        if (done) {
            another();
            round.rows(this::show);
        }
    }

    @FXML
    private void another() {
        show((SheetForm) null);
        round.putAside();
        focus(whose);
    }

    @FXML
    private void aside() {
        keep();
        another();
    }

    @FXML
    private void lookTwice() {
        SheetForm shown = form;
        if (shown != null) {
            round.look(shown.sheet().person().id());
        }
    }

    @FXML
    private void lookLast() {
        Id before = round.notes().last();
        if (before != null) {
            round.look(before);
        }
    }

    @FXML
    private void undo() {
        round.takeBackLast(() -> {
            round.rows(this::show);
            focus(form == null ? whose : names);
        });
    }
}
