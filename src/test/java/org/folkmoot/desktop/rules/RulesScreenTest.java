package org.folkmoot.desktop.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of rules: calm at first, everything to be found, and nothing that looks decided when it is not. */
@SuppressWarnings("NullAway.Init") // each test opens its window
class RulesScreenTest extends OnScreen {
    @TempDir
    private Path folder;

    private Village village;
    private Frame frame;

    @BeforeEach
    void open() {
        village = Village.of(folder, 12);
        village.desk().takeSeat(village.person(1));
        doOnScreen(() -> {
            frame = new Frame(stage(), new AppearanceFile(folder), Locale.ENGLISH);
            frame.show();
            frame.sit(village.desk());
            frame.shell().go(Place.RULES);
        });
        until("the rules are shown", () -> scene().lookup("#rule-loss-yearly") != null);
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void what_this_version_does_not_act_on_is_folded_away_and_found_by_typing() {
        TitledPane later = (TitledPane) scene().lookup("#rules-not-yet");
        assertFalse(later.isExpanded());
        type("distance");
        until("it is found", () -> scene().lookup("#rule-trust-distance") != null);
        assertTrue(((TitledPane) scene().lookup("#rules-not-yet")).isExpanded());
        assertFalse(scene().lookup("#rules-decided").isVisible(), "cards in which nothing fits are not there");
        assertFalse(scene().lookup("#rules-nothing").isVisible());
        type("zeppelin");
        until("nothing is found", () -> scene().lookup("#rules-nothing").isVisible());
        type("");
        until("all is there again", () -> scene().lookup("#rules-decided").isVisible());
        assertFalse(((TitledPane) scene().lookup("#rules-not-yet")).isExpanded(), "finding opens nothing for good");
    }

    @Test
    void nobody_can_propose_what_this_version_would_not_act_on_and_the_page_says_why() {
        type("distance rule");
        until("it is found", () -> scene().lookup("#rule-trust-distance") != null);
        doOnScreen(() -> ((Hyperlink) scene().lookup("#rule-trust-distance")).fire());
        until("its page is shown", () -> scene().lookup("#propose-another") != null);
        assertTrue(scene().lookup("#propose-another").isDisabled());
        String why = ((Labeled) scene().lookup("#propose-obstacle")).getText();
        assertTrue(why.startsWith("This version of the program would not act on the rule “Distance rule”"), why);
    }

    @Test
    void another_value_of_a_rule_that_holds_can_be_proposed() {
        doOnScreen(() -> ((Hyperlink) scene().lookup("#rule-loss-yearly")).fire());
        until("its page is shown", () -> scene().lookup("#propose-another") != null);
        assertFalse(scene().lookup("#propose-another").isDisabled());
        assertEquals(null, scene().lookup("#propose-obstacle"));
    }

    @Test
    void all_that_no_vote_can_change_is_one_fold_away() {
        TitledPane all = (TitledPane) scene().lookup("#rules-fixed-all");
        assertNotNull(all);
        assertFalse(all.isExpanded());
        doOnScreen(() -> all.setExpanded(true));
        assertTrue(all.getText().contains(Integer.toString(org.folkmoot.rules.Safeguard.values().length)));
    }

    private void type(String words) {
        Node field = scene().lookup("#rules-filter");
        doOnScreen(() -> ((TextField) field).setText(words));
    }
}
