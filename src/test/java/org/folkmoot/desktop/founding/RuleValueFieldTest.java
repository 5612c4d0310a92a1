package org.folkmoot.desktop.founding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.rules.AllowedValues;
import org.folkmoot.rules.DecisionKind;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.words.Languages;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;

/** A rule of every type has a field at the founding that shows each of its values and is worked by keyboard. */
class RuleValueFieldTest extends OnScreen {
    private final List<String> told = new ArrayList<>();

    @Test
    void every_value_of_every_rule_is_shown_and_has_a_name() {
        List<String> wrong = new ArrayList<>();
        for (Locale locale : Languages.SPOKEN) {
            Wording words = Wording.in(locale);
            doOnScreen(() -> {
                for (Rule rule : Rules.list()) {
                    for (String value : AllowedValues.of(rule)) {
                        if (new RuleValueField(words, rule, value, told::add)
                                .getChildren()
                                .isEmpty()) {
                            wrong.add(rule.id() + " " + value);
                        }
                    }
                }
            });
            for (Rule rule : oneOfEachType()) {
                RuleValueField field = shown(words, rule, rule.suggested());
                onScreen(() -> ScreenWalk.faults(field.getScene()))
                        .forEach(fault -> wrong.add(rule.id() + " " + fault));
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), told, "showing changes nothing");
    }

    @Test
    void a_number_is_typed_a_share_chosen_and_off_ticked_by_keyboard() {
        Wording words = Wording.in(Locale.ENGLISH);
        TextField number = (TextField) shown(words, Rules.TRUST_LASTS, "365").lookup("#rule-trust-lasts");
        doOnScreen(() -> {
            number.requestFocus();
            number.selectAll();
        });
        person.write("100", 0);
        presses(KeyCode.UP);
        assertEquals("101", told.getLast());
        ChoiceBox<?> share = (ChoiceBox<?>)
                shown(words, Rules.threshold(DecisionKind.RULE), ">=2/3").lookup("#rule-deciding-rule-threshold");
        doOnScreen(share::requestFocus);
        presses(KeyCode.DOWN);
        presses(KeyCode.DOWN);
        presses(KeyCode.ENTER);
        assertEquals(true, told.getLast().startsWith(">"), told.getLast());
        Rule window = Rules.find("income.claim-window").orElseThrow();
        RuleValueField orOff = shown(words, window, "14");
        CheckBox off = (CheckBox) orOff.lookup(".check-box");
        doOnScreen(off::requestFocus);
        presses(KeyCode.SPACE);
        assertEquals("off", told.getLast());
        presses(KeyCode.SPACE);
        assertEquals("14", told.getLast());
    }

    private static Collection<Rule> oneOfEachType() {
        return Rules.list().stream()
                .collect(Collectors.toMap(rule -> rule.type().getClass(), rule -> rule, (one, other) -> one))
                .values();
    }

    private RuleValueField shown(Wording words, Rule rule, String value) {
        return onScreen(() -> {
            RuleValueField field = new RuleValueField(words, rule, value, told::add);
            stage().setScene(new Scene(field, 700, 100));
            stage().show();
            return field;
        });
    }

    private void presses(KeyCode key) {
        person.type(key);
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    }
}
