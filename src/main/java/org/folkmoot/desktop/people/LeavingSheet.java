package org.folkmoot.desktop.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.folkmoot.assembly.Slip;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Asks how a member said that they leave, and which second person saw it. */
final class LeavingSheet {
    private final Sitting sitting;
    private final Host host;
    private final Wording words;
    private final Id person;
    private final RadioButton signed;
    private final RadioButton present;
    private final TextField slip = new TextField();
    private final StringProperty missing = new SimpleStringProperty("");
    private final SentenceLabel second;
    private final Button goOn;
    private final ReadOnlyObjectWrapper<@Nullable Id> witness = new ReadOnlyObjectWrapper<>();

    LeavingSheet(Sitting sitting, Host host, Id person) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        this.person = person;
        this.signed = new RadioButton(words.text("people.leave.signed"));
        this.present = new RadioButton(words.text("people.leave.present"));
        this.second = new SentenceLabel(words.text("people.leave.second.nobody"), "strong");
        this.goOn = new Button(words.text("people.leave.go-on"));
        signed.setId("leave-signed");
        present.setId("leave-present");
        slip.setId("leave-slip");
        goOn.setId("leave-go-on");
        goOn.setDefaultButton(true);
        ToggleGroup how = new ToggleGroup();
        how.getToggles().addAll(signed, present);
        signed.setSelected(true);
        signed.setMnemonicParsing(true);
        present.setMnemonicParsing(true);
        slip.setPromptText(words.text("people.leave.slip"));
        slip.setAccessibleText(words.text("people.leave.slip"));
        how.selectedToggleProperty().subscribe(chosen -> enable());
        slip.textProperty().subscribe(typed -> enable());
        witness.subscribe(chosen -> enable());
    }

    /**
     * Shows the sheet.
     *
     * @param witnesses members other than the one who leaves
     * @param then takes the act once everything is said
     */
    void show(List<Id> witnesses, Consumer<MemberLeft> then) {
        List<Id> able = witnesses.stream()
                .filter(id -> !id.equals(sitting.desk().recorder()))
                .toList();
        NameField<Id> field = new NameField<>(
                words.text("parts.name.prompt"),
                words.text("parts.name.nobody"),
                () -> able,
                sitting::name,
                id -> "",
                id -> {
                    witness.set(id);
                    second.setText(words.text("people.leave.second.is", sitting.name(id)));
                    goOn.requestFocus();
                });
        field.asking(words.text("people.leave.second")).field().setId("leave-second");
        goOn.setOnAction(event -> {
            Id seen = witness.get();
            if (seen != null) {
                host.closeSheet();
                then.accept(new MemberLeft(
                        person,
                        signed.isSelected() ? Assent.SIGNATURE : Assent.PRESENT,
                        slip.getText().strip(),
                        seen));
            }
        });
        Button leave = new Button(words.text("people.leave-it"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        HBox how = new HBox(signed, present);
        how.getStyleClass().add("row");
        how.setAccessibleText(words.text("people.leave.how"));
        host.sheet(new Sheet(
                        words.text("people.leave.title"),
                        List.of(
                                new SentenceLabel(sitting.name(person), "large"),
                                new SentenceLabel(words.text("people.leave.follows"), "soft"),
                                how,
                                slip,
                                field,
                                second),
                        List.of(leave, goOn))
                .saysMissing(missing));
    }

    private void enable() {
        String number = slip.getText().strip();
        boolean named = present.isSelected() || !number.isEmpty();
        missing.set(
                Slip.isTooLong(number)
                        ? words.text("money.missing.slip-long", Slip.LONGEST)
                        : named ? "" : words.text("people.leave.missing.slip"));
        goOn.setDisable(witness.get() == null || !missing.get().isEmpty());
    }
}
