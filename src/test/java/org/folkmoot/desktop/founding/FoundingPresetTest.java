package org.folkmoot.desktop.founding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.rules.Rules;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;

/** Founders can begin with values that are in use elsewhere, and still change each of them. */
@SuppressWarnings("NullAway.Init") // each test opens its window
class FoundingPresetTest extends OnScreen {
    private FoundingModel model;

    @Test
    void a_preset_fills_in_the_sentences_that_it_speaks_about_and_leaves_the_others() {
        doOnScreen(() -> {
            model = new FoundingModel();
            model.values().put(Rules.INCOME_PER_HOUR.id(), "150");
            SentencesStep step = new SentencesStep(Wording.in(Locale.ENGLISH), model);
            stage().setScene(new Scene(step.root(), 900, 700));
            stage().show();
        });
        assertFalse(onScreen(() -> ((TitledPane) scene().lookup("#found-presets")).isExpanded()), "it is folded away");
        doOnScreen(() -> {
            ((TitledPane) scene().lookup("#found-presets")).setExpanded(true);
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            ((Button) scene().lookup("#found-preset-g1")).fire();
        });
        assertEquals("5", model.value(Rules.TRUST_TO_JOIN));
        assertEquals("730", model.value(Rules.TRUST_LASTS));
        assertEquals("150", model.value(Rules.INCOME_PER_HOUR), "Ğ1 says nothing about it");
        assertEquals("5", onScreen(() -> ((TextField) scene().lookup("#rule-trust-to-join")).getText()));
        assertFalse(model.values().containsKey(Rules.TRUST_MOST_GIVEN.id()), "that can be proposed later");
    }
}
