package org.folkmoot.desktop.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.folkmoot.assembly.DecisionStatus;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.Home;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.decisions.DecisionScreen;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.desktop.tour.Camera;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.NoticeGiven;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The treasurer prints the form before an evening without a computer, and enters it twelve days after the notice. */
@SuppressWarnings("NullAway.Init") // each test opens its window
class EnterAPaperMeetingTest extends OnScreen {
    @TempDir
    private Path folder;

    private Village village;
    private Home home;
    private Frame frame;
    private Id proposal;

    @BeforeEach
    void open() throws IOException {
        village = Village.of(folder.resolve("village"), 12);
        village.desk().takeSeat(village.person(1));
        proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        village.does(new NoticeGiven(
                village.now() + 8 * Day.SECONDS, List.of(new AgendaEntry(null, 5), new AgendaEntry(proposal, 20))));
        village.days(12);
        home = new Home(folder.resolve("home"));
        AppearanceFile kept = new AppearanceFile(home.around().configuration());
        kept.write(new Appearance(Brightness.LIGHT, 100, "en"));
        doOnScreen(() -> {
            frame = new Frame(stage(), kept, Locale.ENGLISH, home.around());
            frame.show();
            frame.sit(village.desk());
            frame.shell().go(Place.MEETINGS);
        });
        until("the page is there", () -> shown("#enter-paper"));
    }

    @AfterEach
    void close() {
        doOnScreen(() -> frame.shell().release());
        village.close();
    }

    @Test
    void the_form_and_the_list_for_the_door_are_saved_to_be_printed() {
        prints("#print-paper-meeting", "A meeting of Village, held on paper");
        prints("#print-attendance", "Who is here? Village");
    }

    @Test
    void without_its_day_or_with_one_to_come_nothing_opens_and_it_is_said_why() {
        person.clickOn("#enter-paper");
        until("the day is asked", () -> shown("#open-meeting-held-on"));
        person.clickOn("#open-meeting-facilitator").write("Founder 3").type(KeyCode.ENTER);
        held("2099-01-01");
        until("the day is still to come", () -> text("#sheet-why")
                .equals("A meeting that is entered later was held today or before."));
        assertTrue(onScreen(() -> scene().lookup("#open-meeting-record").isDisabled()));
        doOnScreen(() -> ((javafx.scene.control.DatePicker) scene().lookup("#open-meeting-held-on")).setValue(null));
        until("no day is no meeting of now", () -> text("#sheet-why").startsWith("Say on which day"));
        assertTrue(onScreen(() -> scene().lookup("#open-meeting-record").isDisabled()));
        held("2026-03-09");
        until("it can be entered", () -> !scene().lookup("#open-meeting-record").isDisabled());
    }

    @Test
    void a_meeting_on_paper_is_entered_to_its_closing_words_and_marked_everywhere() {
        person.clickOn("#enter-paper");
        until("the day is asked", () -> shown("#open-meeting-held-on"));
        assertEquals("By which notice?", onScreen(() -> scene().lookup("#open-meeting-notice")
                .getAccessibleText()));
        held("2026-03-03");
        until("it is said that the notice was for another day", () -> decidable()
                .contains("9 March 2026"));
        held("2026-03-09");
        until("the notice was long enough that evening", () -> decidable().contains("8 full days before"));
        person.clickOn("#open-meeting-began").write("half past seven");
        person.clickOn("#open-meeting-ended").write("21:40");
        person.clickOn("#open-meeting-facilitator").write("Founder 3").type(KeyCode.ENTER);
        look("paper-open");
        person.clickOn("#open-meeting-record");
        until("the cursor waits for names", () -> focused("arrive-field"));
        assertTrue(line().contains("held on paper on 9 March 2026, entered later"), line());
        for (int i = 1; i <= 9; i++) {
            int here = i;
            person.clickOn("#arrive-field").write("Founder " + i).type(KeyCode.ENTER);
            until(i + " are here", () -> text("#present-count").equals(Integer.toString(here)));
        }
        next("Go on with item 1: Untitled item");
        next("Go on with item 2: Yearly loss on all balances: 7 % → 5 %");
        next("Open the vote");
        until("the hands are asked", () -> focused("count-yes"));
        person.write("7").type(KeyCode.ENTER).write("1").type(KeyCode.ENTER).write("1");
        person.type(KeyCode.ENTER);
        until("names are asked", () -> focused("confirm-field"));
        person.write("Founder 2").type(KeyCode.ENTER);
        until("one more is asked", () -> text("#next-step").contains("one more"));
        until("the next name is asked", () -> focused("confirm-field"));
        person.write("Founder 4").type(KeyCode.ENTER);
        until("the end is next", () -> text("#next-step").startsWith("Close the meeting"));
        look("paper-entering");
        person.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until("closing is asked", () -> shown("#close-record"));
        person.type(KeyCode.ENTER);
        until("the closing words are shown", () -> shown("#closing-words-2"));
        until("the minutes are drafted", () -> minutes().contains("Closing words"));
        assertEquals("9 March 2026 · facilitated by Founder 3 · held on paper, entered later", line());
        look("paper-past");
        minutesSayWhatIsKnown(minutes());
        notBackDated();
        doOnScreen(() -> frame.shell().open(new DecisionScreen(frame.shell(), sitting(), proposal)));
        until("the decision says so", () -> text("#decision-entered-later")
                .startsWith("Held on paper on 9 March 2026"));
        look("paper-decision");
        doOnScreen(() -> frame.shell().go(Place.MEETINGS));
        until("the list says so", () -> list().contains("9 March 2026, entered later"));
        look("paper-list");
    }

    private void minutesSayWhatIsKnown(String minutes) {
        assertTrue(minutes.contains("Held on paper on 9 March 2026; entered later, on 13 March 2026."), minutes);
        assertTrue(minutes.contains("On the paper it stands: from half past seven to 21:40."), minutes);
        assertTrue(minutes.contains("\n- Founder 9\n"), minutes);
        assertTrue(minutes.contains("Counted on paper; entered by Founder 1"), minutes);
        assertTrue(minutes.contains("Confirmed by Founder 2, Founder 4."), minutes);
        assertFalse(minutes.contains("Begun at"), minutes);
    }

    private void notBackDated() {
        Meeting meeting = village.desk()
                .ask(state -> List.copyOf(state.meetings().values()).getLast());
        assertEquals(village.now(), meeting.openedAt());
        Id vote = village.desk().ask(state -> state.proposal(proposal).vote());
        assertNotNull(vote);
        assertEquals(DecisionStatus.AWAITED, village.vote(vote).status(village.now()));
        Day from = Objects.requireNonNull(
                Objects.requireNonNull(village.vote(vote).count()).from());
        assertTrue(Day.of(village.now()).plus(7).isBefore(from), from.toString());
    }

    private void prints(String button, String title) {
        Path file = folder.resolve(button.substring(1) + ".html");
        home.files().next(file);
        person.clickOn("#print-forms");
        until("forms are offered", () -> shown(button));
        person.clickOn(button);
        until("it is saved", () -> contains(file, title));
    }

    private static boolean contains(Path file, String title) {
        try {
            return Files.exists(file) && Files.readString(file).contains(title);
        } catch (IOException stillWritten) {
            return false;
        }
    }

    private void held(String day) {
        doOnScreen(() -> {
            if (scene().lookup("#open-meeting-held-on") instanceof DatePicker picker) {
                picker.setValue(LocalDate.parse(day));
            }
        });
    }

    private String decidable() {
        return text("#open-meeting-decidable");
    }

    private void look(String name) {
        String pictures = System.getProperty("pictures");
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        if (pictures != null) {
            onScreen(() -> {
                Camera.shoot(scene(), Path.of(pictures, name + ".png"));
                return true;
            });
        }
        assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())), name);
    }

    private void next(String expected) {
        until(
                "next is: " + expected,
                () -> text("#next-step").replace('\u00a0', ' ').equals(expected));
        person.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    }

    private Sitting sitting() {
        return new Sitting(village.desk(), java.time.ZoneOffset.UTC);
    }

    private String line() {
        return scene().lookup(".page-header") instanceof org.folkmoot.desktop.parts.PageHeader header
                ? header.getLine()
                : "";
    }

    private String minutes() {
        return scene().lookup("#minutes-text") instanceof TextArea area ? area.getText() : "";
    }

    private String list() {
        return scene().lookup("#past-meetings") instanceof TableView<?> table
                        && !table.getItems().isEmpty()
                ? String.valueOf(table.getColumns().get(1).getCellData(0))
                : "";
    }

    private boolean focused(String id) {
        Node owner = scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private boolean shown(String selector) {
        Node node = scene().lookup(selector);
        return node != null && node.isVisible();
    }

    private String text(String selector) {
        return scene().lookup(selector) instanceof Labeled labeled ? labeled.getText() : "";
    }
}
