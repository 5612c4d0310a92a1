package org.folkmoot.desktop.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.meetings.Notice;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Founding rules that nobody voted on singly go to the third meeting one by one, unless people take them off. */
@SuppressWarnings("NullAway.Init") // each test founds its village
class SuggestedRulesTest extends OnScreen {
    @TempDir
    private Path folder;

    private Village village;

    @BeforeEach
    void found() {
        village = Village.of(folder, 12);
        village.desk().takeSeat(village.person(1));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void the_first_two_meetings_have_other_things_to_talk_about() {
        assertEquals(List.of(), offered().rules());
        meets();
        assertEquals(List.of(), offered().rules());
    }

    @Test
    void the_third_meeting_is_offered_every_rule_on_which_nobody_voted_and_the_fourth_only_if_somebody_asks() {
        meets();
        Id loss = village.proposes(new RuleChange("loss.yearly", "700"));
        var second = village.meets(9, List.of(loss));
        village.confirms(village.votes(loss, 9, 0, 0));
        village.closes(second);
        village.days(9);
        village.proposes(new RuleChange("trust.lasts", "200"));
        assertTrue(offered().third());
        List<Rule> rules = rules();
        assertFalse(rules.contains(Rules.LOSS_YEARLY), "kept by a vote");
        assertFalse(rules.contains(Rules.TRUST_LASTS), "proposed already, so it stands among the proposals");
        assertTrue(rules.contains(Rules.TRUST_OPEN_SEASON), "taken at the founding as a whole");
        assertTrue(rules.contains(Rules.MEETINGS_RHYTHM), "nobody decided it");
        assertTrue(rules.stream().noneMatch(rule -> rule.force() == Rule.Force.NOT_YET));
        meets();
        assertFalse(offered().third());
        assertEquals(rules, rules());
    }

    @Test
    void the_notice_of_the_third_meeting_carries_them_but_for_those_that_people_took_off() {
        meets();
        meets();
        int all = offered().rules().size();
        doOnScreen(() -> {
            Frame frame = new Frame(stage(), new AppearanceFile(folder), Locale.ENGLISH);
            frame.show();
            frame.sit(village.desk());
            frame.shell().open(new NoticeScreen(frame.shell(), new Sitting(village.desk(), java.time.ZoneOffset.UTC)));
        });
        until("they are offered", () -> scene().lookup("#notice-rule-loss-yearly") != null);
        doOnScreen(() -> ((CheckBox) scene().lookup("#notice-rule-loss-yearly")).setSelected(false));
        doOnScreen(() -> ((Button) scene().lookup("#notice-record")).fire());
        until(
                "it is recorded",
                () -> village.desk().ask(state -> state.notices().size()) == 3);
        Notice notice = village.desk()
                .ask(state -> List.copyOf(state.notices().values()).getLast());
        assertEquals(all - 1, notice.agenda().size());
        List<String> titles = village.desk().names().texts(notice.id().entry()).list(Names.TITLES);
        assertTrue(titles.contains("Keep, or another value? How long trust lasts: now 365 days"), titles.toString());
        assertTrue(titles.stream().noneMatch(title -> title.contains("Yearly loss")));
    }

    private void meets() {
        village.closes(village.meets(9, List.of()));
    }

    private SuggestedRules offered() {
        return village.desk().ask(state -> SuggestedRules.of(state, village.now()));
    }

    private List<Rule> rules() {
        return offered().rules().stream().map(SuggestedRules.Offer::rule).toList();
    }
}
