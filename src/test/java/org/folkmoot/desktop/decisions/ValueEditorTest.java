package org.folkmoot.desktop.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.rules.AllowedValues;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;

/** Whatever a rule can be can be proposed, by keyboard alone. */
class ValueEditorTest extends OnScreen {
    private static final Wording WORDS = Wording.in(Locale.ENGLISH);

    @Test
    void every_value_that_a_rule_can_have_can_stand_in_its_field() {
        List<String> wrong = new ArrayList<>();
        doOnScreen(() -> {
            for (Rule rule : Rules.list()) {
                ValueEditor editor = new ValueEditor(WORDS, rule);
                for (String value : AllowedValues.of(rule)) {
                    editor.set(value);
                    String read = editor.value().get();
                    if (!read.equals(value)) {
                        wrong.add(rule.id() + " " + value + " was read as " + read);
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_whole_number_is_typed() {
        ValueEditor editor = shown(Rules.TRUST_LASTS);
        types("100");
        assertEquals("100", editor.value().get());
        types("0");
        assertEquals("1000", editor.value().get());
        types("00");
        assertEquals("", editor.value().get(), "outside the range there is no value");
    }

    @Test
    void per_cents_and_circles_are_typed_with_a_comma_or_a_point() {
        ValueEditor editor = shown(Rules.LOSS_YEARLY);
        types("5,5");
        assertEquals("550", editor.value().get());
        types("x");
        assertEquals("", editor.value().get());
    }

    @Test
    void a_choice_and_a_share_are_taken_with_the_arrow_keys() {
        for (Rule rule : List.of(
                Rules.threshold(org.folkmoot.rules.DecisionKind.RULE),
                Rules.RECORD_CONTEST_SHARE,
                rule("common-fund.circles"),
                rule("loss.goes-to"))) {
            ValueEditor editor = shown(rule);
            presses(KeyCode.DOWN);
            assertEquals(
                    ((ComboBox<?>) editor.lookup("#proposal-value")).getItems().getFirst(),
                    editor.value().get(),
                    rule.id());
        }
    }

    @Test
    void a_number_or_off_is_typed_or_ticked_off() {
        ValueEditor editor = shown(rule("income.claim-window"));
        types("14");
        assertEquals("14", editor.value().get());
        focus(editor, "#proposal-value-off");
        presses(KeyCode.SPACE);
        assertEquals("off", editor.value().get());
        presses(KeyCode.SPACE);
        assertEquals("14", editor.value().get(), "what was typed is still there");
    }

    @Test
    void a_day_is_typed_and_an_empty_field_is_off() {
        ValueEditor editor = shown(Rules.TRUST_OPEN_SEASON);
        assertEquals("off", editor.value().get());
        types("2026-06-01");
        presses(KeyCode.ENTER);
        assertEquals("2026-06-01", editor.value().get());
    }

    private ValueEditor shown(Rule rule) {
        return onScreen(() -> {
            ValueEditor editor = new ValueEditor(WORDS, rule);
            stage().setScene(new Scene(editor, 500, 200));
            stage().show();
            editor.lookup("#proposal-value").requestFocus();
            return editor;
        });
    }

    private static Rule rule(String id) {
        return Rules.find(id).orElseThrow();
    }

    private static void focus(ValueEditor editor, String id) {
        Node node = editor.lookup(id);
        doOnScreen(node::requestFocus);
    }

    private void types(String text) {
        person.write(text, 0);
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    }

    private void presses(KeyCode key) {
        person.type(key);
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    }
}
