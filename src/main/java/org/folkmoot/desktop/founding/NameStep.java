package org.folkmoot.desktop.founding;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.words.Wording;

/** The first question: what the assembly is called. */
final class NameStep {
    private final Wording words;
    private final FoundingModel model;
    private final ObjectProperty<Path> place;
    private final Parent root;

    @FXML
    private TextField name;

    @FXML
    private Label folder;

    NameStep(Wording words, FoundingModel model, ObjectProperty<Path> place) {
        this.words = words;
        this.model = model;
        this.place = place;
        this.root = Fxml.load(NameStep.class, "NameStep.fxml", words, this);
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.name());
        folder.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.name().get().isBlank()
                                ? ""
                                : words.text("founding.folder.will", place.get().toString()),
                        place,
                        model.name()));
    }

    Parent root() {
        return root;
    }

    Node first() {
        return name;
    }
}
