package org.folkmoot.desktop.deciding;

import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.RuleForesight;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Sentence;

/** What another value of a rule would do in this assembly, as far as it can be computed. */
public final class RuleEffects {
    private RuleEffects() {}

    /**
     * Returns it in sentences with their arithmetic; none for a rule of which nothing is computed.
     *
     * @param value one that the rule can have
     * @param now unix seconds
     */
    public static List<Sentence> of(Assembly state, Rule rule, String value, long now) {
        if (rule.equals(Rules.MEETINGS_RHYTHM)) {
            return RuleForesight.runsOut(state, now, Long.parseLong(value));
        }
        long apart = state.rules().number(Rules.MEETINGS_RHYTHM, now);
        return RuleForesight.of(state, rule, value, now, apart);
    }
}
