package org.folkmoot.desktop.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.deciding.DayWords;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.acts.People;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Who may pay for an organisation: the members, whether two of them sign together, and until when. */
final class PayersForm extends VBox {
    private static final int TERM = 365;

    private final Sitting sitting;
    private final Host host;
    private final Runnable changed;
    private final List<Id> payers = new ArrayList<>();
    private final SentenceLabel chosen = new SentenceLabel("", "strong");
    private final CheckBox pairs = new CheckBox();
    private final DatePicker until = new DatePicker();

    PayersForm(Sitting sitting, Host host, List<Id> members, Runnable changed) {
        this.sitting = sitting;
        this.host = host;
        this.changed = changed;
        Wording words = host.words();
        NameField<Id> field = new NameField<>(
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
        getChildren().addAll(field, chosen, pairs, new VBox(term, until));
        refresh();
    }

    private void refresh() {
        Wording words = host.words();
        chosen.setText(
                payers.isEmpty()
                        ? words.text("people.organisation.payers.none")
                        : words.text(
                                "people.organisation.payers",
                                payers.stream().map(sitting::name).toList()));
        changed.run();
    }

    /** Returns the key of what is missing, or null when nothing is. */
    @Nullable
    String missing() {
        if (payers.isEmpty()) {
            return "people.organisation.payers.none";
        }
        if (pairs.isSelected() && payers.size() < 2) {
            return "people.organisation.payers.few";
        }
        LocalDate last = until.getValue();
        return last == null || !last.isAfter(Day.of(sitting.now()).date()) ? "people.organisation.until.wrong" : null;
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
