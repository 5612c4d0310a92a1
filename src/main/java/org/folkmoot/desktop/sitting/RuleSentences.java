package org.folkmoot.desktop.sitting;

import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Desk;
import org.folkmoot.rules.Origin;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/** Rules in the sentences of the rulebook. */
public final class RuleSentences {
    private RuleSentences() {}

    /** Returns a rule's sentence with the value that holds now. */
    public static Sentence now(Desk desk, Rule rule) {
        long now = desk.now();
        return ValueWords.sentence(rule, desk.ask(state -> state.rules().value(rule, now)), Day.of(now));
    }

    /** Returns what holds now: of a rule that this version does not act on, what the program does instead. */
    public static Sentence holding(Desk desk, Rule rule) {
        return rule.force() == Rule.Force.NOT_YET ? today(rule) : now(desk, rule);
    }

    /** Returns what the program does about a rule that it does not act on. */
    public static Sentence today(Rule rule) {
        return Sentence.of("rule." + rule.id() + ".today");
    }

    /** Returns a rule's sentence with a written value. */
    public static Sentence with(Rule rule, String value) {
        return ValueWords.sentence(rule, value);
    }

    /** Says which rule is behind something and who decided the value that it had on a day. */
    public static Sentence decidedBy(Assembly state, Rule rule, Day day) {
        Sentence name = Sentence.of("rule." + rule.id() + ".name");
        return switch (state.rules().on(rule, day).origin()) {
            case Origin.Suggested suggested -> Sentence.of("money.because.suggested", name);
            case Origin.Founding founding -> Sentence.of("money.because.founding", name);
            case Origin.Decided(Id vote) -> {
                Vote found = state.votes().get(vote);
                int number =
                        found == null ? 0 : state.proposal(found.proposal()).number();
                yield Sentence.of("money.because.decided", name, number);
            }
        };
    }
}
