package org.folkmoot.desktop.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.People;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Id;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From the reminder on Today to keepers for another term, in every way a window can look. With {@code
 * -Dpictures=FOLDER} each page is also written as PNG.
 */
@SuppressWarnings("NullAway.Init") // each test opens its window
class RenewTheDeskTest extends VillageWalk {
    @ParameterizedTest
    @MethodSource("everyWay")
    void todays_reminder_leads_to_a_proposal_that_renews_the_desk(ScreenWalk.Way tried) throws IOException {
        way = tried;
        village = Village.named(folder, LivelyVillage.NAMES_OF_EVERY_KIND);
        village.desk().takeSeat(village.person(1));
        for (int month = 0; month < 4; month++) {
            village.days(25);
            village.does(new JoinApplied(1));
        }
        open(Place.TODAY);
        until("Today reminds", () -> scene().lookup("#need-desk-term") != null);
        look("1-today");
        press("#need-desk-term");
        until("it is asked for", () -> scene().lookup("#proposal-keeper") != null);
        long now = onScreen(() -> (long) keepers().getChildren().size());
        assertEquals(2, now, "it begins with whoever keeps it now");
        doOnScreen(() -> ((Button) keepers().getChildren().getFirst()).fire());
        pick("#proposal-keeper", "Inés");
        pick("#proposal-by", "Ngozi");
        look("2-form");
        press("#proposal-record");
        until("it is recorded", () -> !proposals().isEmpty());
        Proposal proposal = proposals().getFirst();
        assertEquals(new DeskRenewal(People.of(village.person(2), village.person(5)), 91), proposal.change());
        until("Today is back", () -> scene().lookup("#need-desk-term") != null);
        press("#need-desk-term");
        until("the proposal is shown, not an empty form", () -> scene().lookup("#decision-desk") != null);
        look("3-proposed");
        Meeting meeting = village.meets(9, List.of(proposal.id()));
        Vote vote = village.votes(proposal.id(), 7, 1, 1);
        village.confirms(vote);
        village.closes(meeting);
        village.days(9);
        village.does(new JoinApplied(1));
        until("it counts", () -> textOf("#decision-result").contains("7"));
        look("4-in-force");
        doOnScreen(() -> frame.shell().go(Place.RULES));
        until("the rules name it", () -> textOf("#rules-desk").contains("Inés"));
        look("5-rules");
        List<Id> keepers = village.desk()
                .ask(state -> Objects.requireNonNull(state.desk(village.now())).keepers());
        assertEquals(List.of(village.person(2), village.person(5)), keepers);
    }

    private List<Proposal> proposals() {
        return village.desk().ask(state -> List.copyOf(state.proposals().values()));
    }

    private Pane keepers() {
        return (Pane) scene().lookup("#proposal-keepers");
    }

    private String textOf(String id) {
        return scene().lookup(id) instanceof Labeled label ? label.getText() : "";
    }

    private void pick(String field, String letters) {
        doOnScreen(() -> {
            TextField typed = (TextField) scene().lookup(field);
            typed.requestFocus();
            typed.setText(letters);
        });
        person.push(javafx.scene.input.KeyCode.ENTER);
    }

    private void press(String id) {
        doOnScreen(() -> {
            Button button = (Button) scene().lookup(id);
            assertTrue(!button.isDisabled(), () -> id + " cannot be pressed");
            button.fire();
        });
    }
}
