package org.folkmoot.desktop.bringing;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.bringing.Preview.PersonLine;
import org.folkmoot.desktop.bringing.Preview.ProblemLine;
import org.folkmoot.desktop.bringing.Preview.TrustLine;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.SegmentedChoice;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The third step: everything that would be taken, and every row that would not, with its reason. */
final class PreviewStep {
    private final Wording words;
    private final BringingModel model;
    private final Destination into;
    private final SavingLeft saving;
    private final DataTable<PersonLine> people;
    private final DataTable<TrustLine> trusts;
    private final DataTable<ProblemLine> left;
    private final DataTable<ProblemLine> notes;
    private final List<DataTable<?>> tables;
    private final SegmentedChoice choice;
    private final Parent root;

    @FXML
    private Label sentence;

    @FXML
    private Label more;

    @FXML
    private HBox choices;

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
        this.choice = new SegmentedChoice(words.text("bringing.shown"), List.of("", "", "", ""), this::choose);
        List<String> ids = List.of("people", "trusts", "left", "notes");
        for (int i = 0; i < ids.size(); i++) {
            choice.getButtons().get(i).setId("bring-show-" + ids.get(i));
        }
        this.root = Fxml.load(PreviewStep.class, "PreviewStep.fxml", words, this);
    }

    @FXML
    private void initialize() {
        choices.getChildren().add(choice);
        save.managedProperty().bind(save.visibleProperty());
        more.managedProperty().bind(more.visibleProperty());
        choose(0);
        model.preview().subscribe(this::show);
    }

    Parent root() {
        return root;
    }

    void focus() {
        choice.getButtons().stream()
                .filter(button -> ((javafx.scene.control.ToggleButton) button).isSelected())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void show(@Nullable Preview known) {
        if (known == null) {
            sentence.setText(words.text("bringing.looking"));
            tables.forEach(table -> table.show(List.of()));
            name(0, 0, 0, 0);
            save.setVisible(false);
            more.setVisible(false);
            return;
        }
        int trustCount = known.plan().takenTrusts().size();
        sentence.setText(TakenWords.before(words, known, into.founds()));
        people.show(known.people());
        trusts.show(known.trusts());
        left.show(known.left());
        notes.show(known.notes());
        name(known.plan().takenPeople().size(), trustCount, known.leftCount(), known.notes().size());
        save.setVisible(known.leftCount() > 0);
        more.setVisible(Math.max(trustCount, Math.max(known.leftCount(), known.plan().takenPeople().size()))
                > Preview.LISTED);
        more.setText(words.text("bringing.listed", Preview.LISTED));
        if (known.plan().isEmpty() && known.leftCount() > 0) {
            choice.choose(2);
            choose(2);
        }
    }

    private void name(int peopleCount, int trustCount, int leftCount, int noteCount) {
        var buttons = choice.getButtons();
        buttons.get(0).setText(words.text("bringing.shown.people", peopleCount));
        buttons.get(1).setText(words.text("bringing.shown.trusts", trustCount));
        buttons.get(2).setText(words.text("bringing.shown.left", leftCount));
        buttons.get(3).setText(words.text("bringing.shown.notes", noteCount));
    }

    private void choose(int which) {
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
