package org.folkmoot.desktop.bringing;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.imports.Meaning;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The second step: what the columns mean, and which personal ones are kept. */
final class ColumnsStep {
    private final Wording words;
    private final BringingModel model;
    private final Destination into;
    private final Parent root;
    private @Nullable ColumnsCard people;
    private @Nullable ColumnsCard trust;

    @FXML
    private Label lead;

    @FXML
    private VBox files;

    ColumnsStep(Wording words, BringingModel model, Destination into) {
        this.words = words;
        this.model = model;
        this.into = into;
        this.root = Fxml.load(ColumnsStep.class, "ColumnsStep.fxml", words, this);
    }

    @FXML
    private void initialize() {
        lead.setText(words.text("bringing.columns.lead", into.keptWhere()));
        model.people().use().subscribe(use -> {
            people = card(people, model.people(), use, "bring-people", MeaningWords.OF_PEOPLE);
            show();
        });
        model.trust().use().subscribe(use -> {
            trust = card(trust, model.trust(), use, "bring-trust", MeaningWords.OF_TRUST);
            show();
        });
    }

    /** Keeps the card of the same file, so that the focus stays where somebody has just chosen something. */
    private @Nullable ColumnsCard card(
            @Nullable ColumnsCard before,
            FileChoice choice,
            FileChoice.@Nullable Use use,
            String id,
            List<Meaning> meanings) {
        if (use == null) {
            return null;
        }
        if (before != null && before.isOf(use)) {
            before.show(use.columns());
            return before;
        }
        return new ColumnsCard(words, choice, use, id, meanings, into.founds());
    }

    private void show() {
        List<Node> wanted = shown().stream().<Node>map(ColumnsCard::root).toList();
        if (!files.getChildren().equals(wanted)) {
            files.getChildren().setAll(wanted);
        }
        lead.setVisible(people != null);
        lead.setManaged(people != null);
    }

    Parent root() {
        return root;
    }

    @Nullable
    Node first() {
        List<ColumnsCard> cards = shown();
        return cards.isEmpty() ? null : cards.getFirst().first();
    }

    private List<ColumnsCard> shown() {
        List<ColumnsCard> shown = new ArrayList<>();
        if (people != null) {
            shown.add(people);
        }
        if (trust != null) {
            shown.add(trust);
        }
        return shown;
    }
}
