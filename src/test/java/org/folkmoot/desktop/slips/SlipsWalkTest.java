package org.folkmoot.desktop.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.WaitingSlip;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The treasurer types a pile of slips with hands on the keyboard. */
class SlipsWalkTest extends VillageWalk {
    private static final ScreenWalk.Way PLAIN =
            new ScreenWalk.Way(1280, 780, new Appearance(Brightness.LIGHT, 100, "en"));

    @Test
    void a_pile_is_typed_by_enter_alone_and_recorded() throws IOException {
        begins(PLAIN);
        slip("11", "founder 2", "founder 3", "12,50", "eggs");
        until("the next line is asked", () -> focused("slip-1-slip"));
        assertEquals("Founder 2", field("slip-0-payer"));
        slip("12", "Founder 3", "Founder 4", "3", "");
        until("both fit", () -> text("#slips-summary").startsWith("2 can be paid"));
        assertFalse(disabled("#slips-save"));
        person.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until("both are recorded", () -> paid().contains("11") && paid().contains("12"));
        until("the table is empty", () -> field("slip-0-payer").isEmpty());
        assertTrue(disabled("#slips-record"));
    }

    @Test
    void of_every_line_it_is_said_what_becomes_of_it_and_the_good_rest_is_taken() throws IOException {
        begins(PLAIN);
        slip("11", "Founder 2", "Founder 3", "12,50", "");
        slip("12", "Founder 5", "Founder 6", "90000", "");
        slip("13", "Nobody at all", "Founder 3", "1", "");
        until("it is said", () -> text("#slips-summary")
                .startsWith("1 can be paid, 1 has to wait, 1 has to be looked at"));
        click("#slip-2-payer");
        until("why is said", () -> text("#slips-detail").startsWith("Nobody in the record is called"));
        doOnScreen(() -> button("#slips-record").fire());
        until("one waits", () -> scene().lookup("#slips-go-on") != null);
        assertTrue(sentences().contains("slip 12: Founder 5 can pay Founder 6 at most"), sentences());
        doOnScreen(() -> button("#slips-go-on").fire());
        assertTrue(paid().contains("11"));
        assertEquals(List.of("12"), waiting());
        until("the line to look at stays", () -> field("slip-0-payer").equals("Nobody at all"));
        doOnScreen(() -> button("#slips-waiting").fire());
        until(
                "those that wait are listed",
                () -> scene().lookup("#waiting-table") instanceof TableView<?> table
                        && !table.getItems().isEmpty());
        doOnScreen(() -> ((TableView<?>) scene().lookup("#waiting-table"))
                .getSelectionModel()
                .select(0));
        until("why it waits is said", () -> text("#waiting-detail").startsWith("Founder 5 can pay Founder 6 at most"));
    }

    @Test
    void what_is_meant_by_a_name_that_nobody_has_is_offered_and_that_somebody_stands_here_has_to_be_said()
            throws IOException {
        begins(PLAIN);
        slip("", "Founder 2", "Founder 3", "1", "");
        doOnScreen(() -> field(1, "payer").setText("Inés"));
        doOnScreen(() -> field(1, "payee").setText("Founder 3"));
        until("none is paid", () -> text("#slips-summary").startsWith("None can be paid"));
        click("#slip-0-slip");
        until("the number is asked", () -> text("#slips-detail").contains("write present"));
        click("#slip-0-agreed");
        until("how is said", () -> text("#slips-detail").startsWith("Leave it empty"));
        person.write("present");
        until("it fits", () -> text("#slips-summary").startsWith("1 can be paid"));
        click("#slip-1-amount");
        until("who may be meant is said", () -> text("#slips-detail")
                .contains("Perhaps one of these is meant: Inés de la Cruz"));
    }

    @Test
    void what_comes_from_a_spreadsheet_is_pasted_over_many_lines_and_reached_by_paging() throws IOException {
        begins(PLAIN);
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            cells.append("p" + i + "\tFounder 2\tFounder 3\t0.1\n");
        }
        doOnScreen(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(cells.toString());
            Clipboard.getSystemClipboard().setContent(content);
        });
        person.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        until("all fit", () -> text("#slips-summary").startsWith("60 can be paid"));
        for (int i = 0; i < 12; i++) {
            person.type(KeyCode.PAGE_DOWN);
        }
        until("the empty line at the end is reached", () -> focusedText().isEmpty());
        person.type(KeyCode.UP);
        until("the last slip is above it", () -> focusedText().equals("p59"));
    }

    @Test
    void what_was_typed_is_there_again_after_a_crash() throws IOException {
        begins(PLAIN);
        slip("11", "Founder 2", "Founder 3", "12,50", "");
        until("it is understood", () -> text("#slips-summary").startsWith("1 can be paid"));
        // Nothing is closed: the next window finds what the file holds.
        doOnScreen(() -> frame.shell().go(Place.TODAY));
        doOnScreen(() -> frame.shell().go(Place.MONEY));
        until("money is shown", () -> scene().lookup("#money-slips") != null);
        doOnScreen(() -> button("#money-slips").fire());
        until(
                "it is there",
                () -> scene().lookup("#slip-0-slip") != null
                        && field("slip-0-slip").equals("11"));
    }

    @Test
    void what_is_said_is_of_the_line_that_somebody_is_in_also_after_the_lines_have_moved() throws IOException {
        begins(PLAIN);
        StringBuilder pasted = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            pasted.append(i)
                    .append("\tFounder 2\t")
                    .append(i == 30 ? "Nobody" : "Founder 3")
                    .append("\t1\n");
        }
        paste(pasted.toString());
        until("29 fit", () -> text("#slips-summary").startsWith("29 can be paid"));
        for (int i = 0; i < 29; i++) {
            person.type(KeyCode.DOWN);
        }
        until("the last line is told", () -> text("#slips-detail").startsWith("Nobody in the record is called"));
        for (int i = 0; i < 29; i++) {
            person.type(KeyCode.UP);
        }
        until("the first line is told", () -> text("#slips-detail").startsWith("Founder 2 pays Founder 3"));
    }

    @Test
    void one_pays_many_with_one_signed_list() throws IOException {
        begins(PLAIN);
        doOnScreen(() -> button("#slips-many").fire());
        until("it is asked", () -> scene().lookup("#many-one") != null);
        assertTrue(disabled("#many-fill"));
        click("#many-one");
        person.write("founder 2").type(KeyCode.ENTER);
        doOnScreen(() -> {
            var list = (javafx.scene.control.ListView<?>) scene().lookup("#many-list");
            list.getSelectionModel().select(5);
            list.requestFocus();
        });
        person.type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.SPACE);
        doOnScreen(() -> {
            ((TextField) scene().lookup("#many-amount")).setText("2");
            ((TextField) scene().lookup("#many-paper")).setText("L");
        });
        until("it can be done", () -> !disabled("#many-fill"));
        assertEquals("2 payments of 2.00 circles: 4.00 together.", text("#many-total"));
        doOnScreen(() -> button("#many-fill").fire());
        until("both fit", () -> text("#slips-summary").startsWith("2 can be paid"));
        assertEquals(List.of("L/1", "L/2"), List.of(field("slip-0-slip"), field("slip-1-slip")));
    }

    @ParameterizedTest
    @MethodSource("narrowWays")
    void the_pages_can_be_read_in_narrow_ways(ScreenWalk.Way each) throws IOException {
        way = each;
        village = LivelyVillage.in(folder.resolve("village"), LivelyVillage.NAMES_OF_EVERY_KIND);
        opens();
        look("slips-empty");
        doOnScreen(() -> {
            field(0, "slip").setText("11");
            field(0, "payer").setText(LivelyVillage.NAMES_OF_EVERY_KIND.get(4));
            field(0, "payee").setText(LivelyVillage.NAMES_OF_EVERY_KIND.get(1));
            field(0, "amount").setText("12,50");
            field(1, "slip").setText("12");
            field(1, "payer").setText(LivelyVillage.NAMES_OF_EVERY_KIND.get(3));
            field(1, "payee").setText(LivelyVillage.NAMES_OF_EVERY_KIND.get(2));
            field(1, "amount").setText("90000");
            field(2, "payer").setText("Nobody");
            field(1, "payer").requestFocus();
        });
        until("it is said", () -> !text("#slips-summary").isEmpty());
        until("nothing is asked any more", () -> frame.shell().work().isResting());
        look("slips-typed");
        doOnScreen(() -> button("#slips-record").fire());
        until("one waits", () -> scene().lookup("#slips-go-on") != null);
        look("slips-recorded");
        doOnScreen(() -> button("#slips-go-on").fire());
        until("it is counted", () -> !disabled("#slips-waiting"));
        doOnScreen(() -> button("#slips-waiting").fire());
        until("it is shown", () -> scene().lookup("#waiting-again") != null && !disabled("#waiting-again"));
        doOnScreen(() -> ((TableView<?>) scene().lookup("#waiting-table"))
                .getSelectionModel()
                .select(0));
        until("why it waits is said", () -> text("#waiting-detail").contains("90"));
        look("slips-waiting");
    }

    private void begins(ScreenWalk.Way each) throws IOException {
        way = each;
        village = LivelyVillage.in(folder.resolve("village"));
        opens();
    }

    private void opens() throws IOException {
        open(Place.MONEY);
        until("money is shown", () -> scene().lookup("#money-slips") != null);
        doOnScreen(() -> button("#money-slips").fire());
        until("the table is shown", () -> scene().lookup("#slip-0-slip") != null && focused("slip-0-slip"));
        until("nothing is asked any more", () -> frame.shell().work().isResting());
    }

    private void slip(String number, String payer, String payee, String amount, String reason) {
        for (String typed : List.of(number, payer, payee, amount, reason)) {
            person.write(typed).type(KeyCode.ENTER);
        }
    }

    private void paste(String text) {
        doOnScreen(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        person.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    }

    private String sentences() {
        return scene().getRoot().lookupAll(".sentence").stream()
                .map(node -> ((Labeled) node).getText())
                .reduce("", (one, next) -> one + " " + next);
    }

    private List<String> paid() {
        return village.desk()
                .ask(state -> state.payments().all().stream().map(Payment::slip).toList());
    }

    private List<String> waiting() {
        return village.desk().ask(state -> state.slips().values().stream()
                .filter(WaitingSlip::isWaiting)
                .map(slip -> slip.slip().slip())
                .toList());
    }

    private Button button(String id) {
        return (Button) scene().lookup(id);
    }

    private TextField field(int row, String name) {
        return (TextField) scene().lookup("#slip-" + row + "-" + name);
    }

    private String field(String id) {
        return onScreen(() -> ((TextField) scene().lookup("#" + id)).getText());
    }

    private String text(String id) {
        Node node = scene().lookup(id);
        return node instanceof Labeled label ? label.getText() : "";
    }

    private boolean disabled(String id) {
        return scene().lookup(id).isDisabled();
    }

    private boolean focused(String id) {
        Node owner = scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private String focusedText() {
        return scene().getFocusOwner() instanceof TextField typed ? typed.getText() : "none";
    }

    private void click(String id) {
        doOnScreen(() -> scene().lookup(id).requestFocus());
    }
}
