package org.folkmoot.desktop.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.imports.NameText;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;

/** An organisation gets an account: its name, and the members who may pay for it. */
final class NewOrganisation {
    private final Sitting sitting;
    private final Host host;
    private final TextField name = new TextField();
    private final StringProperty missing = new SimpleStringProperty("");
    private final Set<String> known;
    private final Button record = new Button();
    private Runnable refresh = () -> {};

    private NewOrganisation(Sitting sitting, Host host, Set<String> known) {
        this.sitting = sitting;
        this.host = host;
        this.known = known;
    }

    private record Asked(List<Id> members, List<Id> organisations) {}

    static void ask(Sitting sitting, Host host) {
        sitting.ask(
                host,
                state -> new Asked(
                        state.people().who(Standing.MEMBER, sitting.now()).stream()
                                .map(Person::id)
                                .toList(),
                        state.people().who(Standing.ORGANISATION, sitting.now()).stream()
                                .map(Person::id)
                                .toList()),
                asked -> new NewOrganisation(
                                sitting,
                                host,
                                asked.organisations().stream()
                                        .map(sitting::name)
                                        .map(NameText::alike)
                                        .collect(Collectors.toSet()))
                        .show(asked.members()));
    }

    private void show(List<Id> members) {
        Wording words = host.words();
        name.setId("organisation-name");
        Label nameLabel = new Label(words.text("people.organisation.name"));
        nameLabel.setLabelFor(name);
        name.setAccessibleText(nameLabel.getText());
        VBox named = new VBox(nameLabel, name);
        named.getStyleClass().add("stack-tight");
        PayersForm payers = new PayersForm(sitting, host, members, null, () -> refresh.run());
        refresh = () -> refresh(payers);
        record.setText(words.text("people.organisation.record"));
        record.setId("organisation-record");
        record.setDefaultButton(true);
        Button leave = new Button(words.text("people.leave-it"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        record.disableProperty().bind(missing.isNotEmpty());
        name.textProperty().subscribe(() -> refresh.run());
        refresh.run();
        Sheet sheet = new Sheet(
                        words.text("people.organisation.title"),
                        List.of(new SentenceLabel(words.text("people.organisation.how"), "soft"), named, payers),
                        List.of(leave, record))
                .saysMissing(missing);
        record.setOnAction(event -> sitting.recordFrom(
                sheet,
                host,
                new OrganisationAdded(payers.payers(), payers.inPairs(), payers.until()),
                Texts.NONE.with(Names.NAMES, typed().names()),
                recorded -> {}));
        host.sheet(sheet);
    }

    private void refresh(PayersForm payers) {
        TypedNames typed = typed();
        Sentence wrong = typed.problem();
        Sentence first = wrong != null
                ? wrong
                : typed.areReady() ? payers.missing() : Sentence.of("people.organisation.name.missing");
        missing.set(first == null ? "" : sitting.say(host, first));
    }

    private TypedNames typed() {
        return TypedNames.read(name.getText(), known);
    }
}
