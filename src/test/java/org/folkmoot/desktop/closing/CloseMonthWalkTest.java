package org.folkmoot.desktop.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.folkmoot.assembly.Closing;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.Home;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.money.PaymentSheet;
import org.folkmoot.desktop.money.StatementScreen;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.PaymentDisputed;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.SlipsUncovered;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.money.Leg;
import org.folkmoot.reports.books.Period;
import org.folkmoot.reports.books.StatementRow;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Month;
import org.folkmoot.words.Typeset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A treasurer goes through a month with a second person and closes it; a member disputes a line. */
@SuppressWarnings("NullAway.Init") // each walk comes home first
class CloseMonthWalkTest extends VillageWalk {
    private static final ScreenWalk.Way PLAIN =
            new ScreenWalk.Way(1280, 780, new Appearance(Brightness.LIGHT, 100, "en"));
    private static final Day APRIL = Day.parse("2026-04-01");

    private Home home;

    @BeforeEach
    void comesHome() {
        home = new Home(folder.resolve("home"));
    }

    private void opens(ScreenWalk.Way each, String day) throws IOException {
        way = each;
        village = LivelyVillage.in(folder.resolve("village"), LivelyVillage.NAMES_OF_EVERY_KIND);
        Id payment = village.desk().ask(state -> state.payments().all().get(1).id());
        village.desk()
                .record(
                        new PaymentDisputed(payment, village.person(3), Assent.SIGNATURE, "d1"),
                        Texts.of(Names.REASON, "It was six, not sixty"));
        village.does(new SlipsUncovered(List.of(new UncoveredSlip(
                village.person(4),
                village.person(5),
                Circles.whole(9000),
                "w1",
                Assent.SIGNATURE,
                Day.of(village.now()),
                null))));
        village.days(Day.of(village.now()).until(Day.parse(day)));
        village.desk().takeSeat(village.person(1));
        open(Place.MONEY);
        rests();
        doOnScreen(() -> button("#money-close-month").fire());
        rests();
    }

    private void rests() {
        until("everything is shown", () -> frame.shell().work().isResting());
    }

    @ParameterizedTest
    @MethodSource("narrowWays")
    void everything_can_be_read_and_reached(ScreenWalk.Way each) throws IOException {
        opens(each, "2026-04-16");
        look("close-month");
        doOnScreen(this::scrollDown);
        look("close-month-end");
        doOnScreen(() -> ((Labeled) scene().lookup("#closing-disputed-2")).requestFocus());
        person.type(KeyCode.SPACE);
        until("the payment is shown", () -> scene().lookup("#line-dispute") != null);
        rests();
        look("payment-disputed");
        doOnScreen(() -> button("#line-dispute").fire());
        until("who is asked", () -> scene().lookup("#dispute-who") != null);
        look("dispute");
        doOnScreen(() -> frame.shell().closeSheet());
        closesWith("Å");
        village.does(slipOfMarch());
        rests();
        look("closed");
        doOnScreen(() -> ((Labeled) scene().lookup("#closed-later-" + APRIL)).requestFocus());
        person.type(KeyCode.SPACE);
        until("what came later is told", () -> scene().lookup("#later-close") != null);
        look("came-later");
    }

    @Test
    void the_list_leads_through_the_month_to_its_closing() throws IOException {
        opens(PLAIN, "2026-04-16");
        assertTrue(button("#closing-do").isDisabled());
        assertEquals("Say who the second person is.", text("#closing-missing"));
        closesWith("Å");
        Closing closing = village.desk().ask(state -> state.closings().all().getFirst());
        assertEquals(APRIL, closing.until());
        assertEquals(1, closing.disputed().size());
        assertEquals(1, closing.uncovered().size());
        assertFalse(scene().lookup("#closing-month").getParent().isVisible(), "no other month waits");
        until("what comes next is in sight", () -> {
            Node focused = scene().getFocusOwner();
            return focused != null && "closing-none".equals(focused.getId());
        });
    }

    @Test
    void a_month_that_can_still_be_disputed_cannot_be_closed_and_says_until_when() throws IOException {
        opens(PLAIN, "2026-04-10");
        assertTrue(button("#closing-do").isDisabled());
        assertTrue(text("#closing-missing").contains("15 April 2026"), text("#closing-missing"));
    }

    @Test
    void everybodys_statements_are_saved_in_one_file_each_from_a_sheet_of_its_own() throws IOException {
        opens(PLAIN, "2026-04-16");
        Path file = folder.resolve("all.pdf");
        doOnScreen(() -> new MonthFiles(sitting(), frame.shell(), days -> {})
                .saveStatements(new Period(Day.parse("2026-03-01"), Day.parse("2026-03-31")), file));
        rests();
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            assertEquals(12, pdf.getNumberOfPages());
        }
    }

    /** Saved by the button, the page left, the window closed and opened again; another month is another matter. */
    @Test
    void that_statements_were_saved_is_known_when_somebody_comes_back() throws IOException {
        opens(PLAIN, "2026-05-16");
        goesThroughTheMonth();
        assertEquals(List.of(), saved());
        Path file = folder.resolve("statements.pdf");
        home.files().next(file);
        doOnScreen(() -> button("#closing-statements").fire());
        rests();
        assertTrue(Files.exists(file));
        assertEquals(1, saved().size());
        assertTrue(saved().getFirst().contains("Last saved on 16 May 2026 at "), () -> saved().toString());
        look("statements-saved");
        doOnScreen(() -> months().setValue(Month.parse("2026-04")));
        rests();
        assertEquals(List.of(), saved(), "of March and April together nothing was saved");
        doOnScreen(() -> frame.rise());
        village.opens();
        village.desk().takeSeat(village.person(1));
        goesThroughTheMonth();
        assertEquals(Month.parse("2026-03"), months().getValue());
        assertEquals(1, saved().size(), "after a new start");
        Files.writeString(
                village.folder().resolve("local").resolve("month-papers.properties"), "statements\\ 2026 = soon\n");
        doOnScreen(() -> frame.shell().go(Place.MONEY));
        rests();
        doOnScreen(() -> button("#money-close-month").fire());
        rests();
        assertEquals(List.of(), saved(), "what cannot be read was never noted");
    }

    /** Opens the window where questions for files are answered, and in it the page. */
    private void goesThroughTheMonth() throws IOException {
        AppearanceFile look = new AppearanceFile(home.around().configuration());
        look.write(way.appearance());
        doOnScreen(() -> {
            frame = new Frame(stage(), look, Locale.ENGLISH, home.around());
            frame.show();
            frame.sit(village.desk());
            frame.shell().go(Place.MONEY);
        });
        rests();
        doOnScreen(() -> button("#money-close-month").fire());
        rests();
    }

    @SuppressWarnings("unchecked")
    private ChoiceBox<Month> months() {
        return (ChoiceBox<Month>) scene().lookup("#closing-month");
    }

    /** Returns what is said of the papers that were saved. */
    private List<String> saved() {
        return onScreen(() -> scene().getRoot().lookupAll(".sentence").stream()
                .filter(Labeled.class::isInstance)
                .map(each -> Typeset.plain(((Labeled) each).getText()))
                .filter(each -> each.contains("Last saved"))
                .toList());
    }

    @Test
    void a_line_of_the_statement_leads_to_its_payment_where_it_is_disputed_and_settled() throws IOException {
        opens(PLAIN, "2026-03-25");
        doOnScreen(() -> frame.shell().open(new StatementScreen(sitting(), frame.shell(), village.person(2))));
        rests();
        assertTrue(button("#statement-payment").isDisabled(), "nothing is chosen yet");
        doOnScreen(() -> {
            rows().requestFocus();
            rows().getSelectionModel().select(line("201"));
        });
        doOnScreen(() -> button("#statement-payment").fire());
        until("the payment is shown", () -> scene().lookup("#line-dispute") != null);
        doOnScreen(() -> button("#line-dispute").fire());
        until("who is asked", () -> scene().lookup("#dispute-who") != null);
        doOnScreen(() -> scene().lookup("#dispute-who").requestFocus());
        person.write("ngozi").type(KeyCode.ENTER);
        assertEquals("Say what is not right.", text("#sheet-why"));
        doOnScreen(() -> {
            ((TextField) scene().lookup("#dispute-slip")).setText("d9");
            ((TextField) scene().lookup("#dispute-reason")).setText("I never signed that");
        });
        doOnScreen(() -> button("#dispute-record").fire());
        until("the line is marked", () -> line("201").disputed());
        Payment payment = village.desk().ask(state -> state.payments().all().getFirst());
        doOnScreen(() -> PaymentSheet.show(sitting(), frame.shell(), payment.id()));
        until("it can be disputed by others", () -> scene().lookup("#line-dispute") != null);
        doOnScreen(() -> button("#line-dispute").fire());
        until("who is asked again", () -> scene().lookup("#dispute-who") != null);
        doOnScreen(() -> scene().lookup("#dispute-who").requestFocus());
        person.write("ngozi");
        until("that she disputes it already is said", () -> whyNot().endsWith("disputes this payment already."));
        doOnScreen(() -> ((TextField) scene().lookup("#dispute-who")).setText("nobody of that name"));
        until("else the usual is said", () -> whyNot().startsWith("No member fits that."));
        doOnScreen(() -> PaymentSheet.show(sitting(), frame.shell(), payment.id()));
        until("who disputes it can settle it", () -> scene().lookup("#line-settle") != null);
        doOnScreen(() -> ((Hyperlink) scene().lookup("#line-settle")).fire());
        until("how they said so is asked", () -> scene().lookup("#dispute-present") != null);
        assertTrue(button("#dispute-record").isDisabled(), "a signed slip has a number");
        doOnScreen(() -> ((RadioButton) scene().lookup("#dispute-present")).fire());
        doOnScreen(() -> button("#dispute-record").fire());
        until("the mark is gone", () -> !line("201").disputed());
    }

    private String whyNot() {
        return ((Labeled) scene().lookup("#dispute-who").getParent().lookup(".field-problem")).getText();
    }

    @SuppressWarnings("unchecked")
    private TableView<StatementRow> rows() {
        return (TableView<StatementRow>) scene().lookup("#statement-rows");
    }

    private StatementRow line(String slip) {
        return rows().getItems().stream()
                .filter(row -> row.slip().equals(slip))
                .findFirst()
                .orElseThrow();
    }

    private void scrollDown() {
        for (Node each = button("#closing-do"); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                pane.setVvalue(pane.getVmax());
            }
        }
    }

    private PaymentMade slipOfMarch() {
        Id payer = village.person(6);
        Id payee = village.person(7);
        return new PaymentMade(
                payer,
                payee,
                List.of(new Leg(payer, payee, payer, Circles.whole(5))),
                "late",
                Assent.SIGNATURE,
                Day.parse("2026-03-30"));
    }

    private void closesWith(String name) {
        doOnScreen(() -> scene().lookup("#closing-second").requestFocus());
        person.write(name).type(KeyCode.ENTER);
        until("it can be closed", () -> !button("#closing-do").isDisabled());
        doOnScreen(() -> button("#closing-do").fire());
        until(
                "it is closed",
                () -> village.desk().ask(state -> state.closings().all().size()) == 1);
        rests();
    }

    private Button button(String id) {
        return (Button) scene().lookup(id);
    }

    private String text(String id) {
        return ((Labeled) scene().lookup(id)).getText();
    }
}
