package org.folkmoot.desktop.people;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.NameMatch;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.NotOffered;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.sitting.WhyNot;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.PayersNamed;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.people.Mandate;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Who may pay for an organisation; a meeting names others, or the same for another term. */
final class MandateCard extends Card {
    private final Sitting sitting;
    private final Host host;
    private final Id organisation;
    private final Button name = new Button();
    private final SentenceLabel why = new SentenceLabel("", "soft", "small");
    private List<Someone> members = List.of();
    private List<Someone> present = List.of();
    private @Nullable Mandate mandate;

    MandateCard(Sitting sitting, Host host, Id organisation) {
        super(host.words().text("people.mandate"));
        this.sitting = sitting;
        this.host = host;
        this.organisation = organisation;
        setId("person-mandate");
        name.setId("person-payers");
        name.setText(host.words().text("people.mandate.name"));
        name.setOnAction(event -> ask());
        why.setId("person-payers-why-not");
        getChildren().addAll(name, why);
        seen(false);
    }

    /** What the card shows. */
    private record Shown(
            boolean organisation,
            List<Someone> members,
            List<Someone> present,
            @Nullable Mandate mandate,
            @Nullable Sentence whyNot) {}

    void attach(Subscriptions held) {
        sitting.follow(host, held, List.of(Subject.PEOPLE, Subject.MEETINGS), this::look, this::show);
    }

    private Shown look(Assembly state) {
        long at = sitting.now();
        Standing standing =
                state.people().find(organisation).map(one -> one.standing(at)).orElse(Standing.FORMER);
        Meeting meeting = state.openMeeting();
        List<Person> here = meeting == null
                ? List.of()
                : meeting.present().stream()
                        .map(state.people()::find)
                        .flatMap(Optional::stream)
                        .filter(one -> one.isMember(at)
                                && !one.id().equals(sitting.desk().recorder()))
                        .toList();
        return new Shown(
                standing == Standing.ORGANISATION,
                Someone.members(state, sitting.desk().names(), at),
                Someone.of(sitting.desk().names(), here),
                mandate(state, at),
                WhyNot.recordInAMeeting(sitting.desk(), state));
    }

    /** Returns who may pay now and is still a member: most are named again for another term. */
    private @Nullable Mandate mandate(Assembly state, long at) {
        return state.people()
                .find(organisation)
                .map(one -> state.people().mandate(one, at))
                .orElse(null);
    }

    private void show(Shown shown) {
        members = shown.members();
        present = shown.present();
        mandate = shown.mandate();
        seen(shown.organisation());
        Sentence cause = shown.whyNot();
        name.setDisable(cause != null);
        why.setText(cause == null ? "" : sitting.say(host, cause));
        why.setManaged(cause != null);
    }

    /** Whoever is a member and not entered as present cannot confirm, whatever else is true of them. */
    private @Nullable String notHere(String typed, @Nullable String otherwise) {
        List<Someone> found = NameMatch.among(members, Someone::name, typed, 1);
        return found.isEmpty() || found.getFirst().id().equals(sitting.desk().recorder())
                ? otherwise
                : host.words().text("people.mandate.not-here", found.getFirst().name());
    }

    private void seen(boolean is) {
        setVisible(is);
        setManaged(is);
    }

    private void ask() {
        Wording words = host.words();
        StringProperty missing = new SimpleStringProperty("");
        Button record = new Button(words.text("people.mandate.record"));
        record.setId("payers-record");
        record.setDefaultButton(true);
        WhoField second = new WhoField(words, words.text("people.mandate.second"), present, "payers-second")
                .whyNot(typed ->
                        notHere(typed, NotOffered.second(sitting, words).why(typed)));
        Runnable[] refresh = {() -> {}};
        PayersForm form = new PayersForm(
                sitting, host, members.stream().map(Someone::id).toList(), mandate, () -> refresh[0].run());
        refresh[0] = () -> {
            Sentence first = form.missing();
            missing.set(
                    first != null
                            ? sitting.say(host, first)
                            : second.value().get() == null ? words.text("refusal.payers-second") : "");
            record.setDisable(!missing.get().isEmpty());
        };
        second.value().subscribe(() -> refresh[0].run());
        refresh[0].run();
        Button leave = new Button(words.text("people.leave-it"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        Sheet sheet = new Sheet(
                        words.text("people.mandate.title", sitting.name(organisation)),
                        List.of(form, second),
                        List.of(leave, record))
                .saysMissing(missing);
        record.setOnAction(event -> {
            Someone seen = second.value().get();
            if (seen != null) {
                sitting.recordFrom(
                        sheet,
                        host,
                        new PayersNamed(organisation, form.payers(), form.inPairs(), form.until(), seen.id()),
                        Texts.NONE,
                        recorded -> {});
            }
        });
        host.sheet(sheet);
    }
}
