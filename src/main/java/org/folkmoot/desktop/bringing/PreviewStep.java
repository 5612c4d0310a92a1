package org.folkmoot.desktop.bringing;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.bringing.Preview.PersonLine;
import org.folkmoot.desktop.bringing.Preview.ProblemLine;
import org.folkmoot.desktop.bringing.Preview.TrustLine;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The third step: everything that would be taken, and every row that would not, with its reason. */
final class PreviewStep {
    private static final int LEFT = 2;

    private final Wording words;
    private final BringingModel model;
    private final Destination into;
    private final SavingLeft saving;
    private final DataTable<PersonLine> people;
    private final DataTable<TrustLine> trusts;
    private final DataTable<ProblemLine> left;
    private final DataTable<ProblemLine> notes;
    private final List<DataTable<?>> tables;
    private final List<ToggleButton> choices;
    private final Parent root;

    /** What puts rows into each table; only the one that is looked at is filled. */
    private List<Runnable> fill = List.of();

    private int chosen;

    @FXML
    private Label sentence;

    @FXML
    private Label more;

    @FXML
    private FlowPane shown;

    @FXML
    private VBox list;

    @FXML
    private Button save;

    PreviewStep(Wording words, BringingModel model, Destination into, SavingLeft saving) {
        this.words = words;
        this.model = model;
        this.into = into;
        this.saving = saving;
        PreviewTables made = new PreviewTables(words);
        this.people = made.people(into.founds());
        this.trusts = made.trusts();
        this.left = made.left();
        this.notes = made.notes();
        this.tables = List.of(people, trusts, left, notes);
        tables.forEach(table -> VBox.setVgrow(table, Priority.ALWAYS));
        this.choices =
                Stream.of("people", "trusts", "left", "notes").map(this::button).toList();
        this.root = Fxml.load(PreviewStep.class, "PreviewStep.fxml", words, this);
    }

    @FXML
    private void initialize() {
        shown.setAccessibleText(words.text("bringing.shown"));
        shown.getChildren().addAll(choices);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(choices);
        save.managedProperty().bind(save.visibleProperty());
        more.managedProperty().bind(more.visibleProperty());
        choose(0);
        model.preview().subscribe(this::show);
    }

    Parent root() {
        return root;
    }

    Node first() {
        return choices.get(chosen);
    }

    private void show(@Nullable Preview known) {
        if (known == null) {
            sentence.setText(words.text("bringing.looking"));
            fill = List.of();
            tables.forEach(table -> table.show(List.of()));
            name(0, 0, 0, 0);
            save.setVisible(false);
            more.setVisible(false);
            return;
        }
        int trustCount = known.plan().takenTrusts().size();
        sentence.setText(TakenWords.before(words, known, into.founds()));
        fill = List.<Runnable>of(
                () -> people.show(known.people()),
                () -> trusts.show(known.trusts()),
                () -> left.show(known.left()),
                () -> notes.show(known.notes()));
        name(
                known.plan().takenPeople().size(),
                trustCount,
                known.leftCount(),
                known.notes().size());
        save.setVisible(known.leftCount() > 0);
        more.setVisible(Math.max(
                        trustCount,
                        Math.max(known.leftCount(), known.plan().takenPeople().size()))
                > Preview.LISTED);
        more.setText(words.text("bringing.listed", Preview.LISTED));
        boolean onlyBad = known.plan().isEmpty() && known.leftCount() > 0;
        choose(onlyBad ? LEFT : chosen);
    }

    private void name(int peopleCount, int trustCount, int leftCount, int noteCount) {
        choices.get(0).setText(words.text("bringing.shown.people", peopleCount));
        choices.get(1).setText(words.text("bringing.shown.trusts", trustCount));
        choices.get(2).setText(words.text("bringing.shown.left", leftCount));
        choices.get(3).setText(words.text("bringing.shown.notes", noteCount));
    }

    /** These wrap where text is large, unlike a row of segments. */
    private ToggleButton button(String which) {
        ToggleButton button = new ToggleButton();
        button.setId("bring-show-" + which);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setOnAction(event -> choose(choices.indexOf(button)));
        return button;
    }

    private void choose(int which) {
        // one is always chosen: a second click does not take the choice back
        choices.get(which).setSelected(true);
        chosen = which;
        if (!fill.isEmpty()) {
            fill.get(which).run();
        }
        list.getChildren().setAll(tables.get(which));
    }

    @FXML
    private void save() {
        Preview known = model.preview().get();
        if (known != null) {
            saving.ask(known);
        }
    }
}
