package org.folkmoot.desktop.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever leaves a proposal half-written, to look something up, finds it as it was. */
class HalfWrittenProposalTest extends VillageWalk {
    private static final String WHY = "Five in a hundred leaves more for the winter.";

    @BeforeEach
    void begin() throws IOException {
        way = new ScreenWalk.Way(1280, 800, new Appearance(Brightness.LIGHT, 100, "en"));
        village = LivelyVillage.in(folder);
        open(Place.DECISIONS);
    }

    @Test
    void it_is_there_again_after_another_page_and_after_a_new_start() throws IOException {
        propose(Rules.LOSS_YEARLY);
        write("5", WHY);
        doOnScreen(() -> frame.shell().go(Place.PEOPLE));
        propose(null);
        assertEquals(Rules.LOSS_YEARLY, rule());
        assertEquals("5.00", value());
        assertEquals(WHY, reason());
        doOnScreen(() -> frame.shell().release());
        open(Place.DECISIONS);
        propose(null);
        assertEquals(WHY, reason());
    }

    @Test
    void another_rule_begins_empty_and_leaves_the_draft_for_later() {
        leaveHalfWritten();
        propose(Rules.TRUST_LASTS);
        assertEquals("", reason());
        doOnScreen(() -> frame.shell().back());
        propose(Rules.LOSS_YEARLY);
        assertEquals(WHY, reason());
    }

    @Test
    void what_was_cleared_or_recorded_does_not_come_again() {
        leaveHalfWritten();
        propose(null);
        write("", "");
        doOnScreen(() -> frame.shell().back());
        propose(null);
        assertEquals("", reason());
        doOnScreen(() -> frame.shell().back());
        propose(Rules.LOSS_YEARLY);
        write("5", WHY);
        recordAs("Founder 2");
        propose(null);
        assertEquals("", reason());
        assertNull(rule());
    }

    @Test
    void whoever_renews_the_desk_or_records_something_else_meanwhile_begins_empty_and_the_draft_stays() {
        leaveHalfWritten();
        doOnScreen(() -> frame.shell().open(ProposalScreen.renewingTheDesk(frame.shell(), sitting())));
        assertEquals("", reason());
        recordAs("Founder 2");
        propose(Rules.TRUST_LASTS);
        doOnScreen(() -> ((TextField) scene().lookup("#proposal-value")).setText("400"));
        recordAs("Founder 3");
        propose(null);
        assertEquals(WHY, reason());
    }

    private void leaveHalfWritten() {
        propose(Rules.LOSS_YEARLY);
        write("5", WHY);
        doOnScreen(() -> frame.shell().back());
    }

    private void recordAs(String name) {
        doOnScreen(() -> frame.shell().focus(scene().lookup("#proposal-by")));
        person.write(name).type(KeyCode.ENTER);
        until("the reason is asked for", () -> scene().getFocusOwner() == scene().lookup("#proposal-reason"));
        until("it can be recorded", () -> !record().isDisabled());
        doOnScreen(() -> record().requestFocus());
        person.type(KeyCode.SPACE);
        until("it is recorded", () -> scene().lookup("#proposal-record") == null);
    }

    private void propose(@Nullable Rule about) {
        doOnScreen(() -> frame.shell().open(new ProposalScreen(frame.shell(), sitting(), about)));
    }

    private void write(String value, String why) {
        doOnScreen(() -> {
            ((TextField) scene().lookup("#proposal-value")).setText(value);
            ((TextArea) scene().lookup("#proposal-reason")).setText(why);
        });
    }

    private Node record() {
        return scene().lookup("#proposal-record");
    }

    private ComboBox<?> combo() {
        return (ComboBox<?>) scene().lookup("#proposal-rule");
    }

    private @Nullable Object rule() {
        return onScreen(() -> combo().getValue());
    }

    private String value() {
        return onScreen(() -> ((TextField) scene().lookup("#proposal-value")).getText());
    }

    private String reason() {
        return onScreen(() -> ((TextArea) scene().lookup("#proposal-reason")).getText());
    }
}
