package org.folkmoot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PresetsTest {
    @Test
    void every_preset_offers_something_that_can_be_voted_on_and_says_what_cannot() {
        for (Preset preset : Presets.list()) {
            assertTrue(preset.values().stream().anyMatch(Preset.Value::isObeyed), preset.code());
            assertTrue(preset.values().stream().anyMatch(value -> !value.isObeyed()), preset.code());
        }
    }

    @Test
    void circles_and_g1_have_the_values_of_the_systems_they_are_named_for() {
        assertEquals("700", value(Presets.CIRCLES, "loss.yearly"));
        assertEquals("14", value(Presets.CIRCLES, "income.claim-window"));
        assertEquals("5", value(Presets.G1, "trust.to-join"));
        assertEquals("730", value(Presets.G1, "trust.lasts"));
        assertEquals("8000", value(Presets.G1, "trust.distance-share"));
    }

    @Test
    void a_preset_sets_no_rule_of_how_the_assembly_decides() {
        for (Preset preset : Presets.list()) {
            assertFalse(
                    preset.values().stream().anyMatch(value -> value.rule().decidedAs() == DecisionKind.DECIDING_RULE));
        }
    }

    @Test
    void a_rule_stands_in_it_once_and_with_a_value_that_it_can_have() {
        Preset.Value five = new Preset.Value(Rules.TRUST_TO_JOIN, "5");
        assertThrows(IllegalArgumentException.class, () -> new Preset("twice", List.of(five, five)));
        assertThrows(IllegalArgumentException.class, () -> new Preset.Value(Rules.TRUST_TO_JOIN, "off"));
    }

    private static String value(Preset preset, String rule) {
        return preset.values().stream()
                .filter(each -> each.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .written();
    }
}
