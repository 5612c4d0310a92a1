package org.folkmoot.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.PaymentDisputed;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.money.Leg;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Today, people, money and power in the window, as a person uses them day by day. */
class EverydayTest extends OnScreen {
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // each test sits down first
    private Frame frame;

    @SuppressWarnings("NullAway.Init") // each test sits down first
    private Village village;

    static List<ScreenWalk.Way> everyWay() {
        return ScreenWalk.everyWay();
    }

    @AfterEach
    void rise() {
        doOnScreen(() -> frame.rise());
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void everything_has_a_name_and_can_be_read(ScreenWalk.Way way) throws IOException {
        sit(way);
        until("today is filled", () -> scene().lookup("#need-waiting") != null);
        walk("today", way);
        doOnScreen(() -> frame.shell().go(Place.PEOPLE));
        until("people are listed", () -> !table("#people-table").getItems().isEmpty());
        walk("people", way);
        doOnScreen(() -> ways().person(village.person(1)));
        until("trust is listed", () -> !table("#person-accepts").getItems().isEmpty());
        walk("person", way);
        doOnScreen(() -> frame.shell().go(Place.MONEY));
        until("the ledger is listed", () -> !table("#ledger-table").getItems().isEmpty());
        walk("ledger", way);
        doOnScreen(() -> ((ToggleButton) scene().lookup("#money-accounts")).fire());
        until("accounts are listed", () -> !table("#accounts-table").getItems().isEmpty());
        walk("accounts", way);
        doOnScreen(() -> ((ToggleButton) scene().lookup("#money-check")).fire());
        walk("check", way);
        doOnScreen(() -> ways().payment());
        walk("payment", way);
        doOnScreen(() -> frame.shell().go(Place.POWER));
        until("power is counted", () -> scene().lookup("#power-links") != null);
        walk("power", way);
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void names_of_every_kind_can_be_read(ScreenWalk.Way way) throws IOException {
        show(LivelyVillage.in(folder.resolve("village"), LivelyVillage.NAMES_OF_EVERY_KIND), way);
        until("today is filled", () -> scene().lookup("#need-waiting") != null);
        walk("today", way);
        for (int i = 1; i <= LivelyVillage.NAMES_OF_EVERY_KIND.size(); i++) {
            Id somebody = village.person(i);
            doOnScreen(() -> ways().person(somebody));
            until("trust is listed", () -> !table("#person-accepts").getItems().isEmpty());
            walk("person " + i, way);
        }
    }

    @Test
    void a_payment_is_recorded_by_keyboard_alone_and_the_next_slip_begins() throws IOException {
        sit(plain());
        doOnScreen(() -> frame.shell().go(Place.MONEY));
        person.clickOn("#money-payment");
        until("the payer is asked", () -> focused("payment-payer"));
        person.write("Founder 3");
        until("the payer is found", () -> candidates("payment-payer") > 0);
        person.type(KeyCode.ENTER);
        until("the payee is asked", () -> focused("payment-payee"));
        person.write("Founder 4").type(KeyCode.ENTER);
        until("the amount is asked", () -> focused("payment-amount"));
        until("it is known what can be paid", () -> text("#payment-missing").contains("circles"));
        person.write("2,5").type(KeyCode.ENTER);
        until("the slip is asked", () -> focused("payment-slip"));
        person.write("777");
        until("nothing is missing", () -> text("#payment-missing").isEmpty());
        person.type(KeyCode.ENTER);
        until("it is in the record", () -> payment("777").isPresent());
        Payment payment = payment("777").orElseThrow();
        assertEquals("2.5", payment.amount().toDecimal());
        assertEquals(village.person(3), payment.payer());
        until("the next payer is asked", () -> focused("payment-payer"));
    }

    @Test
    void more_than_can_be_paid_is_said_before_anything_is_recorded() throws IOException {
        sit(plain());
        doOnScreen(() -> ways().payment());
        until("the payer is asked", () -> focused("payment-payer"));
        person.write("Founder 3");
        until("the payer is found", () -> candidates("payment-payer") > 0);
        person.type(KeyCode.ENTER).write("Founder 4").type(KeyCode.ENTER);
        until("the amount is asked", () -> focused("payment-amount"));
        person.write("1000000");
        until("it is said how much", () -> text("#payment-read").contains(" holds no more than "));
        assertTrue(onScreen(() -> scene().lookup("#payment-record").isDisabled()));
    }

    @Test
    void whoever_wants_to_join_is_typed_and_waits() throws IOException {
        sit(plain());
        doOnScreen(() -> frame.shell().go(Place.PEOPLE));
        until(
                "it may be recorded",
                () -> scene().lookup("#people-join") instanceof Button button && !button.isDisabled());
        person.clickOn("#people-join");
        until("names are asked", () -> focused("join-names"));
        person.write("Ada").type(KeyCode.ENTER).write("Bea").type(KeyCode.TAB).type(KeyCode.ENTER);
        until(
                "both wait",
                () -> village.desk()
                                .ask(state -> state.people().who(Standing.WAITING, village.now()))
                                .size()
                        == 5);
        Id last = village.people().getLast();
        assertEquals("Bea", village.desk().names().shown(last));
    }

    @Test
    void trust_is_given_on_a_persons_page_and_asked_once_more_before() throws IOException {
        sit(plain());
        Id first = village.person(1);
        Id fifth = village.person(5);
        doOnScreen(() -> ways().person(first));
        until(
                "it may be given",
                () -> scene().lookup("#person-give-trust") instanceof Node field
                        && !field.isDisabled()
                        && !table("#person-accepts").getItems().isEmpty());
        person.clickOn("#person-give-trust").write("Founder 5").type(KeyCode.ENTER);
        until("it is asked", () -> scene().lookup("#confirm") != null);
        boolean already = village.desk().ask(state -> state.trust().accepts(first, fifth, village.now()));
        assertFalse(already);
        person.type(KeyCode.ENTER);
        until("it is recorded", () -> village.desk().ask(state -> state.trust().accepts(first, fifth, village.now())));
    }

    @Test
    void a_payment_is_reversed_with_a_second_person() throws IOException {
        sit(plain());
        LivelyVillage.pays(village, 6, 7, 4, "300");
        doOnScreen(() -> frame.shell().go(Place.MONEY));
        until("the ledger is listed", () -> table("#ledger-table").getItems().size() == 11);
        doOnScreen(() -> {
            table("#ledger-table").requestFocus();
            table("#ledger-table").getSelectionModel().clearAndSelect(0);
        });
        person.type(KeyCode.ENTER);
        until(
                "the line is shown",
                () -> scene().lookup("#line-reverse") instanceof Button button && !button.isDisabled());
        person.clickOn("#line-reverse");
        until("the second person is asked", () -> focused("reverse-second"));
        person.write("Founder 1");
        assertTrue(scene().lookup("#reverse-record").isDisabled(), "Founder 1 records and cannot be the second");
        person.type(KeyCode.ENTER);
        until("the reason is asked", () -> focused("reverse-reason"));
        person.write("wrong payee").type(KeyCode.ENTER);
        until("it is reversed", () -> payment("300").orElseThrow().reversedBy() != null);
    }

    @Test
    void what_the_loss_has_left_moves_back_and_that_is_said_before_anything_is_recorded() throws IOException {
        sit(plain());
        Id payment = LivelyVillage.pays(village, 6, 7, 40, "300");
        village.days(30);
        showsLine(payment);
        until("what moves is said", () -> said().contains(
                        "circles move back from Founder 7 to Founder 6: what is left of the 40.00"));
        assertTrue(said().contains("Statements and reports have the reversal on"), said());
        person.type(KeyCode.ESCAPE);

        Id on = village.does(new PaymentMade(
                village.person(7),
                village.person(6),
                List.of(new Leg(village.person(7), village.person(6), village.person(6), Circles.whole(30))),
                "301",
                Assent.SIGNATURE,
                Day.of(village.now())));
        showsLine(payment);
        until("that it cannot be is said", () -> said().contains("paid on"));
        assertNull(scene().lookup("#reverse-record"), "nobody is asked for what would be refused");
        person.type(KeyCode.ESCAPE);

        showsLine(on);
        until("all of it moves", () -> said().contains("All 30.00 circles move back"));
    }

    /** Shows the sheet that asks for the reversal of a payment. */
    private void showsLine(Id payment) {
        doOnScreen(() -> ways().paymentOf(payment));
        until("the line is shown", () -> scene().lookup("#line-reverse") != null);
        doOnScreen(() -> ((Button) scene().lookup("#line-reverse")).fire());
        until("the reversal is shown", () -> scene().lookup("#line-reverse") == null);
    }

    private String said() {
        return scene().getRoot().lookupAll(".sentence").stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .reduce("", (one, next) -> one + " " + next);
    }

    @Test
    void ctrl_k_finds_a_person_and_goes_to_their_page() throws IOException {
        sit(plain());
        person.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until("the search is open", () -> focused("palette-field"));
        person.write("founder 7").type(KeyCode.ENTER);
        until(
                "the page is shown",
                () -> frame.shell().pages().shown().get().title().equals("Founder 7"));
    }

    @Test
    void ctrl_k_leads_to_a_part_of_the_page_of_money_and_from_there_to_another() throws IOException {
        sit(plain());
        for (String[] each : new String[][] {{"grants", "money-fund"}, {"check the", "money-check"}}) {
            person.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
            until("the search is open", () -> focused("palette-field"));
            person.write(each[0]);
            until("it is found", () -> scene().getRoot().lookupAll(".list-cell").stream()
                    .anyMatch(cell -> !((javafx.scene.control.ListCell<?>) cell).isEmpty()));
            person.type(KeyCode.ENTER);
            until(
                    "it is shown",
                    () -> frame.shell().pages().place().get() == Place.MONEY
                            && scene().lookup("#" + each[1]) instanceof ToggleButton part
                            && part.isSelected()
                            && scene().lookup("#" + each[1] + "-pane") != null);
        }
    }

    @Test
    void ctrl_k_finds_what_is_said_against_a_payment_and_shows_the_payment() throws IOException {
        sit(plain());
        Payment payment = payment("203").orElseThrow();
        Village.recorded(village.desk()
                .record(
                        new PaymentDisputed(payment.id(), payment.payer(), Assent.PRESENT, ""),
                        Texts.of(Names.REASON, "Nobody ever brought the ladder")));
        person.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until("the search is open", () -> focused("palette-field"));
        person.write("ladder");
        until("it is found", () -> scene().getRoot().lookupAll(".label").stream()
                .anyMatch(
                        each -> each instanceof Labeled label && label.getText().contains("ladder")));
        person.type(KeyCode.ENTER);
        until("the payment is shown", () -> scene().lookup("#line-dispute") != null);
    }

    @Test
    void ctrl_k_offers_what_can_be_done_before_what_was_only_said_about_it() throws IOException {
        sit(plain());
        Village.recorded(village.desk()
                .record(
                        new ProposalMade(village.person(2), new Resolution(), null),
                        Texts.of(Names.TITLE, "Payday shall be a feast")));
        person.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until("the search is open", () -> focused("palette-field"));
        person.write("pay");
        until("both are found", () -> scene().getRoot().lookupAll(".label").stream()
                .anyMatch(
                        each -> each instanceof Labeled label && label.getText().startsWith("Payday")));
        person.type(KeyCode.ENTER);
        until("a payment can be recorded", () -> scene().lookup("#payment-record") != null);
    }

    @Test
    void a_card_of_today_leads_to_those_who_wait() throws IOException {
        sit(plain());
        until("today is filled", () -> scene().lookup("#need-waiting") != null);
        person.clickOn("#need-waiting");
        until(
                "who waits is listed",
                () -> scene().lookup("#people-table") != null
                        && table("#people-table").getItems().size() == 3);
    }

    private void sit(ScreenWalk.Way way) throws IOException {
        show(LivelyVillage.in(folder.resolve("village")), way);
    }

    private void show(Village shown, ScreenWalk.Way way) throws IOException {
        village = shown;
        new AppearanceFile(folder).write(way.appearance());
        doOnScreen(() -> {
            frame = new Frame(stage(), new AppearanceFile(folder), Locale.ENGLISH);
            stage().setWidth(way.width());
            stage().setHeight(way.height());
            frame.show();
            frame.sit(village.desk());
        });
    }

    private void walk(String page, ScreenWalk.Way way) {
        assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())), page + " " + way);
    }

    private Doorways ways() {
        return new Doorways(LivelyVillage.sitting(village), frame.shell());
    }

    private TableView<?> table(String id) {
        Node found = scene().lookup(id);
        return found instanceof TableView<?> table ? table : new TableView<Object>();
    }

    private int candidates(String field) {
        Node shown = scene().lookup("#" + field).getParent().lookup(".list-view");
        return shown instanceof ListView<?> list ? list.getItems().size() : 0;
    }

    private Optional<Payment> payment(String slip) {
        return village.desk().ask(state -> state.payments().all().stream()
                .filter(payment -> payment.slip().equals(slip))
                .findFirst());
    }

    private boolean focused(String id) {
        Node owner = scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private String text(String id) {
        return scene().lookup(id) instanceof Labeled label ? label.getText() : "";
    }

    private static ScreenWalk.Way plain() {
        return new ScreenWalk.Way(1000, 900, new Appearance(Brightness.LIGHT, 100, "en"));
    }
}
