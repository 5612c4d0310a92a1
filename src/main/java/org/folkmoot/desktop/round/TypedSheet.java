package org.folkmoot.desktop.round;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.imports.TrustSheet;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** One sheet while it is typed: numbers in a field, ticks in the list of names, and the signature. */
final class TypedSheet {
    /** What the page does with a sheet that is ready or put aside. */
    record Ways(Consumer<SheetForm> record, Runnable aside) {}

    private final Host host;
    private final Sitting sitting;
    private final RoundDesk round;
    private final Ways ways;
    private final NameGrid grid;
    private List<SheetRow> rows = List.of();
    private @Nullable SheetForm form;
    private boolean recording;

    @FXML
    private VBox root;

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

    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    TypedSheet(Host host, Sitting sitting, RoundDesk round, Ways ways) {
        this.host = host;
        this.sitting = sitting;
        this.round = round;
        this.ways = ways;
        this.grid = new NameGrid(
                host.words(), line -> changed(shown -> shown.toggle(line.number())), () -> host.focus(signed));
    }

    @FXML
    private void initialize() {
        VBox.setVgrow(grid, Priority.ALWAYS);
        gridPlace.getChildren().add(grid);
        names.setOnAction(event -> {
            if (names.getText().isBlank()) {
                host.focus(signed);
            } else {
                take();
            }
        });
        names.textProperty().subscribe(this::refresh);
        signed.selectedProperty().subscribe(is -> changed(shown -> shown.setSigned(is)));
    }

    /** Returns the sheet that is typed; null while none is. */
    @Nullable
    SheetForm form() {
        return form;
    }

    /** Returns where the numbers are typed, which has the focus when a sheet begins. */
    Node first() {
        return names;
    }

    /** Tells whether somebody is at the signature, where a sheet ends. */
    boolean isSignature(Object target) {
        return target == signed;
    }

    /** Shows a sheet as far as it was typed before, or none. */
    void show(@Nullable SheetForm next) {
        form = null;
        SheetDraft draft = next == null
                ? SheetDraft.EMPTY
                : round.notes().drafts().getOrDefault(next.sheet().person().id(), SheetDraft.EMPTY);
        names.setText(draft.typed());
        signed.setSelected(next != null && next.isSigned());
        form = next;
        seen(root, next != null);
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

    /** Takes note of whose sheets are in. */
    void known(List<SheetRow> all) {
        rows = all;
        showTwice();
    }

    /** Takes note that the sheet is being recorded, or no longer. */
    void recording(boolean is) {
        recording = is;
        refresh();
    }

    /** Keeps what is typed so far. */
    void keep() {
        SheetForm shown = form;
        if (shown != null) {
            round.keep(shown.sheet().person().id(), shown.draft(names.getText()));
        }
    }

    /** Records the sheet, or goes to what is still in the way. */
    @FXML
    void record() {
        SheetForm shown = form;
        if (shown == null) {
            return;
        }
        if (!take()) {
            host.focus(names);
        } else if (shown.missing() != null) {
            host.focus(shown.isSigned() ? grid : signed);
        } else if (!recording) {
            recording(true);
            ways.record().accept(shown);
        }
    }

    static void seen(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
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

    private void refresh() {
        seen(problem, false);
        SheetForm shown = form;
        Sentence cause = shown == null ? null : shown.missing();
        missing.setText(cause == null ? "" : sitting.say(host, cause));
        seen(missing, cause != null);
        record.setDisable(shown == null || cause != null || recording);
        record.setText(host.words().text("round.sheet.record", shown == null ? 0 : shown.fresh()));
    }

    @FXML
    private void aside() {
        keep();
        ways.aside().run();
    }

    @FXML
    private void lookTwice() {
        SheetForm shown = form;
        if (shown != null) {
            round.look(shown.sheet().person().id());
        }
    }
}
