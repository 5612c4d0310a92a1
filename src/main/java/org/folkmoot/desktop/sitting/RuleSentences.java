package org.folkmoot.desktop.sitting;

import org.folkmoot.desk.Desk;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.terms.Sentence;

/** Rules in the sentences of the rulebook. */
public final class RuleSentences {
    private RuleSentences() {}

    /** Returns a rule's sentence with the value that holds now. */
    public static Sentence now(Desk desk, Rule rule) {
        return with(rule, desk.ask(state -> state.rules().value(rule, desk.now())));
    }

    /** Returns a rule's sentence with a written value. */
    public static Sentence with(Rule rule, String value) {
        return Sentence.of("rule." + rule.id() + ".sentence", ValueWords.inSentence(rule, value));
    }
}
