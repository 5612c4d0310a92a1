package org.folkmoot.desktop.founding;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.NameChip;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.NumberField;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.rules.RuleType.Whole;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;

/** The founding decision: the desk, its keepers and term, and the first season. */
final class DeskStep {
    private final Host host;
    private final FoundingModel model;
    private final ObjectProperty<Path> place;
    private final Runnable choosing;
    private final Supplier<Day> today;
    private final NameField<Founder> who;
    private final Parent root;

    @FXML
    private VBox keeperField;

    @FXML
    private FlowPane keepers;

    @FXML
    private HBox termRow;

    @FXML
    private ToggleGroup season;

    @FXML
    private RadioButton yes;

    @FXML
    private RadioButton no;

    @FXML
    private Label seasonWhy;

    @FXML
    private Label folder;

    DeskStep(Host host, FoundingModel model, ObjectProperty<Path> place, Runnable choosing, Supplier<Day> today) {
        this.host = host;
        this.model = model;
        this.place = place;
        this.choosing = choosing;
        this.today = today;
        this.who = new NameField<>(
                host.words().text("founding.desk.keepers.prompt"),
                host.words().text("parts.name.no-keeper"),
                () -> model.founders().stream()
                        .filter(founder -> !founder.keeper().get())
                        .toList(),
                Founder::name,
                founder -> "",
                founder -> founder.keeper().set(true));
        this.root = Fxml.load(DeskStep.class, "DeskStep.fxml", host.words(), this);
    }

    @FXML
    private void initialize() {
        who.field().setId("found-keeper");
        keeperField.getChildren().add(who);
        keepers.setMinWidth(0);
        model.people().addListener((ListChangeListener<Founder>) change -> showKeepers());
        showKeepers();
        Whole type = (Whole) Rules.RECORD_DESK_TERM.type();
        NumberField term = new NumberField(host.words().text("founding.desk.term"), type.min(), type.max());
        term.setId("found-term");
        model.term().get().ifPresent(term::set);
        model.term().bind(term.value());
        Label range = new Label(
                host.words().text("founding.range.days", Long.toString(type.min()), Long.toString(type.max())));
        range.getStyleClass().addAll("soft", "small");
        termRow.getChildren().addAll(term, range);
        seasonWhy.setText(host.words().text("founding.season.why", FoundingModel.seasonEnds(today.get())));
        Boolean answer = model.openSeason().get();
        season.selectToggle(answer == null ? null : answer ? yes : no);
        season.selectedToggleProperty()
                .subscribe((was, now) -> model.openSeason().set(now == null ? null : (Boolean) (now == yes)));
        folder.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> host.words()
                                .text("founding.folder.will", place.get().toString()),
                        place));
    }

    Parent root() {
        return root;
    }

    Node first() {
        return who;
    }

    @FXML
    private void chooseFolder() {
        choosing.run();
    }

    private void showKeepers() {
        keepers.getChildren().clear();
        for (Founder keeper : model.keepers()) {
            keepers.getChildren()
                    .add(new NameChip(
                            keeper.name(),
                            host.words().text("founding.desk.keepers.remove", keeper.name()),
                            keepers,
                            () -> keeper.keeper().set(false)));
        }
    }
}
