package org.folkmoot.desktop.bringing;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.folkmoot.desktop.parts.Tiles;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.words.Wording;

/** The first step: which files. */
final class FilesStep {
    private final Wording words;
    private final BringingModel model;
    private final Destination into;
    private final FileReading reading;
    private final FileCard people;
    private final Parent root;

    @FXML
    private Label lead;

    @FXML
    private Label whyNot;

    @FXML
    private Tiles files;

    FilesStep(Wording words, BringingModel model, Destination into, FileReading reading) {
        this.words = words;
        this.model = model;
        this.into = into;
        this.reading = reading;
        this.people = new FileCard(
                words,
                model.people(),
                reading,
                "bring-people",
                words.text("bringing.people"),
                words.text(into.founds() ? "bringing.people.lead.founding" : "bringing.people.lead"));
        this.root = Fxml.load(FilesStep.class, "FilesStep.fxml", words, this);
    }

    @FXML
    private void initialize() {
        lead.setText(words.text(into.founds() ? "bringing.lead.founding" : "bringing.lead.assembly"));
        whyNot.textProperty()
                .bind(model.whyNot().map(why -> why.isEmpty() ? "" : words.text("bringing.look-only", why)));
        whyNot.managedProperty().bind(whyNot.textProperty().isNotEmpty());
        whyNot.visibleProperty().bind(whyNot.managedProperty());
        files.getChildren()
                .addAll(
                        people.root(),
                        new FileCard(
                                        words,
                                        model.trust(),
                                        reading,
                                        "bring-trust",
                                        words.text("bringing.trust"),
                                        words.text("bringing.trust.lead"))
                                .root());
    }

    Parent root() {
        return root;
    }

    Node first() {
        return people.first();
    }
}
