package org.folkmoot.desktop.rules;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.decisions.ProposalScreen;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Id;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page of rules in every way a window can look, folded, unfolded and searched. With {@code -Dpictures=FOLDER} each
 * is also written as PNG.
 */
@SuppressWarnings("NullAway.Init") // each test opens its window
class RulesWalkTest extends VillageWalk {
    @ParameterizedTest
    @MethodSource("everyWay")
    void every_rule_has_a_name_and_can_be_read(ScreenWalk.Way tried) throws IOException {
        way = tried;
        village = Village.of(folder, 12);
        village.desk().takeSeat(village.person(1));
        Id loss = village.proposes(new RuleChange("loss.yearly", "500"));
        Id rhythm = village.proposes(new RuleChange("meetings.rhythm", "28"));
        Meeting meeting = village.meets(9, List.of(loss, rhythm));
        for (Id proposal : List.of(loss, rhythm)) {
            Vote vote = village.votes(proposal, 9, 0, 0);
            village.confirms(vote);
        }
        village.closes(meeting);
        village.days(9);
        village.closes(village.meets(9, List.of()));
        open(Place.RULES);
        until("the rules are shown", () -> scene().lookup("#rule-loss-yearly") != null);
        look("1-folded");
        scroll(1);
        look("2-folded-end");
        type(way.locale().getLanguage().equals("de") ? "Willkommensgabe" : "welcome grant");
        look("3-found");
        doOnScreen(() -> ((Hyperlink) scene().lookup("#rule-income-welcome-grant")).fire());
        until("its page is shown", () -> scene().lookup("#propose-another") != null);
        look("4-not-yet");
        doOnScreen(() -> frame.shell().closeSheet());
        type("");
        scroll(0);
        unfold();
        look("5-unfolded");
        scroll(0.5);
        look("6-unfolded-middle");
        scroll(1);
        look("7-unfolded-end");
        doOnScreen(() -> frame.shell().open(new ProposalScreen(frame.shell(), sitting(), Rules.TRUST_LASTS)));
        until("it is asked for", () -> scene().lookup("#proposal-keep") != null);
        doOnScreen(() -> ((javafx.scene.control.Button) scene().lookup("#proposal-keep")).fire());
        look("8-keep");
    }

    private void type(String words) {
        doOnScreen(() -> ((TextField) scene().lookup("#rules-filter")).setText(words));
    }

    /** Also what is folded in what was folded. */
    private void unfold() {
        until("nothing is folded", () -> {
            List<TitledPane> folded = scene().getRoot().lookupAll(".titled-pane").stream()
                    .map(TitledPane.class::cast)
                    .filter(each -> !each.isExpanded())
                    .toList();
            folded.forEach(each -> each.setExpanded(true));
            return folded.isEmpty();
        });
    }

    private void scroll(double to) {
        doOnScreen(
                () -> scene().getRoot().lookupAll(".scroll-pane").forEach(each -> ((ScrollPane) each).setVvalue(to)));
    }
}
