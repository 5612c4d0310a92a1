package org.folkmoot.desktop.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.deciding.DayWords;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.acts.People;
import org.folkmoot.people.Mandate;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Who may pay for an organisation: the members, whether two of them sign together, and until when. */
final class PayersForm extends VBox {
    private static final int TERM = 365;

    private final Sitting sitting;
    private final Host host;
    private final Runnable changed;
    private final List<Id> payers = new ArrayList<>();
    private final SentenceLabel chosen = new SentenceLabel("", "soft");
    private final FlowPane named = new FlowPane();
    private final NameField<Id> field;
    private final CheckBox pairs = new CheckBox();
    private final DatePicker until = new DatePicker();

    /**
     * Makes it.
     *
     * @param members whom there is to name
     * @param present who may pay now, and whether two of them sign together; they are named already, and can be taken out; null
     *     where nobody may yet
     * @param changed runs at each change
     */
    PayersForm(Sitting sitting, Host host, List<Id> members, @Nullable Mandate present, Runnable changed) {
        this.sitting = sitting;
        this.host = host;
        this.changed = changed;
        Wording words = host.words();
        if (present != null) {
            payers.addAll(present.payers());
            pairs.setSelected(present.inPairs());
        }
        field = new NameField<>(
                words.text("parts.name.prompt"),
                words.text("parts.name.nobody"),
                () -> members.stream().filter(id -> !payers.contains(id)).toList(),
                sitting::name,
                id -> "",
                id -> {
                    payers.add(id);
                    refresh();
                });
        field.asking(words.text("people.organisation.payer")).field().setId("organisation-payer");
        field.field().textProperty().subscribe(() -> changed.run());
        named.getStyleClass().add("flow");
        named.managedProperty().bind(named.visibleProperty());
        pairs.setId("organisation-pairs");
        pairs.setText(words.text("people.organisation.pairs"));
        pairs.setMnemonicParsing(true);
        pairs.selectedProperty().subscribe(this::refresh);
        Label term = new Label(words.text("people.organisation.until"));
        term.setLabelFor(until);
        DayWords.in(until, words, term.getText());
        until.setId("organisation-until");
        until.setValue(Day.of(sitting.now()).plus(TERM).date());
        until.valueProperty().subscribe(this::refresh);
        getStyleClass().add("stack-tight");
        getChildren().addAll(field, chosen, named, pairs, new VBox(term, until));
        refresh();
    }

    private void refresh() {
        Wording words = host.words();
        chosen.setText(words.text(payers.isEmpty() ? "people.organisation.payers.none" : "people.organisation.payers"));
        named.getChildren().setAll(payers.stream().map(this::named).toList());
        named.setVisible(!payers.isEmpty());
        changed.run();
    }

    /** A name that can be taken out again; whoever does it with the keyboard goes on naming. */
    private Button named(Id payer) {
        Button out = new Button(sitting.name(payer), Icons.of("fth-x"));
        out.setMnemonicParsing(false);
        out.getStyleClass().add("payer-out");
        out.setContentDisplay(ContentDisplay.RIGHT);
        out.setAccessibleText(host.words().text("people.organisation.take-out", sitting.name(payer)));
        out.setOnAction(event -> {
            payers.remove(payer);
            refresh();
            host.focus(field);
        });
        return out;
    }

    /** Returns what is missing, or null when nothing is. */
    @Nullable
    Sentence missing() {
        if (!field.begun().isEmpty()) {
            return Sentence.of("people.organisation.payers.begun", field.begun());
        }
        if (payers.isEmpty()) {
            return Sentence.of("people.organisation.payers.none");
        }
        if (pairs.isSelected() && payers.size() < 2) {
            return Sentence.of("people.organisation.payers.few");
        }
        LocalDate last = until.getValue();
        return last == null || !last.isAfter(Day.of(sitting.now()).date())
                ? Sentence.of("people.organisation.until.wrong")
                : null;
    }

    People payers() {
        return new People(payers);
    }

    boolean inPairs() {
        return pairs.isSelected();
    }

    /** Returns the first day after the term; only while nothing is missing. */
    Day until() {
        return new Day(until.getValue().toEpochDay());
    }
}
