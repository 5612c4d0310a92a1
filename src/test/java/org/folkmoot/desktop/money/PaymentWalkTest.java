package org.folkmoot.desktop.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.round.TrustRoundScreen;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody pays through people, for an organisation, or not at all. */
class PaymentWalkTest extends VillageWalk {
    private static final ScreenWalk.Way PLAIN =
            new ScreenWalk.Way(1280, 780, new Appearance(Brightness.LIGHT, 100, "en"));

    @ParameterizedTest
    @MethodSource("narrowWays")
    void a_payment_through_people_can_be_read_in_every_way(ScreenWalk.Way each) throws IOException {
        way = each;
        ring();
        asks("Founder 1", "Founder 5");
        until("the most is said", () -> said().chars().anyMatch(Character::isDigit));
        person.write("10");
        until("there is a choice", () -> scene().lookup("#payment-way-1") != null);
        until("the way is drawn", () -> scene().lookup("#way-map").isVisible());
        look("payment-through");
    }

    @Test
    void another_way_can_be_chosen_and_is_what_is_recorded() throws IOException {
        way = PLAIN;
        ring();
        asks("Founder 1", "Founder 5");
        person.write("10");
        until("there is a choice", () -> scene().lookup("#payment-way-1") != null);
        doOnScreen(() -> ((RadioButton) scene().lookup("#payment-way-1")).fire());
        look("payment-other-way");
        doOnScreen(() -> scene().lookup("#payment-slip").requestFocus());
        person.write("77").type(KeyCode.ENTER);
        until("it is recorded", () -> !paid().isEmpty());
        Payment payment = paid().getFirst();
        assertEquals(3, payment.legs().size());
        assertEquals(village.person(3), payment.legs().getFirst().to());
    }

    @Test
    void why_nothing_can_be_sent_is_said_with_what_to_do() throws IOException {
        way = PLAIN;
        ring();
        asks("Founder 5", "Founder 1");
        until("it is said", () -> said().startsWith("Nobody accepts the circles that Founder 5 holds."));
        look("payment-none");
        doOnScreen(() -> ((Button) scene().lookup("#payment-ask-add")).fire());
        until("it stands on the sheet", () -> disabled("#payment-ask-add"));
        until("the way to the answer has the focus", () -> focused("payment-ask-round"));
        look("payment-asked");
        asksAgain("Founder 1");
        until("that is remembered", () -> scene().lookup("#payment-ask-add") != null && disabled("#payment-ask-add"));
        doOnScreen(() -> scene().lookup("#payment-ask-round").requestFocus());
        person.type(KeyCode.SPACE);
        until("the round is shown", () -> frame.shell().pages().shown().get() instanceof TrustRoundScreen);
    }

    @Test
    void for_an_organisation_it_is_asked_who_signed_and_by_rule_for_a_second_person() throws IOException {
        way = PLAIN;
        village = Village.ruled(folder.resolve("village"), 6, new RuleChoice("payments.second-person", "on"));
        village.days(5);
        village.desk().takeSeat(village.person(1));
        village.meets(6, List.of());
        Village.recorded(village.desk()
                .record(
                        new OrganisationAdded(
                                People.of(village.person(2), village.person(3), village.person(4)),
                                true,
                                Day.of(village.now()).plus(100)),
                        Texts.of(Names.NAMES, "Bakery")));
        village.does(new PaymentMade(
                village.person(1),
                village.person(7),
                List.of(new Leg(village.person(1), village.person(7), village.person(1), Circles.whole(20))),
                "1",
                Assent.SIGNATURE,
                Day.of(village.now()),
                null,
                village.person(2),
                null));
        opens();
        asks("Bakery", "Founder 5");
        person.write("10");
        doOnScreen(() -> scene().lookup("#payment-slip").requestFocus());
        person.write("78");
        until("it is asked who signed", () -> missing().startsWith("For Bakery 2 have to sign"));
        look("payment-organisation");
        person.clickOn("#payment-signer-0").clickOn("#payment-signer-2");
        until("a second person is asked", () -> missing().startsWith("A second person"));
        doOnScreen(() -> scene().lookup("#payment-second").requestFocus());
        person.write("founder 6").type(KeyCode.ENTER);
        until("nothing is missing", () -> missing().isEmpty());
        doOnScreen(() -> ((Button) scene().lookup("#payment-record")).fire());
        until("it is recorded", () -> paid().size() == 2);
        assertEquals(village.person(6), paid().getLast().second());
    }

    private void ring() throws IOException {
        village = Village.withoutTrust(folder.resolve("village"), 6);
        village.days(5);
        village.desk().takeSeat(village.person(1));
        for (int[] pair : new int[][] {{2, 1}, {5, 2}, {3, 1}, {4, 3}, {5, 4}}) {
            LivelyVillage.trust(village, pair[0], pair[1], 100);
        }
        opens();
    }

    private void opens() throws IOException {
        open(Place.MONEY);
        until("money is shown", () -> scene().lookup("#money-payment") != null && !disabled("#money-payment"));
        doOnScreen(() -> ((Button) scene().lookup("#money-payment")).fire());
        until("the payer is asked", () -> focused("payment-payer"));
    }

    private void asks(String payer, String payee) {
        person.write(payer);
        until("the payer is found", () -> candidates("#payment-payer"));
        person.type(KeyCode.ENTER);
        until("the payee is asked", () -> focused("payment-payee"));
        person.write(payee);
        until("the payee is found", () -> candidates("#payment-payee"));
        person.type(KeyCode.ENTER);
        until("the amount is asked", () -> focused("payment-amount"));
        until("it is known", () -> frame.shell().work().isResting());
    }

    /** Names the payee once more. */
    private void asksAgain(String payee) {
        doOnScreen(() -> scene().lookup("#payment-payee").requestFocus());
        person.push(KeyCode.CONTROL, KeyCode.A).write(payee);
        until("the payee is found", () -> candidates("#payment-payee"));
        person.type(KeyCode.ENTER);
        until("it is known", () -> frame.shell().work().isResting());
    }

    private boolean candidates(String field) {
        return scene().lookup(field).getParent() instanceof VBox box
                && box.getChildren().stream()
                        .anyMatch(node -> node instanceof ListView<?> list
                                && !list.getItems().isEmpty());
    }

    private String said() {
        VBox ways = (VBox) scene().lookup("#payment-ways");
        return ways.getChildren().isEmpty() || !(ways.getChildren().getFirst() instanceof Label first)
                ? ""
                : first.getText();
    }

    private String missing() {
        Node node = scene().lookup("#payment-missing");
        return node instanceof Labeled label ? label.getText() : "";
    }

    private List<Payment> paid() {
        return village.desk().ask(state -> List.copyOf(state.payments().all()));
    }

    private boolean disabled(String id) {
        return scene().lookup(id).isDisabled();
    }

    private boolean focused(String id) {
        Node owner = scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }
}
