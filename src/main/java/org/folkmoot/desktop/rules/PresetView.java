package org.folkmoot.desktop.rules;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.desktop.deciding.OpenProposals;
import org.folkmoot.desktop.deciding.RuleSides;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.rules.Preset;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/**
 * What a preset would change here.
 *
 * @param changes each rule that has another value here, before and after
 * @param already the values that hold here already
 * @param missing the values of rules that this version of the program does not act on
 */
record PresetView(List<Change> changes, List<Preset.Value> already, List<Preset.Value> missing) {
    /**
     * A rule that has another value here.
     *
     * @param sides the rule before and after
     * @param proposal the number of an open proposal that says just that, or null
     */
    record Change(RuleSides sides, @Nullable Integer proposal) {}

    /** Returns what a preset would change at a moment given in unix seconds. */
    static PresetView of(Assembly state, Preset preset, long now) {
        List<Change> changes = new ArrayList<>();
        List<Preset.Value> already = new ArrayList<>();
        List<Preset.Value> missing = new ArrayList<>();
        for (Preset.Value value : preset.values()) {
            String before = state.rules().on(value.rule(), Day.of(now)).value();
            if (!value.isObeyed()) {
                missing.add(value);
            } else if (before.equals(value.written())) {
                already.add(value);
            } else {
                RuleChange same = new RuleChange(value.rule().id(), value.written());
                Integer proposed = OpenProposals.newest(state, same::equals, now)
                        .map(Proposal::number)
                        .orElse(null);
                changes.add(new Change(new RuleSides(value.rule(), before, value.written()), proposed));
            }
        }
        return new PresetView(List.copyOf(changes), List.copyOf(already), List.copyOf(missing));
    }
}
