package org.folkmoot.desktop.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
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
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Asks how a member said something for themselves, on a signed slip or beside the desk, and which second person saw it; or
 * who says it for an organisation.
 */
final class SaidSheet {
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
    private boolean alone;
    private final ReadOnlyObjectWrapper<@Nullable Id> witness = new ReadOnlyObjectWrapper<>();

    SaidSheet(Sitting sitting, Host host, Id person) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        this.person = person;
        this.signed = new RadioButton(words.text("people.leave.signed"));
        this.present = new RadioButton(words.text("people.leave.present"));
        this.second = new SentenceLabel("", "strong");
        this.goOn = new Button(words.text("people.leave.go-on"));
        signed.setId("said-signed");
        present.setId("said-present");
        slip.setId("said-slip");
        goOn.setId("said-go-on");
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
     * What somebody said.
     *
     * @param assent how
     * @param slip the number of what they signed; may be empty when they stand beside the desk
     */
    record Said(Assent assent, String slip) {}

    /** Asks about something that takes nobody else; {@code then} is given what was said. */
    void show(String title, String follows, Consumer<Said> then) {
        alone = true;
        show(title, follows, List.of(), said -> {
            host.closeSheet();
            then.accept(said);
        });
        enable();
    }

    /**
     * Asks about something that a second person has to see.
     *
     * @param witnesses members other than the one who says it
     * @param nobody says that a second person is needed
     * @param then is given what was said, and who saw it
     */
    void show(String title, String follows, List<Id> witnesses, String nobody, BiConsumer<Said, Id> then) {
        List<Id> able = witnesses.stream()
                .filter(id -> !id.equals(sitting.desk().recorder()))
                .toList();
        show(title, follows, able, "people.leave.second", "people.leave.second.is", nobody, then);
    }

    /**
     * Asks about something that one of several says for an organisation.
     *
     * @param sayers who may say it
     * @param then is given what was said, and who said it
     */
    void showFor(String title, String follows, List<Id> sayers, BiConsumer<Said, Id> then) {
        show(title, follows, sayers, "people.says", "people.says.is", words.text("people.says.nobody"), then);
    }

    private void show(
            String title,
            String follows,
            List<Id> able,
            String asks,
            String is,
            String nobody,
            BiConsumer<Said, Id> then) {
        second.setText(nobody);
        NameField<Id> field = new NameField<>(
                words.text("parts.name.prompt"),
                words.text("parts.name.nobody"),
                () -> able,
                sitting::name,
                id -> "",
                id -> {
                    witness.set(id);
                    second.setText(words.text(is, sitting.name(id)));
                    goOn.requestFocus();
                });
        field.asking(words.text(asks)).field().setId("said-second");
        show(title, follows, List.of(field, second), said -> {
            Id seen = witness.get();
            if (seen != null) {
                host.closeSheet();
                then.accept(said, seen);
            }
        });
    }

    private void show(String title, String follows, List<Node> more, Consumer<Said> then) {
        goOn.setOnAction(event -> then.accept(new Said(
                signed.isSelected() ? Assent.SIGNATURE : Assent.PRESENT,
                slip.getText().strip())));
        Button leave = new Button(words.text("people.leave-it"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        HBox how = new HBox(signed, present);
        how.getStyleClass().add("row");
        how.setAccessibleText(words.text("people.leave.how"));
        List<Node> content = new ArrayList<>(List.of(
                new SentenceLabel(sitting.name(person), "large"), new SentenceLabel(follows, "soft"), how, slip));
        content.addAll(more);
        host.sheet(new Sheet(title, content, List.of(leave, goOn)).saysMissing(missing));
    }

    private void enable() {
        String number = slip.getText().strip();
        boolean named = present.isSelected() || !number.isEmpty();
        missing.set(
                Slip.isTooLong(number)
                        ? words.text("money.missing.slip-long", Slip.LONGEST)
                        : named ? "" : words.text("people.leave.missing.slip"));
        goOn.setDisable(!alone && witness.get() == null || !missing.get().isEmpty());
    }
}
