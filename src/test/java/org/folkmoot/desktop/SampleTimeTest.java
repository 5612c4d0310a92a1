package org.folkmoot.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.folkmoot.assembly.DecisionStatus;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Recording;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.AgendaItemTaken;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.MeetingClosed;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Rules;
import org.folkmoot.sample.SampleAssembly;
import org.folkmoot.sample.StoryClock;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the sample somebody lets time go on, so that what they propose there comes to its day; nowhere else can anybody. */
@SuppressWarnings("NullAway.Init") // each test opens its window
class SampleTimeTest extends OnScreen {
    private static final ScreenWalk.Way PLAIN =
            new ScreenWalk.Way(1280, 800, new Appearance(Brightness.LIGHT, 100, "en"));

    @TempDir
    private Path folder;

    private Frame frame;
    private SampleAssembly.Telling sample;

    static List<ScreenWalk.Way> everyWay() {
        return ScreenWalk.everyWay();
    }

    @Test
    void what_somebody_proposes_comes_to_the_vote_and_counts_when_time_goes_on() throws IOException {
        sample = SampleAssembly.tell(folder.resolve("sample"), SampleAssembly.SEED, Progress.SILENT);
        start(PLAIN);
        doOnScreen(() -> frame.arrive(sample.desk(), Coming.SAMPLE, null, sample.clock()));
        until("it says what day it is", () -> banner().contains("22 November 2026"));
        Proposal proposal = propose();
        call(proposal);
        long day = desk().ask(state -> state.notices().values().stream()
                .mapToLong(notice -> notice.meetingAt())
                .max()
                .orElseThrow());
        goOn("go-on-next");
        assertTrue(now() < day, "the meeting that was called before comes first");
        goOn("go-on-next");
        assertEquals(day, now());
        assertTrue(banner().contains("30 November 2026"), banner());
        assertEquals(Hour.of(day), desk().ask(state -> state.incomeUpTo()), "Lena records, so income is issued");
        Meeting meeting = open();
        Vote vote = decide(meeting, proposal);
        assertEquals(DecisionStatus.AWAITED, vote.status(now()));
        goOn("go-on-week");
        goOn("go-on-day");
        assertEquals("21", desk().ask(state -> state.rules().value(Rules.MEETINGS_RHYTHM, now())));
        doOnScreen(() -> frame.leave());
        assertFalse(shown(), "where no assembly is open, no time goes on");
        assertNull(frame.state().onward().get());
    }

    @Test
    void it_is_done_by_keyboard_says_what_day_it_is_and_leaves_the_focus_where_it_was() throws IOException {
        try (Village village = Village.of(folder.resolve("village"), 8)) {
            start(PLAIN);
            StoryClock clock = new StoryClock(village.now());
            doOnScreen(() -> frame.arrive(village.desk(), Coming.SAMPLE, null, clock));
            until("it asks who records", () -> scene().lookup("#seat-look") != null);
            person.type(KeyCode.ESCAPE);
            doOnScreen(() -> frame.shell().focusOnward());
            assertEquals("go-on", onScreen(() -> scene().getFocusOwner().getId()));
            long before = clock.now();
            person.type(KeyCode.SPACE);
            until("its ways are there", () -> menu().isShowing());
            List<String> ids = onScreen(
                    () -> menu().getItems().stream().map(MenuItem::getId).toList());
            assertEquals(List.of("go-on-next", "go-on-day", "go-on-week"), ids);
            person.type(KeyCode.UP).type(KeyCode.ENTER);
            until("a week has gone", () -> clock.now() == before + 7 * 86_400L);
            until("the focus is there again", () -> "go-on"
                    .equals(scene().getFocusOwner().getId()));
            until("it is said", () -> said().contains("It is now"));
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void it_can_be_read_in_every_way(ScreenWalk.Way way) throws IOException {
        try (Village village = LivelyVillage.in(folder.resolve("village"))) {
            start(way);
            doOnScreen(() -> frame.arrive(village.desk(), Coming.SAMPLE, null, new StoryClock(village.now())));
            until("it is there", this::shown);
            until("everything is shown", () -> frame.shell().work().isResting());
            doOnScreen(() -> frame.shell().closeSheet());
            look(way, "sample-time");
            doOnScreen(() -> frame.rise());
        }
    }

    @Test
    void a_real_assembly_and_a_copy_have_no_such_thing() throws IOException {
        try (Village village = Village.of(folder.resolve("village"), 8)) {
            start(PLAIN);
            for (Coming as : List.of(Coming.ITS_OWN, Coming.COPY)) {
                doOnScreen(() -> frame.arrive(village.desk(), as, null, null));
                until("it is there", () -> !frame.state().assembly().get().isEmpty());
                assertFalse(shown());
                assertNull(frame.state().onward().get());
            }
        }
    }

    private void start(ScreenWalk.Way way) {
        Home home = new Home(folder.resolve("home"));
        doOnScreen(() -> {
            try {
                frame = home.start(stage(), way);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    /** A rule by the page of a proposal, as anybody would. */
    private Proposal propose() {
        doOnScreen(() -> frame.shell().go(Place.DECISIONS));
        fire("#propose");
        until("the rule is asked for", () -> scene().lookup("#proposal-rule") != null);
        doOnScreen(() -> choose((ComboBox<?>) scene().lookup("#proposal-rule")));
        until("its value is asked for", () -> scene().lookup("#proposal-value") != null);
        doOnScreen(() -> ((TextField) scene().lookup("#proposal-value")).setText("21"));
        doOnScreen(() -> frame.shell().focus(scene().lookup("#proposal-by")));
        person.write("Amina").type(KeyCode.ENTER);
        fire("#proposal-record");
        until("it is recorded", () -> newest().change().equals(new RuleChange("meetings.rhythm", "21")));
        return newest();
    }

    private static <T> void choose(ComboBox<T> rules) {
        rules.getItems().stream()
                .filter(Rules.MEETINGS_RHYTHM::equals)
                .findFirst()
                .ifPresent(rules::setValue);
    }

    private Proposal newest() {
        return desk().ask(state -> List.copyOf(state.proposals().values()).getLast());
    }

    /** A meeting on the day that the page suggests, with everything that is open. */
    private void call(Proposal proposal) {
        doOnScreen(() -> frame.shell().go(Place.MEETINGS));
        fire("#call-meeting");
        until("the proposal is offered", () -> scene().lookup("#notice-proposal-" + proposal.number()) != null);
        int before = desk().ask(state -> state.notices().size());
        fire("#notice-record");
        until("it is called", () -> desk().ask(state -> state.notices().size()) == before + 1);
    }

    private Meeting open() {
        doOnScreen(() -> frame.shell().go(Place.MEETINGS));
        fire("#open-meeting");
        until("who facilitates is asked", () -> scene().lookup("#open-meeting-facilitator") != null);
        person.clickOn("#open-meeting-facilitator").write("Yara").type(KeyCode.ENTER);
        fire("#open-meeting-record");
        until("it is open", () -> desk().ask(state -> state.openMeeting()) != null);
        return Objects.requireNonNull(desk().ask(state -> state.openMeeting()));
    }

    /** Nearly everybody comes and says yes, and two confirm it. */
    private Vote decide(Meeting meeting, Proposal proposal) {
        List<Id> members = desk().ask(state -> state.people().who(Standing.MEMBER, now()).stream()
                .map(Person::id)
                .toList());
        does(new Arrived(meeting.id(), new People(members.subList(0, 30))));
        List<Id> items = new ArrayList<>();
        desk().ask(state -> state.meeting(meeting.id())).agenda().forEach(item -> items.add(item.proposal()));
        does(new AgendaItemTaken(meeting.id(), items.indexOf(proposal.id())));
        does(desk().ask(state ->
                Foresight.voteOpening(state, state.meeting(meeting.id()), state.proposal(proposal.id()), now())));
        does(desk().ask(state -> Foresight.counting(state, Objects.requireNonNull(state.openVote()), 28, 1, 1)));
        Id vote = Objects.requireNonNull(
                desk().ask(state -> state.proposal(proposal.id()).vote()));
        Id recorder = Objects.requireNonNull(desk().recorder());
        List<Id> two = members.stream()
                .filter(id -> !id.equals(recorder))
                .filter(id -> desk().ask(state -> Foresight.mayConfirm(state, state.vote(vote), id)))
                .limit(2)
                .toList();
        does(new CountConfirmed(vote, new People(two)));
        does(new MeetingClosed(meeting.id()));
        return desk().ask(state -> state.vote(vote));
    }

    private void does(Act act) {
        Recording recording = desk().record(act, Texts.NONE);
        assertTrue(recording instanceof Recording.Recorded, recording::toString);
    }

    /** Chooses in the menu, and waits until the clock stands where it said. */
    private void goOn(String id) {
        long before = now();
        until("nothing else is done", () -> frame.shell().work().isResting());
        doOnScreen(() -> menu().show());
        doOnScreen(() -> menu().getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        until("time has gone on", () -> now() > before && said().contains("It is now"));
    }

    private MenuButton menu() {
        return (MenuButton) scene().lookup("#go-on");
    }

    private boolean shown() {
        Node menu = scene().lookup("#go-on");
        return menu != null && menu.getParent().isVisible() && menu.isVisible();
    }

    private void fire(String id) {
        until(id + " can be pressed", () -> scene().lookup(id) instanceof Button button && !button.isDisabled());
        doOnScreen(() -> ((Button) scene().lookup(id)).fire());
    }

    private String banner() {
        return frame.state().banner().get();
    }

    private String said() {
        Node line = scene().lookup(".said-line");
        return line == null || line.getAccessibleText() == null ? "" : line.getAccessibleText();
    }

    private Desk desk() {
        return sample.desk();
    }

    private long now() {
        return sample.clock().now();
    }
}
