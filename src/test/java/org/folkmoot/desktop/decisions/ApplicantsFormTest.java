package org.folkmoot.desktop.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.People;
import org.folkmoot.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proposing that people join: a few stand there, of many one finds those one means. */
@SuppressWarnings("NullAway.Init") // each test opens its window
class ApplicantsFormTest extends VillageWalk {
    @Test
    void a_few_who_wait_stand_there_to_be_ticked() throws IOException {
        way = ScreenWalk.everyWay().getFirst();
        waiting(3);
        doOnScreen(() -> ((CheckBox) scene().lookup("#proposal-person-14")).fire());
        pick("#proposal-by", "Founder 2");
        record();
        assertEquals(new Admission(People.of(village.person(14))), proposed().change());
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void of_hundreds_who_wait_those_who_are_meant_are_found_by_their_names(ScreenWalk.Way tried) throws IOException {
        way = tried;
        waiting(400);
        assertNull(scene().lookup("#proposal-person-14"), "not a box for everybody");
        for (String letters : List.of("Applicant 377", "Applicant 9")) {
            doOnScreen(() -> ((TextField) scene().lookup("#proposal-people-search")).setText(letters));
            doOnScreen(() -> {
                ListView<?> list = (ListView<?>) scene().lookup("#proposal-people");
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            });
            person.type(KeyCode.SPACE);
        }
        pick("#proposal-by", "Founder 2");
        look("1-ticked");
        record();
        assertEquals(
                new Admission(People.of(village.person(12 + 9), village.person(12 + 377))),
                proposed().change());
    }

    private void waiting(int people) throws IOException {
        village = Village.of(folder, 12);
        village.desk().takeSeat(village.person(1));
        Village.recorded(village.desk()
                .record(
                        new JoinApplied(people),
                        Texts.NONE.with(
                                Names.NAMES,
                                IntStream.rangeClosed(1, people)
                                        .mapToObj(i -> "Applicant " + i)
                                        .toList())));
        open(Place.DECISIONS);
        doOnScreen(() -> frame.shell().open(new ProposalScreen(frame.shell(), sitting(), Rules.TRUST_LASTS)));
        doOnScreen(() -> ((ToggleButton) scene().lookup("#proposal-kind").lookupAll(".toggle-button").stream()
                        .skip(1)
                        .findFirst()
                        .orElseThrow())
                .fire());
        until("who waits is known", () -> frame.shell().work().isResting());
    }

    private void record() {
        doOnScreen(() -> ((Button) scene().lookup("#proposal-record")).fire());
        until("it is recorded", () -> village.desk()
                .ask(state -> !state.proposals().isEmpty()));
    }

    private Proposal proposed() {
        return village.desk()
                .ask(state -> List.copyOf(state.proposals().values()).getFirst());
    }

    private void pick(String field, String letters) {
        doOnScreen(() -> {
            TextField typed = (TextField) scene().lookup(field);
            typed.requestFocus();
            typed.setText(letters);
        });
        person.push(KeyCode.ENTER);
    }
}
