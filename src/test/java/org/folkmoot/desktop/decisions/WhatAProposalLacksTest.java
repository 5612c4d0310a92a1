package org.folkmoot.desktop.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.rules.Rules;
import org.junit.jupiter.api.Test;

/** A proposal that cannot be recorded yet says what is still to be said, one thing after the other. */
class WhatAProposalLacksTest extends VillageWalk {
    @Test
    void the_value_is_asked_for_then_who_proposes_it_and_a_value_out_of_range_is_marked_by_its_range()
            throws IOException {
        way = new ScreenWalk.Way(1280, 800, new Appearance(Brightness.LIGHT, 100, "en"));
        village = LivelyVillage.in(folder);
        open(Place.DECISIONS);
        doOnScreen(() -> frame.shell().open(new ProposalScreen(frame.shell(), sitting(), Rules.LOSS_YEARLY)));
        assertEquals("Give the new value, within what the rule can be.", missing());
        type("150");
        assertEquals("Give the new value, within what the rule can be.", missing());
        assertTrue(onScreen(() -> scene().getRoot().lookupAll(".field-problem").stream()
                .anyMatch(
                        each -> each instanceof Labeled label && label.getText().contains("99.99"))));
        type("5");
        assertEquals("Say who proposes it.", missing());
        assertEquals(
                missing(), onScreen(() -> scene().lookup("#proposal-record").getAccessibleHelp()));
        assertTrue(onScreen(() -> scene().lookup("#proposal-record").isDisabled()));
    }

    private void type(String value) {
        doOnScreen(() -> ((TextField) scene().lookup("#proposal-value")).setText(value));
    }

    private String missing() {
        return onScreen(() -> ((Labeled) scene().lookup("#proposal-missing")).getText());
    }
}
