package org.folkmoot.desktop.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Desk;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.sample.StoryClock;
import org.folkmoot.terms.Id;

/** Steps 3 to 8: an evening of the sample assembly, from who is here to the closing words. */
final class MeetingWalk {
    private static final List<String> TYPED = List.of("Yara", "Amina", "Lena", "Rosa");
    private static final int PRESENT = 31;

    private final TourWindow window;
    private final Hand hand;
    private final Guide guide;
    private final StoryClock clock;
    private final Desk desk;
    private final Path minutes;

    MeetingWalk(TourWindow window, Guide guide, StoryClock clock, Desk desk, Path workshop) {
        this.window = window;
        this.hand = window.hand();
        this.guide = guide;
        this.clock = clock;
        this.desk = desk;
        this.minutes = workshop.resolve("minutes.md");
    }

    void walk() {
        today();
        people();
        opening();
        decide();
        money();
        map();
        closing();
    }

    private void today() {
        hand.onScreen(() -> Boolean.valueOf(desk.takeSeat(person("Lena")) == null));
        go(Place.TODAY);
        hand.awaitNode("today-members");
        guide.step("today");
        window.shoot("03-today");
    }

    private void people() {
        guide.step("people");
        go(Place.PEOPLE);
        hand.awaitNode("people-table");
        window.shoot("03-people");
    }

    private void opening() {
        guide.step("opening");
        go(Place.MEETINGS);
        hand.press("open-meeting");
        hand.enter("open-meeting-facilitator", "Yara");
        window.shoot("04-open-meeting");
        hand.press("open-meeting-record");
        hand.await("the meeting is open", () -> desk.ask(state -> state.openMeeting() != null));
        hand.awaitNode("arrive-field");
        for (String name : TYPED) {
            minutes(1);
            int before = here();
            hand.enter("arrive-field", name);
            hand.await(name + " is here", () -> here() == before + 1);
        }
        minutes(5);
        settle();
        hand.press("tick-list");
        hand.awaitNode("tick-names");
        settle();
        hand.tick("tick-names", this::isMember, PRESENT - TYPED.size());
        window.shoot("04-tick-list");
        hand.press("tick-record");
        hand.await("the room is full", () -> here() == PRESENT);
        hand.awaitNode("present-count");
        settle();
        window.shoot("04-who-is-here");
    }

    private void decide() {
        guide.step("decide");
        untilTheNoticeSays();
        hand.press("next-step");
        settle();
        hand.press("next-step");
        settle();
        window.shoot("05-proposal");
        hand.await("the vote can open", () -> hand.find("next-step") != null);
        hand.press("next-step");
        hand.awaitNode("count-yes");
        hand.type("count-yes", "23");
        hand.type("count-no", "7");
        hand.type("count-abstain", "1");
        settle();
        window.shoot("05-count");
        hand.press("next-step");
        hand.awaitNode("confirm-field");
        settle();
        window.shoot("05-result");
        minutes(3);
        hand.enter("confirm-field", "Amina");
        hand.await("one confirms", () -> confirmed() == 1);
        hand.awaitNode("confirm-field");
        hand.enter("confirm-field", "Rosa");
        hand.await("two confirm", () -> confirmed() == 2);
        settle();
        window.shoot("05-confirmed");
        go(Place.RULES);
        settle();
        window.shoot("05-rules");
    }

    private void money() {
        guide.step("money");
        go(Place.MONEY);
        hand.awaitNode("ledger-table");
        settle();
        window.shoot("06-ledger");
        hand.press("money-payment");
        hand.enter("payment-payer", "Amina");
        hand.enter("payment-payee", "Noor");
        hand.type("payment-amount", "12.50");
        hand.type("payment-slip", "T-1");
        hand.type("payment-reason", "eggs");
        settle();
        window.shoot("06-payment");
        int before = payments();
        hand.press("payment-record");
        hand.await("the payment is recorded", () -> payments() == before + 1);
        settle();
    }

    private void map() {
        guide.step("map");
        go(Place.MAP);
        hand.awaitNode("map-surface");
        settle();
        window.shoot("07-map");
        hand.enter("map-search", "Amina");
        hand.awaitNode("map-person-name");
        settle();
        window.shoot("07-map-person");
        hand.press("map-open-page");
        hand.press("person-why");
        settle();
        window.shootBalloon("07-why");
    }

    private void closing() {
        guide.step("closing");
        minutes(20);
        go(Place.MEETINGS);
        settle();
        hand.press("close-meeting");
        settle();
        hand.press("close-record");
        hand.awaitNode("closing-words-1");
        settle();
        window.shoot("08-closing-words");
        window.files().answer(minutes);
        hand.press("save-minutes");
        hand.await("the minutes are written", () -> Files.exists(minutes));
        guide.note(firstLine());
        go(Place.DECISIONS);
        settle();
        window.shoot("08-decisions");
        go(Place.POWER);
        settle();
        window.shoot("08-power");
    }

    /** What needs notice is voted on from the time of the notice. */
    private void untilTheNoticeSays() {
        long begins = desk.ask(state -> {
            Id notice = Objects.requireNonNull(state.openMeeting()).notice();
            return Objects.requireNonNull(state.notices().get(Objects.requireNonNull(notice)))
                    .meetingAt();
        });
        clock.set(Math.max(clock.now(), begins));
    }

    private String firstLine() {
        try (Stream<String> lines = Files.lines(minutes)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void go(Place place) {
        hand.press("place-" + place.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Waits until everything that was asked behind the window has come back and is laid out. */
    private void settle() {
        for (int i = 0; i < 3; i++) {
            hand.onScreen(() -> desk.now());
        }
        hand.rest();
    }

    private void minutes(int minutes) {
        clock.set(clock.now() + minutes * 60L);
    }

    private int here() {
        return desk.ask(
                state -> Objects.requireNonNull(state.openMeeting()).present().size());
    }

    private int payments() {
        return desk.ask(state -> state.payments().size());
    }

    private int confirmed() {
        return desk.ask(state -> state.votes().values().stream()
                .reduce((first, second) -> second)
                .map(Vote::count)
                .map(count -> count.confirmedBy().size())
                .orElse(0));
    }

    private boolean isMember(Object line) {
        return line instanceof Someone one && desk.ask(state -> state.people().isMember(one.id(), clock.now()));
    }

    private Id person(String name) {
        return desk.names().all().entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
