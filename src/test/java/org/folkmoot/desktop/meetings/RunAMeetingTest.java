package org.folkmoot.desktop.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.folkmoot.assembly.DecisionStatus;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.AgendaItemTaken;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.NoticeGiven;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.meetings.Notice;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A facilitator runs a whole meeting with hands on the keyboard. */
@SuppressWarnings("NullAway.Init") // each test opens its window
class RunAMeetingTest extends OnScreen {
    @TempDir
    private Path folder;

    private Village village;
    private Frame frame;
    private Id proposal;

    @BeforeEach
    void open() throws IOException {
        village = Village.of(folder, 12);
        village.desk().takeSeat(village.person(1));
        proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        village.does(new NoticeGiven(
                village.now() + 7 * Day.SECONDS, List.of(new AgendaEntry(null, 5), new AgendaEntry(proposal, 20))));
        village.days(7);
        new AppearanceFile(folder).write(new Appearance(Brightness.LIGHT, 100, "en"));
        doOnScreen(() -> {
            frame = new Frame(stage(), new AppearanceFile(folder), Locale.ENGLISH);
            frame.show();
            frame.sit(village.desk());
            frame.shell().go(Place.MEETINGS);
        });
        until("the page is there", () -> shown("#open-meeting"));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void a_meeting_from_its_opening_to_its_closing_words_by_keyboard() {
        person.clickOn("#open-meeting");
        until("who facilitates is asked", () -> shown("#open-meeting-facilitator"));
        person.clickOn("#open-meeting-facilitator").write("Founder 3").type(KeyCode.ENTER);
        person.clickOn("#open-meeting-record");
        until("the cursor waits for names", () -> focusIs("arrive-field"));
        for (int i = 1; i <= 9; i++) {
            int here = i;
            person.clickOn("#arrive-field").write("Founder " + i).type(KeyCode.ENTER);
            until(i + " are here", () -> text("#present-count").equals(Integer.toString(here)));
        }
        assertEquals("6 must be here · short if 4 leave", text("#quorum-line"));
        next("Go on with item 1: Untitled item");
        next("Go on with item 2: Yearly loss on all balances: 7 % → 5 %");
        next("Open the vote");
        until("the hands are asked", () -> focusIs("count-yes"));
        person.write("7").type(KeyCode.ENTER).write("1").type(KeyCode.ENTER).write("1");
        assertEquals("It passes with 6 yes of 9. With these numbers: Passed.", text("#count-preview"));
        person.type(KeyCode.ENTER);
        until("the result is there", () -> shown("#vote-result"));
        assertEquals(
                "7 yes, 1 no, 1 abstained. Needed: 6 of 9. Present 9 of 12, needed 6. Passed.", text("#vote-result"));
        until("names are asked", () -> focusIs("confirm-field"));
        person.write("Founder 12");
        until("why not is said", () -> ((Labeled)
                        scene().lookup("#confirm-field").getParent().lookup(".field-problem"))
                .getText()
                .equals("Founder 12 did not have a vote in the room when it was counted."));
        doOnScreen(() -> ((javafx.scene.control.TextField) scene().lookup("#confirm-field")).clear());
        person.write("Founder 2").type(KeyCode.ENTER);
        until("one more is asked", () -> text("#next-step").contains("one more"));
        until("the next name is asked", () -> focusIs("confirm-field"));
        person.write("Founder 4").type(KeyCode.ENTER);
        until("the end is next", () -> text("#next-step").startsWith("Close the meeting"));
        person.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until("closing is asked", () -> shown("#close-record"));
        assertFalse(shown("#close-notice"), "everything of the notice was voted on");
        person.type(KeyCode.ENTER);
        until(
                "the closing words are shown",
                () -> shown("#closing-words-2") && text("#closing-words-2").contains(" "));
        Id vote = assertNotNullVote();
        assertEquals(DecisionStatus.AWAITED, village.vote(vote).status(village.now()));
    }

    @Test
    void closing_a_meeting_at_once_says_that_its_notice_is_used_up() {
        village.does(new MeetingOpened(
                village.desk().ask(s -> s.notices().keySet().iterator().next()), village.person(1), null));
        until("it is open", () -> shown("#close-meeting"));
        person.clickOn("#close-meeting");
        until("closing is asked", () -> shown("#close-record"));
        assertEquals(
                "Its notice is used up with this meeting. 1 proposal of it that nobody voted on needs a new notice, 7"
                        + " full days before the next meeting.",
                text("#close-notice"));
    }

    @Test
    void numbers_that_were_typed_stay_when_somebody_leaves_during_the_count() {
        village.does(new org.folkmoot.journal.acts.MeetingOpened(
                village.desk().ask(s -> s.notices().keySet().iterator().next()), village.person(1), null));
        var meeting = village.desk()
                .ask(s -> java.util.Objects.requireNonNull(s.openMeeting()).id());
        village.does(new org.folkmoot.journal.acts.Arrived(
                meeting, new org.folkmoot.journal.acts.People(village.people().subList(0, 8))));
        village.does(new org.folkmoot.journal.acts.AgendaItemTaken(meeting, 1));
        until(
                "the vote can open",
                () -> shown("#next-step") && text("#next-step").equals("Open the vote"));
        person.clickOn("#next-step");
        until("the hands are asked", () -> focusIs("count-yes"));
        person.write("6");
        village.does(
                new org.folkmoot.journal.acts.Left(meeting, org.folkmoot.journal.acts.People.of(village.person(8))));
        until("seven are here", () -> text("#present-count").equals("7"));
        assertEquals("6", onScreen(() -> ((javafx.scene.control.TextField) scene().lookup("#count-yes")).getText()));
    }

    @Test
    void one_number_that_is_more_than_all_who_are_here_is_said_as_too_many() {
        village.does(new org.folkmoot.journal.acts.MeetingOpened(
                village.desk().ask(s -> s.notices().keySet().iterator().next()), village.person(1), null));
        var meeting = village.desk()
                .ask(s -> java.util.Objects.requireNonNull(s.openMeeting()).id());
        village.does(new org.folkmoot.journal.acts.Arrived(
                meeting, new org.folkmoot.journal.acts.People(village.people().subList(0, 8))));
        village.does(new org.folkmoot.journal.acts.AgendaItemTaken(meeting, 1));
        until(
                "the vote can open",
                () -> shown("#next-step") && text("#next-step").equals("Open the vote"));
        person.clickOn("#next-step");
        until("the hands are asked", () -> focusIs("count-yes"));
        person.write("40");
        until("it is said", () -> text("#count-hands").equals("40 hands, but only 8 may vote. Count again."));
    }

    @Test
    void whoever_came_in_while_the_list_was_ticked_is_not_recorded_twice() {
        person.clickOn("#open-meeting");
        until("who facilitates is asked", () -> shown("#open-meeting-facilitator"));
        person.clickOn("#open-meeting-facilitator").write("Founder 3").type(KeyCode.ENTER);
        person.clickOn("#open-meeting-record");
        until("there is a list to tick", () -> shown("#tick-list"));
        person.clickOn("#tick-list");
        until("names are there", () -> shown("#tick-names"));
        doOnScreen(() -> scene().lookup("#tick-names").requestFocus());
        person.type(KeyCode.HOME).type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.SPACE);
        until("two are ticked", () -> text("#tick-record").equals("Record 2 arrivals"));
        Id meeting =
                village.desk().ask(state -> state.meetings().keySet().iterator().next());
        village.does(new Arrived(meeting, People.of(village.person(1))));
        person.clickOn("#tick-record");
        until("both are here", () -> text("#present-count").equals("2"));
    }

    @Test
    void a_meeting_opened_before_its_time_says_from_when_it_can_vote_and_offers_the_vote_by_itself() {
        Id notice =
                village.does(new NoticeGiven(village.now() + 8 * Day.SECONDS, List.of(new AgendaEntry(proposal, 20))));
        village.days(8).seconds(-90);
        Id meeting = village.does(new MeetingOpened(notice, village.person(3), null));
        village.does(new Arrived(meeting, new People(village.people().subList(0, 9))));
        village.does(new AgendaItemTaken(meeting, 0));
        until("it says from when", () -> shown("#obstacle"));
        Node obstacle = scene().lookup("#obstacle");
        assertTrue(obstacle.lookupAll(".strong").stream()
                .anyMatch(
                        each -> each instanceof Labeled label && label.getText().startsWith("From ")));
        MeetingView early = view();
        village.seconds(60);
        assertFalse(view().offersOtherThan(early), "a page that somebody types into stays as it is");
        village.seconds(60);
        assertTrue(view().offersOtherThan(early));
        next("Open the vote");
        until("the vote is open", () -> village.desk().ask(state -> state.openVote() != null));
    }

    @Test
    void a_notice_that_was_given_too_late_promises_no_vote_at_its_time() {
        Id notice =
                village.does(new NoticeGiven(village.now() + 2 * Day.SECONDS, List.of(new AgendaEntry(proposal, 20))));
        village.days(2).seconds(-90);
        until("the page is at rest", () -> frame.shell().work().isResting());
        person.clickOn("#open-meeting");
        until("it is asked", () -> shown("#open-meeting-decidable"));
        doOnScreen(() -> choose(notice));
        assertEquals(
                "The notice was given 2 full days before, 7 are needed: the meeting can talk about its proposals, not"
                        + " decide them.",
                text("#open-meeting-decidable"));
        person.type(KeyCode.ESCAPE);
        Id meeting = village.does(new MeetingOpened(notice, village.person(3), null));
        village.does(new Arrived(meeting, new People(village.people().subList(0, 9))));
        village.does(new AgendaItemTaken(meeting, 0));
        until("it says why not", () -> shown("#obstacle"));
        assertEquals(0, view().votesFrom());
    }

    @SuppressWarnings("unchecked") // the box of notices
    private void choose(Id notice) {
        ComboBox<Notice> box = (ComboBox<Notice>) scene().lookup("#open-meeting-notice");
        box.setValue(box.getItems().stream()
                .filter(each -> each != null && each.id().equals(notice))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void enter_on_a_name_that_is_here_already_leaves_everybody_here() {
        Id meeting = village.does(new MeetingOpened(null, village.person(3), null));
        village.does(new Arrived(meeting, new People(village.people().subList(0, 4))));
        until("the names can be typed", () -> shown("#arrive-field"));
        person.clickOn("#arrive-field").write("Founder 2").type(KeyCode.ENTER);
        until("it is asked", () -> shown("#confirm"));
        person.type(KeyCode.ENTER);
        until("the question is gone", () -> !shown("#confirm"));
        assertEquals("4", text("#present-count"));
    }

    private MeetingView view() {
        Sitting sitting = new Sitting(village.desk(), ZoneOffset.UTC);
        return Objects.requireNonNull(village.desk().ask(state -> MeetingView.of(state, sitting)));
    }

    private Id assertNotNullVote() {
        Id vote = village.desk().ask(state -> state.proposal(proposal).vote());
        assertNotNull(vote);
        return vote;
    }

    private void next(String expected) {
        until(
                "next is: " + expected,
                () -> text("#next-step").replace('\u00a0', ' ').equals(expected));
        person.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    }

    private boolean focusIs(String id) {
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
