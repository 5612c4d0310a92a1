package org.folkmoot.desktop.people;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.saying.Said;
import org.folkmoot.desktop.saying.SaidSheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.sitting.WhyNot;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.CommonCirclesChosen;
import org.folkmoot.journal.acts.PassingChosen;
import org.folkmoot.people.Mandate;
import org.folkmoot.people.Passing;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Which payments pass through somebody's hands; each chooses for themselves, and for an organisation whoever pays for it. */
final class HandsCard extends Card {
    private final Sitting sitting;
    private final Host host;
    private final Id person;
    private final SentenceLabel now = new SentenceLabel();
    private final FlowPane choices = new FlowPane();
    private final SentenceLabel common = new SentenceLabel();
    private final FlowPane commonChoice = new FlowPane();

    HandsCard(Sitting sitting, Host host, Id person) {
        super(host.words().text("people.hands"));
        this.sitting = sitting;
        this.host = host;
        this.person = person;
        setId("person-hands");
        choices.getStyleClass().add("flow");
        common.setId("person-common");
        for (Node each : List.of(common, commonChoice)) {
            each.managedProperty().bind(each.visibleProperty());
        }
        commonChoice.getStyleClass().add("flow");
        getChildren().addAll(now, choices, common, commonChoice);
    }

    /**
     * What the card shows.
     *
     * @param passing what is chosen now
     * @param sayers who can choose: the person, or who may pay for the organisation; nobody for whoever has left
     * @param takes whether they take common circles
     * @param hasCommon whether there can be any
     * @param allowed whether anything can be recorded now
     */
    private record Shown(
            Passing passing, boolean left, List<Id> sayers, boolean takes, boolean hasCommon, boolean allowed) {}

    void attach(Subscriptions held) {
        sitting.follow(host, held, List.of(Subject.PEOPLE, Subject.RULES, Subject.MONEY), this::look, this::show);
    }

    private Shown look(Assembly state) {
        Optional<Person> found = state.people().find(person);
        Standing standing = found.map(one -> one.standing(sitting.now())).orElse(Standing.FORMER);
        return new Shown(
                found.map(Person::passing).orElse(Passing.ANY),
                standing == Standing.FORMER,
                switch (standing) {
                    case MEMBER, WAITING -> List.of(person);
                    case ORGANISATION -> payers(found.map(Person::mandate).orElse(null));
                    case FORMER -> List.of();
                },
                found.map(Person::takesCommon).orElse(false),
                state.hasCommonCircles(sitting.now()),
                WhyNot.record(sitting.desk(), state) == null);
    }

    private List<Id> payers(@Nullable Mandate mandate) {
        return mandate != null && mandate.holdsOn(Day.of(sitting.now())) ? mandate.payers() : List.of();
    }

    private void show(Shown shown) {
        now.setText(host.words().text(shown.left() ? "people.hands.left" : said(shown.passing())));
        choices.getChildren().clear();
        for (Passing other : Passing.values()) {
            if (!shown.sayers().isEmpty() && other != shown.passing()) {
                Button choose = new Button(host.words().text(does(other)));
                choose.setId("person-hands-" + other.ordinal());
                choose.setDisable(!shown.allowed());
                choose.setOnAction(event -> ask(other, shown.sayers()));
                choices.getChildren().add(choose);
            }
        }
        choices.setManaged(!choices.getChildren().isEmpty());
        showCommon(shown);
    }

    private void showCommon(Shown shown) {
        boolean can = shown.hasCommon() && !shown.sayers().isEmpty();
        common.setVisible(shown.hasCommon());
        common.setText(host.words().text(shown.takes() ? "commons.takes" : "commons.takes.not"));
        Button choose = new Button(host.words().text(shown.takes() ? "commons.takes.not.does" : "commons.takes.does"));
        choose.setId("person-common-choose");
        choose.setDisable(!shown.allowed());
        choose.setOnAction(event -> askCommon(!shown.takes(), shown.sayers()));
        commonChoice.getChildren().setAll(choose);
        commonChoice.setVisible(can);
    }

    private void askCommon(boolean takes, List<Id> sayers) {
        ask(
                "commons.takes.title",
                takes ? "commons.takes" : "commons.takes.not",
                sayers,
                (said, by) -> new CommonCirclesChosen(person, takes, by, said.assent(), said.slip()));
    }

    private void ask(Passing chosen, List<Id> sayers) {
        ask(
                "people.hands.title",
                said(chosen),
                sayers,
                (said, by) -> new PassingChosen(person, chosen, by, said.assent(), said.slip()));
    }

    /** Asks how it was said and, for an organisation, by whom; and records it. */
    private void ask(String titleKey, String followsKey, List<Id> sayers, BiFunction<Said, Id, Act> act) {
        String title = host.words().text(titleKey);
        String follows = host.words().text(followsKey);
        SaidSheet sheet = new SaidSheet(sitting, host, person);
        if (sayers.equals(List.of(person))) {
            sheet.show(title, follows, said -> record(act.apply(said, person), sheet));
        } else {
            sheet.showFor(title, follows, sayers, (said, by) -> record(act.apply(said, by), sheet));
        }
    }

    private void record(Act act, SaidSheet sheet) {
        sitting.record(host, act, Texts.NONE, recorded -> {}, sheet::again);
    }

    private static String said(Passing passing) {
        return switch (passing) {
            case ANY -> "people.hands.any";
            case CONSENTED -> "people.hands.consented";
            case NONE -> "people.hands.none";
        };
    }

    private static String does(Passing passing) {
        return switch (passing) {
            case ANY -> "people.hands.any.does";
            case CONSENTED -> "people.hands.consented.does";
            case NONE -> "people.hands.none.does";
        };
    }
}
