package org.folkmoot.desktop.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.rules.Presets;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A set of values that is in use elsewhere: it changes nothing, and each of its rules is proposed alone. */
@SuppressWarnings("NullAway.Init") // each test opens its window
class PresetScreenTest extends VillageWalk {
    @Test
    void what_holds_is_told_from_what_would_change_and_from_what_nothing_acts_on() {
        village = Village.of(folder, 12);
        village.desk().takeSeat(village.person(1));
        PresetView view = view();
        assertEquals(List.of("trust.to-join", "trust.lasts"), changes(view));
        assertEquals(List.of("trust.most-given"), already(view));
        assertEquals(5, view.missing().size());
        Id join = village.proposes(new RuleChange("trust.to-join", "5"));
        assertEquals(1, view().changes().getFirst().proposal());
        Meeting meeting = village.meets(9, List.of(join));
        village.confirms(village.votes(join, 9, 0, 0));
        village.closes(meeting);
        assertEquals(1, view().changes().getFirst().proposal(), "decided, and it does not count yet");
        village.days(9);
        assertEquals(List.of("trust.lasts"), changes(view()));
        assertEquals(List.of("trust.to-join", "trust.most-given"), already(view()));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void each_rule_of_a_preset_is_proposed_by_a_click_once_somebody_proposes_it(ScreenWalk.Way tried)
            throws IOException {
        way = tried;
        village = Village.of(folder, 12);
        village.desk().takeSeat(village.person(1));
        open(Place.RULES);
        until("the rules are shown", () -> scene().lookup("#preset-g1") != null);
        doOnScreen(() -> ((Hyperlink) scene().lookup("#preset-g1")).fire());
        until("its page is shown", () -> scene().lookup("#preset-trust-to-join") != null);
        look("1-preset");
        assertTrue(onScreen(() -> ((Button) scene().lookup("#preset-trust-to-join")).isDisabled()), "by whom?");
        doOnScreen(() -> {
            TextField field = (TextField) scene().lookup("#preset-by");
            field.requestFocus();
            field.setText("Founder 2");
        });
        person.push(javafx.scene.input.KeyCode.ENTER);
        doOnScreen(() -> ((Button) scene().lookup("#preset-trust-to-join")).fire());
        until("it is proposed", () -> scene().lookup("#preset-trust-to-join") == null);
        List<Proposal> proposals =
                village.desk().ask(state -> List.copyOf(state.proposals().values()));
        assertEquals(
                List.of(new RuleChange("trust.to-join", "5")),
                proposals.stream().map(Proposal::change).toList());
        assertEquals(village.person(2), proposals.getFirst().by());
        look("2-proposed");
    }

    private PresetView view() {
        return village.desk().ask(state -> PresetView.of(state, Presets.G1, village.now()));
    }

    private static List<String> changes(PresetView view) {
        return view.changes().stream().map(each -> each.sides().rule().id()).collect(Collectors.toList());
    }

    private static List<String> already(PresetView view) {
        return view.already().stream().map(each -> each.rule().id()).toList();
    }
}
