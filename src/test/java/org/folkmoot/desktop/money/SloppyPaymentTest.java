package org.folkmoot.desktop.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.MonthClosed;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Typeset;
import org.junit.jupiter.api.Test;

/** Somebody who is tired records payments, and makes every mistake that the page lets them make. */
class SloppyPaymentTest extends VillageWalk {
    private static final ScreenWalk.Way PLAIN =
            new ScreenWalk.Way(1280, 780, new Appearance(Brightness.LIGHT, 100, "en"));

    @Test
    void enter_pressed_twice_pays_once() throws IOException {
        opens(LivelyVillage.in(folder.resolve("village")));
        int before = paid().size();
        asks("Founder 2", "Founder 3");
        doOnScreen(() -> ((RadioButton) scene().lookup("#payment-present")).fire());
        types("#payment-amount", "1");
        until("nothing is missing", () -> !disabled("#payment-record"));
        doOnScreen(() -> {
            // the second key comes before anybody can know what became of the first
            field("#payment-amount").fireEvent(new ActionEvent());
            field("#payment-amount").fireEvent(new ActionEvent());
        });
        until("it is recorded", () -> field("#payment-amount").getText().isEmpty());
        rests();
        assertEquals(null, onScreen(() -> scene().lookup(".folk-sheet")), "and nothing is refused");
        assertEquals(before + 1, paid().size());
    }

    @Test
    void what_is_typed_while_a_payment_is_being_recorded_does_not_let_it_be_recorded_again() throws IOException {
        opens(LivelyVillage.in(folder.resolve("village")));
        int before = paid().size();
        asks("Founder 2", "Founder 3");
        doOnScreen(() -> ((RadioButton) scene().lookup("#payment-present")).fire());
        types("#payment-amount", "1");
        until("nothing is missing", () -> !disabled("#payment-record"));
        doOnScreen(() -> {
            ((Button) scene().lookup("#payment-record")).fire();
            field("#payment-slip").setText("x");
            ((Button) scene().lookup("#payment-record")).fire();
        });
        until("it is recorded", () -> field("#payment-amount").getText().isEmpty());
        rests();
        assertEquals(before + 1, paid().size());
    }

    @Test
    void a_name_that_is_typed_and_not_taken_never_stands_beside_somebody_who_would_be_paid() throws IOException {
        opens(LivelyVillage.in(folder.resolve("village")));
        asks("Founder 2", "Founder 3");
        doOnScreen(() -> ((RadioButton) scene().lookup("#payment-present")).fire());
        types("#payment-amount", "1");
        until("nothing is missing", () -> !disabled("#payment-record"));
        doOnScreen(() -> scene().lookup("#payment-payee").requestFocus());
        person.write("Founder 4").type(KeyCode.TAB);
        rests();
        assertTrue(disabled("#payment-record"), "whoever was chosen before is let go");
        assertTrue(missing().startsWith("Say who"), missing());
        doOnScreen(() -> scene().lookup("#payment-payee").requestFocus());
        person.type(KeyCode.ENTER);
        until("who is typed is taken", () -> !disabled("#payment-record"));
        doOnScreen(() -> scene().lookup("#payment-payer").requestFocus());
        person.write("Zzzz").type(KeyCode.TAB);
        rests();
        assertTrue(disabled("#payment-record"), "nobody is called that, and nobody else pays instead");
    }

    @Test
    void a_slip_of_a_closed_month_says_beforehand_when_it_is_booked() throws IOException {
        Village closed = LivelyVillage.in(folder.resolve("village"));
        closed.days(35);
        closed.does(new MonthClosed(Day.parse("2026-04-01"), closed.person(5), 0, 0));
        opens(closed);
        rests();
        assertEquals("", ((Labeled) scene().lookup("#payment-booked")).getText());
        doOnScreen(() -> ((DatePicker) scene().lookup("#payment-day"))
                .setValue(Day.parse("2026-03-30").date()));
        assertEquals(
                "Everything until 31 March 2026 is closed: statements and reports have this on 1 April 2026, and say"
                        + " that it is of 30 March 2026.",
                ((Labeled) scene().lookup("#payment-booked")).getText());
    }

    @Test
    void what_is_wrong_with_an_amount_is_said_with_what_to_write_instead() throws IOException {
        opens(LivelyVillage.in(folder.resolve("village")));
        asks("Founder 2", "Founder 3");
        String form = "This is not an amount. Write digits, with decimals after a point or a comma, such as 12.50 or"
                + " 12,50, and no letters.";
        for (String typed : List.of("twelve", "-5", "1,23.50", "5 €", "1e3", "٣")) {
            wrong(typed, form);
        }
        wrong("0,00", "Nothing cannot be paid. Write an amount above 0.");
        wrong("0.0000000000000000001", "An amount has at most 18 decimals. Leave out those after the 18th.");
        wrong("9".repeat(40), "There are not so many circles. Look again: is there a digit too many?");
        String much = said("90000");
        assertTrue(
                much.startsWith("Founder 2 holds no more than ") && much.endsWith(" today. Write that or less."), much);
        types("#payment-amount", "1 234,5");
        assertFalse(said("1 234,5").contains("not an amount"), "spaces group");
    }

    @Test
    void a_slip_that_is_too_long_or_used_and_a_day_before_the_founding_are_said_before_anybody_records()
            throws IOException {
        opens(LivelyVillage.in(folder.resolve("village")));
        asks("Founder 2", "Founder 3");
        types("#payment-amount", "4");
        until("the slip is missing", () -> missing().startsWith("A signed slip has a number"));
        types("#payment-slip", "7".repeat(41));
        until("it is too long", () -> missing().contains("at most 40"));
        types("#payment-slip", " 203 ");
        until("it is used", () -> missing().startsWith("Slip 203 is recorded already"));
        assertTrue(missing().contains("give it another number"), missing());
        types("#payment-slip", "900");
        until("nothing is missing", () -> !disabled("#payment-record"));
        doOnScreen(() -> ((DatePicker) scene().lookup("#payment-day")).setValue(LocalDate.of(2016, 11, 22)));
        until("the day is wrong", () -> missing().contains("lies between the founding and today"));
        assertTrue(disabled("#payment-record"));
    }

    @Test
    void a_whole_story_as_the_reason_is_not_taken() throws IOException {
        opens(LivelyVillage.in(folder.resolve("village")));
        asks("Founder 2", "Founder 3");
        types("#payment-amount", "4");
        types("#payment-slip", "900");
        until("nothing is missing", () -> !disabled("#payment-record"));
        types("#payment-reason", "eggs and ".repeat(60));
        until("it is too long", () -> missing().contains("200 letters at most"));
        assertTrue(disabled("#payment-record"));
        types("#payment-reason", "eggs");
        until("nothing is missing", () -> !disabled("#payment-record"));
    }

    @Test
    void who_signs_for_an_organisation_is_said_also_where_there_is_no_choice() throws IOException {
        opens(bakery(100, 2, 3));
        asks("Bakery", "Founder 5");
        assertEquals(
                "Both have to sign, so it is recorded as signed by Founder 2, Founder 3.",
                text("#payment-signers-all"));
        asks("Founder 4", "Founder 5");
        until("a person signs alone", () -> !scene().lookup("#payment-signers-all")
                .isVisible());
    }

    @Test
    void that_the_term_of_those_who_pay_for_an_organisation_is_over_is_said_before_anybody_records()
            throws IOException {
        Village over = bakery(3, 2, 3);
        over.days(4);
        opens(over);
        asks("Bakery", "Founder 5");
        types("#payment-amount", "4");
        types("#payment-slip", "900");
        until("it is said", () -> missing().startsWith("Nobody may pay for Bakery now"));
        assertTrue(disabled("#payment-record"));
    }

    @Test
    void one_of_a_pair_is_too_few_and_three_are_too_many() throws IOException {
        opens(bakery(100, 2, 3, 4));
        asks("Bakery", "Founder 5");
        types("#payment-amount", "4");
        types("#payment-slip", "900");
        person.clickOn("#payment-signer-0");
        until("one is too few", () -> missing().startsWith("For Bakery 2 have to sign"));
        person.clickOn("#payment-signer-1");
        until("two are right", () -> !disabled("#payment-record"));
        person.clickOn("#payment-signer-2");
        until("three are too many", () -> missing().startsWith("For Bakery 2 have to sign"));
    }

    @Test
    void whoever_records_is_not_offered_as_the_second_person_also_when_they_change() throws IOException {
        Village wants = Village.ruled(folder.resolve("village"), 6, new RuleChoice("payments.second-person", "on"));
        wants.days(5);
        wants.desk().takeSeat(wants.person(1));
        opens(wants);
        asks("Founder 2", "Founder 3");
        types("#payment-amount", "4");
        types("#payment-slip", "900");
        assertFalse(offered("Founder 1"), "they record");
        assertFalse(offered("Founder 2"), "they pay");
        assertFalse(offered("Founder 3"), "they are paid");
        assertTrue(offered("Founder 4"));
        person.type(KeyCode.ENTER);
        until("nothing is missing", () -> !disabled("#payment-record"));
        doOnScreen(() -> wants.desk().takeSeat(wants.person(4)));
        until("they record now, so they cannot look", () -> missing().startsWith("A second person"));
        assertTrue(offered("Founder 1"));
    }

    /** Tells whether a name is found by whoever looks for a second person. */
    private boolean offered(String name) {
        types("#payment-second", "");
        doOnScreen(() -> scene().lookup("#payment-second").requestFocus());
        person.write(name);
        return onScreen(() -> candidates("#payment-second"));
    }

    private void wrong(String typed, String sentence) {
        assertEquals(sentence, said(typed), typed);
        assertTrue(disabled("#payment-record"), typed);
    }

    private String said(String typed) {
        types("#payment-amount", typed);
        rests();
        return text("#payment-read");
    }

    /** An organisation that holds something, for which two sign; the term of its payers ends after so many days. */
    private Village bakery(long days, int... payers) {
        Village with = Village.of(folder.resolve("village"), 6);
        with.days(5);
        with.desk().takeSeat(with.person(1));
        with.meets(6, List.of());
        People named = new People(Arrays.stream(payers).mapToObj(with::person).toList());
        Village.recorded(with.desk()
                .record(
                        new OrganisationAdded(named, true, Day.of(with.now()).plus(days)),
                        Texts.of(Names.NAMES, "Bakery")));
        with.does(new PaymentMade(
                with.person(1),
                with.person(7),
                List.of(new Leg(with.person(1), with.person(7), with.person(1), Circles.whole(20))),
                "1",
                Assent.SIGNATURE,
                Day.of(with.now())));
        return with;
    }

    private void opens(Village lively) throws IOException {
        way = PLAIN;
        village = lively;
        open(Place.MONEY);
        until("money is shown", () -> scene().lookup("#money-payment") != null && !disabled("#money-payment"));
        doOnScreen(() -> ((Button) scene().lookup("#money-payment")).fire());
        until("the payer is asked", () -> focused("payment-payer"));
    }

    private void asks(String payer, String payee) {
        doOnScreen(() -> scene().lookup("#payment-payer").requestFocus());
        person.write(payer);
        until("the payer is found", () -> candidates("#payment-payer"));
        person.type(KeyCode.ENTER);
        until("the payee is asked", () -> focused("payment-payee"));
        person.write(payee);
        until("the payee is found", () -> candidates("#payment-payee"));
        person.type(KeyCode.ENTER);
        until("the amount is asked", () -> focused("payment-amount"));
        rests();
    }

    private void rests() {
        until("everything is known", () -> frame.shell().work().isResting());
    }

    private void types(String id, String text) {
        doOnScreen(() -> field(id).setText(text));
    }

    private TextField field(String id) {
        return (TextField) scene().lookup(id);
    }

    private boolean candidates(String field) {
        return scene().lookup(field).getParent() instanceof VBox box
                && box.getChildren().stream()
                        .anyMatch(node -> node instanceof ListView<?> list
                                && !list.getItems().isEmpty());
    }

    private String missing() {
        return text("#payment-missing");
    }

    private String text(String id) {
        return onScreen(() -> scene().lookup(id) instanceof Labeled label ? Typeset.plain(label.getText()) : "");
    }

    private List<Payment> paid() {
        return village.desk().ask(state -> List.copyOf(state.payments().all()));
    }

    private boolean disabled(String id) {
        return onScreen(() -> scene().lookup(id).isDisabled());
    }

    private boolean focused(String id) {
        Node owner = scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }
}
