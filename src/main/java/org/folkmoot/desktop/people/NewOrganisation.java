package org.folkmoot.desktop.people;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.People;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/** An organisation gets an account: its name, and the members who may pay for it. */
final class NewOrganisation {
    private final Sitting sitting;
    private final Host host;
    private final List<Id> payers = new ArrayList<>();
    private final SentenceLabel chosen = new SentenceLabel("", "strong");
    private final TextField name = new TextField();
    private final Button record = new Button();

    private NewOrganisation(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
    }

    static void ask(Sitting sitting, Host host) {
        sitting.ask(
                host,
                state -> state.people().who(Standing.MEMBER, sitting.now()).stream()
                        .map(Person::id)
                        .toList(),
                members -> new NewOrganisation(sitting, host).show(members));
    }

    private void show(List<Id> members) {
        Wording words = host.words();
        name.setId("organisation-name");
        Label nameLabel = new Label(words.text("people.organisation.name"));
        nameLabel.setLabelFor(name);
        NameField<Id> field = new NameField<>(
                words.text("people.organisation.payer"),
                () -> members.stream().filter(id -> !payers.contains(id)).toList(),
                sitting::name,
                id -> "",
                id -> {
                    payers.add(id);
                    refresh();
                });
        field.field().setId("organisation-payer");
        record.setText(words.text("people.organisation.record"));
        record.setId("organisation-record");
        record.setDefaultButton(true);
        record.setOnAction(event -> {
            host.closeSheet();
            List<String> names = TypedNames.read(name.getText());
            sitting.record(
                    host,
                    new OrganisationAdded(new People(payers)),
                    Texts.NONE.with(Names.NAMES, names.subList(0, 1)),
                    recorded -> {});
        });
        Button leave = new Button(words.text("people.leave-it"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        name.textProperty().subscribe(this::refresh);
        host.sheet(new Sheet(
                words.text("people.organisation.title"),
                List.of(
                        new SentenceLabel(words.text("people.organisation.how"), "soft"),
                        new VBox(nameLabel, name),
                        field,
                        chosen),
                List.of(leave, record)));
    }

    private void refresh() {
        chosen.setText(
                payers.isEmpty()
                        ? host.words().text("people.organisation.payers.none")
                        : host.words()
                                .text(
                                        "people.organisation.payers",
                                        payers.stream().map(sitting::name).toList()));
        record.setDisable(payers.isEmpty() || TypedNames.read(name.getText()).isEmpty());
    }
}
